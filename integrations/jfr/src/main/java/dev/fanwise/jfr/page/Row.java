package dev.fanwise.jfr.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a waterfall: a call, or a task of the call above it.
 *
 * @param isCall whether it is a call
 * @param depth how many lines it is inside
 * @param name of the call or task
 * @param kind the policy of the call; empty for a task
 * @param start when it was created or began
 * @param begin when its code began
 * @param end when it ended
 * @param isBegun whether its code began
 * @param cancelled when it was cancelled, or {@link RecordedTask#NEVER}
 * @param abandoned when its call went on without it, or {@link RecordedTask#NEVER}
 * @param outcome how it ended
 * @param failure the type of the exception that ended it
 * @param by who decided the call, or who cancelled the task
 * @param needs what the task needed before it could begin
 * @param thread the thread of the call or task
 * @param isCritical whether it is on the critical path
 */
record Row(
        boolean isCall,
        int depth,
        String name,
        String kind,
        long start,
        long begin,
        long end,
        boolean isBegun,
        long cancelled,
        long abandoned,
        String outcome,
        @Nullable String failure,
        @Nullable String by,
        List<String> needs,
        @Nullable String thread,
        boolean isCritical) {

    static Row of(Node node, int depth) {
        return node instanceof Node.CallNode call
                ? of(call.call, call.isCritical, depth)
                : of(((Node.TaskNode) node).task, ((Node.TaskNode) node).isCritical, depth);
    }

    private static Row of(RecordedCall call, boolean isCritical, int depth) {
        return new Row(
                true,
                depth,
                call.name(),
                call.policy(),
                call.start(),
                call.start(),
                call.end(),
                true,
                RecordedTask.NEVER,
                RecordedTask.NEVER,
                call.outcome(),
                call.failure(),
                call.decidedBy(),
                List.of(),
                call.thread(),
                isCritical);
    }

    private static Row of(RecordedTask task, boolean isCritical, int depth) {
        return new Row(
                false,
                depth,
                task.name(),
                "",
                task.start(),
                task.begin(),
                task.end(),
                task.isBegun(),
                task.cancelled(),
                task.abandoned(),
                task.outcome(),
                task.failure(),
                task.cancelledBy(),
                task.needs(),
                task.thread(),
                isCritical);
    }
}
