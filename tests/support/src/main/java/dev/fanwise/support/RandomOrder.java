package dev.fanwise.support;

import dev.fanwise.support.RandomGraph.Course;
import dev.fanwise.support.RandomGraph.Node;
import dev.fanwise.support.RandomGraph.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The sequential run of a graph: one end after the other, in an order that is chosen from outside. It says what may run now,
 * and how everything ends.
 */
public final class RandomOrder {

    /** How a task ended: with a value, or by the course of a task, its own or one that it needed. */
    public record End(Course course, int origin, boolean isAfterCancellation) {}

    private final RandomGraph graph;
    private final Map<Integer, End> ends = new LinkedHashMap<>();
    private List<Integer> begun = List.of();
    private boolean isCancelled;

    public RandomOrder(RandomGraph graph) {
        this.graph = graph;
    }

    /** The tasks that have started and not ended. */
    public List<Integer> running() {
        return graph.nodes().stream()
                .filter(node -> !ends.containsKey(node.number()) && isReady(node))
                .map(Node::number)
                .toList();
    }

    private boolean isReady(Node node) {
        return node.needs().stream().allMatch(need -> ends.containsKey(need.node()));
    }

    /** A running task ends. */
    public void end(int number) {
        begun = running();
        ends.put(number, new End(graph.nodes().get(number).course(), number, isCancelled));
        if (!isCancelled) {
            prune();
        }
    }

    /** What has not started never does: it is cancelled. */
    public void cancel() {
        cancelBut(running());
    }

    /**
     * The same when the last end has decided the call: what has become ready by it does not start either, unless it did so
     * before another task, which needed the same, ended by it.
     */
    public void cancelByLastEnd(IntPredicate hasStarted) {
        var started = running().stream()
                .filter(number -> begun.contains(number) || hasStarted.test(number))
                .toList();
        cancelBut(started);
    }

    private void cancelBut(List<Integer> started) {
        isCancelled = true;
        graph.nodes().stream()
                .filter(node -> !started.contains(node.number()))
                .forEach(node -> ends.putIfAbsent(node.number(), new End(Course.CANCELLATION, node.number(), true)));
    }

    /** In the order of their numbers each task comes after its needs. */
    private void prune() {
        for (var node : graph.nodes()) {
            if (!ends.containsKey(node.number())) {
                firstFailedNeed(node).ifPresent(end -> ends.put(node.number(), end));
            }
        }
    }

    /** The one that ended first. */
    private Optional<End> firstFailedNeed(Node node) {
        Map<Integer, End> plain = new HashMap<>();
        node.needs().stream()
                .filter(need -> !need.anyEnd() && ends.containsKey(need.node()))
                .forEach(need -> plain.put(need.node(), ends.get(need.node())));
        return ends.keySet().stream()
                .filter(plain::containsKey)
                .map(plain::get)
                .filter(end -> end.course() != Course.VALUE)
                .findFirst();
    }

    public boolean isOver() {
        return ends.size() == graph.nodes().size();
    }

    public Map<Integer, End> ends() {
        return ends;
    }

    /** The end that decides the call, if one has come. */
    public Optional<End> decisive() {
        return ends.entrySet().stream()
                .filter(end -> end.getValue().course() != Course.VALUE)
                .filter(end -> graph.nodes().get(end.getKey()).role() == Role.REQUIRED)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
