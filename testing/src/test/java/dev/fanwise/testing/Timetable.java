package dev.fanwise.testing;

import dev.fanwise.support.RandomGraph;
import dev.fanwise.support.RandomGraph.Need;
import dev.fanwise.support.RandomGraph.Node;
import dev.fanwise.support.RandomGraph.Role;
import dev.fanwise.support.RandomOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What happens at which nanosecond when tasks take the given time, by the rules and without a thread: rules N2 to N7 for the
 * tasks, G4 and G26 for those that a failure or a timeout ends.
 */
final class Timetable {

    private final RandomOrder order;
    private final List<Long> durations;
    private final Map<Integer, Long> starts = new TreeMap<>();
    private final Map<Integer, Long> ends = new TreeMap<>();
    private long now;
    private long returned = -1;
    private boolean isLate;
    private OptionalInt thrower = OptionalInt.empty();

    private Timetable(RandomGraph graph, List<Long> durations) {
        this.order = new RandomOrder(graph);
        this.durations = durations;
    }

    /** The times of a call that lets its tasks go on when one fails, or cancels them. */
    static Timetable of(RandomGraph graph, List<Long> durations, boolean goesOn, OptionalLong timeout) {
        var table = new Timetable(graph, durations);
        table.play(graph, goesOn, timeout);
        return table;
    }

    private void play(RandomGraph graph, boolean goesOn, OptionalLong timeout) {
        noteStarts();
        while (!order.running().isEmpty()) {
            int next = order.running().stream()
                    .min(Comparator.comparing(this::endOf))
                    .orElseThrow();
            if (!hasReturned() && timeout.isPresent() && timeout.getAsLong() < endOf(next)) {
                now = timeout.getAsLong();
                returned = now;
                isLate = graph.nodes().stream().anyMatch(this::isMissed);
                endAll();
                return;
            }
            now = endOf(next);
            ends.put(next, now);
            order.end(next);
            if (!hasReturned() && order.decisive().isPresent()) {
                returned = now;
                thrower = OptionalInt.of(order.decisive().get().origin());
                if (!goesOn) {
                    order.cancelByLastEnd(number -> false);
                    endAll();
                    return;
                }
            }
            noteStarts();
        }
        if (!hasReturned()) {
            returned = now;
        }
    }

    private long endOf(int number) {
        return starts.get(number) + durations.get(number);
    }

    private boolean hasReturned() {
        return returned >= 0;
    }

    private boolean isMissed(Node node) {
        return node.role() == Role.REQUIRED && !order.ends().containsKey(node.number());
    }

    private void noteStarts() {
        order.running().forEach(number -> starts.putIfAbsent(number, now));
    }

    /** What has started ends now, and nothing starts any more. */
    private void endAll() {
        starts.keySet().forEach(number -> ends.putIfAbsent(number, now));
    }

    /** When each task starts that does. */
    Map<Integer, Long> starts() {
        return starts;
    }

    /** When each of these ends, by itself or because it is interrupted. */
    Map<Integer, Long> ends() {
        return ends;
    }

    /** When the call returns or throws. */
    long returned() {
        return returned;
    }

    /** The timeout has passed, and a required task had no value. */
    boolean isLate() {
        return isLate;
    }

    /** The task whose exception the call throws. */
    OptionalInt thrower() {
        return thrower;
    }

    /** The time from the start to the end of a task if all have values: its own, after the longest path to it. */
    static long longestPathTo(int number, RandomGraph graph, List<Long> durations) {
        return durations.get(number)
                + graph.nodes().get(number).needs().stream()
                        .map(Need::node)
                        .mapToLong(need -> longestPathTo(need, graph, durations))
                        .max()
                        .orElse(0);
    }
}
