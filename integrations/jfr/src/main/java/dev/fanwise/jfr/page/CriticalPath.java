package dev.fanwise.jfr.page;

import dev.fanwise.jfr.page.Node.CallNode;
import dev.fanwise.jfr.page.Node.TaskNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Marks what made a call take as long as it did: the task that it waited for last, the tasks without which that one could not
 * have begun, and what those waited for in the calls that their code made.
 *
 * <p>A recording says what a task needs. It does not say which end gave a place or a permit to a task that waited for one:
 * that is taken to be the last end of a task of the call before the task began, if it was nearer to that begin than whatever
 * else may have been its cause.
 */
final class CriticalPath {

    private final Deque<CallNode> open = new ArrayDeque<>();

    private CriticalPath() {}

    static void mark(CallNode root) {
        var path = new CriticalPath();
        path.open.add(root);
        while (!path.open.isEmpty()) {
            path.markIn(path.open.remove());
        }
    }

    private void markIn(CallNode call) {
        call.isCritical = true;
        var tasks = List.copyOf(call.tasks);
        var byEnd = tasks.stream()
                .sorted(Comparator.comparingLong(node -> node.task.heldUntil()))
                .toList();
        var last = lastBefore(byEnd, call.call.end());
        var decisive = named(tasks, call.call.decidedBy());
        if (decisive == null || decisive.task.heldUntil() > call.call.end()) {
            markBackwards(last, call, byEnd);
            return;
        }
        markBackwards(decisive, call, byEnd);
        // A call that joins what it has cancelled takes as long as the last of these.
        if (last != null && last != decisive && last.task.isCancelledByCall()) {
            var gap = call.call.end() - decisive.task.heldUntil();
            if (last.task.heldUntil() - decisive.task.heldUntil() > gap / 2) {
                mark(last);
            }
        }
    }

    /** Marks a task and, one after the other, those without whose end it could not have begun. */
    private void markBackwards(@Nullable TaskNode from, CallNode call, List<TaskNode> byEnd) {
        var node = from;
        while (node != null && !node.isCritical) {
            mark(node);
            node = causeOf(node, call, byEnd);
        }
    }

    private void mark(TaskNode node) {
        node.isCritical = true;
        // Of the calls that its code made, those that followed each other, the last one first.
        var until = node.task.heldUntil();
        for (var index = node.calls.size() - 1; index >= 0; index--) {
            var made = node.calls.get(index);
            if (made.call.end() <= until) {
                open.add(made);
                until = made.call.start();
            }
        }
    }

    private static @Nullable TaskNode causeOf(TaskNode node, CallNode call, List<TaskNode> byEnd) {
        var task = node.task;
        if (!task.needs().isEmpty()) {
            return call.tasks.stream()
                    .filter(other -> task.needs().contains(other.task.name()))
                    .max(Comparator.comparingLong(other -> other.task.heldUntil()))
                    .orElse(null);
        }
        var before = lastBefore(byEnd, task.begin());
        if (before == null || before == node) {
            return null;
        }
        var end = before.task.heldUntil();
        if (end >= task.start()) {
            // It waited when the other one ended. Was the end nearer to its begin than its creation?
            return task.begin() - end < end - task.start() ? before : null;
        }
        // The other one had ended when it was created. Was the end nearer to that than to the creation before?
        var index = Collections.binarySearch(call.tasks, node, Comparator.comparingLong(each -> each.task.id()));
        var previous =
                index == 0 ? call.call.start() : call.tasks.get(index - 1).task.start();
        return task.start() - end < end - previous ? before : null;
    }

    /** Of tasks in the order of their ends, the last one that had ended at that time. */
    private static @Nullable TaskNode lastBefore(List<TaskNode> byEnd, long time) {
        var low = 0;
        var high = byEnd.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (byEnd.get(middle).task.heldUntil() <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : byEnd.get(low - 1);
    }

    private static @Nullable TaskNode named(List<TaskNode> tasks, @Nullable String name) {
        return tasks.stream()
                .filter(node -> Objects.equals(node.task.name(), name))
                .findFirst()
                .orElse(null);
    }
}
