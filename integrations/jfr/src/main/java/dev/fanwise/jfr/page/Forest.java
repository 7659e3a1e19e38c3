package dev.fanwise.jfr.page;

import dev.fanwise.jfr.page.Node.CallNode;
import dev.fanwise.jfr.page.Node.TaskNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls with their tasks, and these with the calls that their code made. */
final class Forest {

    private final Map<Long, CallNode> calls = new HashMap<>();
    private final Map<Long, TaskNode> tasks = new HashMap<>();
    private final List<CallNode> roots = new ArrayList<>();

    private Forest() {}

    /** The calls that no recorded task made, in the order in which they began. */
    static List<CallNode> rootsOf(RecordedFanOuts recorded) {
        var forest = new Forest();
        recorded.calls().forEach(call -> forest.calls.put(call.id(), new CallNode(call)));
        recorded.tasks().forEach(task -> forest.tasks.put(task.id(), new TaskNode(task)));
        forest.addCallsThatHadNotEnded();
        forest.link();
        return forest.roots;
    }

    /** An event is written when a call ends: of one that runs on, only tasks are recorded. */
    private void addCallsThatHadNotEnded() {
        Map<Long, RecordedCall> unended = new HashMap<>();
        for (var node : tasks.values()) {
            if (!calls.containsKey(node.task.call())) {
                unended.merge(node.task.call(), unendedOf(node.task), Forest::spanning);
            }
        }
        unended.forEach((id, call) -> calls.put(id, new CallNode(call)));
    }

    private static RecordedCall unendedOf(RecordedTask task) {
        return new RecordedCall(
                task.call(),
                0,
                task.callName(),
                "",
                task.start(),
                task.end(),
                RecordedCall.NOT_ENDED,
                null,
                null,
                null);
    }

    private static RecordedCall spanning(RecordedCall one, RecordedCall other) {
        return new RecordedCall(
                one.id(),
                0,
                one.name(),
                "",
                Math.min(one.start(), other.start()),
                Math.max(one.end(), other.end()),
                RecordedCall.NOT_ENDED,
                null,
                null,
                null);
    }

    private void link() {
        for (var node : tasks.values()) {
            var call = calls.get(node.task.call());
            if (call != null) {
                call.tasks.add(node);
            }
        }
        for (var node : calls.values()) {
            var parent = tasks.get(node.call.parentTask());
            if (parent == null) {
                roots.add(node);
            } else {
                parent.calls.add(node);
            }
        }
        Comparator<CallNode> byStart =
                Comparator.<CallNode>comparingLong(node -> node.call.start()).thenComparingLong(node -> node.call.id());
        roots.sort(byStart);
        for (var node : calls.values()) {
            node.tasks.sort(Comparator.comparingLong(task -> task.task.id()));
        }
        for (var node : tasks.values()) {
            node.calls.sort(byStart);
        }
    }
}
