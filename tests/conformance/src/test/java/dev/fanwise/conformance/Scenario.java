package dev.fanwise.conformance;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What happens around one call: what the tasks would do if nobody disturbed them, what they do when they are asked to
 * stop, and who disturbs whom. All times are ticks since the call began. The names are those of the files.
 */
record Scenario(
        String id, List<TaskPlan> tasks, Operation op, List<Integer> cancelCallerAt, List<CancelTask> cancelTasks) {

    /**
     * A task.
     *
     * @param delay how long it does nothing before its work starts
     * @param onCancel what it does when it is asked to stop; null if it stops at once
     * @param spawnAt when the body of a scope starts it
     */
    record TaskPlan(int delay, int duration, Ending outcome, OnCancel onCancel, int spawnAt) {}

    /** It takes no notice of further requests, works on for some ticks, and ends as told. */
    record OnCancel(int ticks, Ending then) {}

    /**
     * How a task or a body ends.
     *
     * @param kind ok, fail, cancel; for a body also spawn: it tries to start one more task
     * @param base whether it fails with an {@code Error}
     */
    record Ending(String kind, String value, String name, boolean base) {}

    /**
     * The call.
     *
     * @param timeout of a wait; null for none
     * @param consume whether the caller reads all that is done when the call has returned
     * @param deadline a timeout around the call; null for none
     * @param args the tasks that are handed to the call, if some are handed to it twice
     */
    record Operation(
            String kind,
            boolean returnExceptions,
            String returnWhen,
            Integer timeout,
            boolean consume,
            BodyPlan body,
            Integer deadline,
            List<Integer> args) {}

    /** What the body of a scope does besides starting tasks. */
    record BodyPlan(int ticks, Ending outcome, OnCancel onCancel) {}

    /** Somebody else asks a task to stop. */
    record CancelTask(int task, int at) {}

    boolean hasThreeTasks() {
        return tasks.size() == 3;
    }

    boolean namesTasksTwice() {
        return op.args != null;
    }

    /** The tasks that are handed to the call, by number. */
    List<Integer> arguments() {
        return namesTasksTwice()
                ? op.args
                : IntStream.range(0, tasks.size()).boxed().toList();
    }

    boolean hasBody() {
        return op.body != null;
    }

    boolean isGather() {
        return op.kind.equals("gather");
    }

    boolean isWait() {
        return op.kind.equals("wait");
    }

    boolean isWaitAny() {
        return op.kind.equals("wait_any");
    }

    boolean isAsCompleted() {
        return op.kind.equals("as_completed");
    }

    /** Whether a timeout is around the call which the call itself does not have. */
    boolean isWithinTimeout() {
        return op.deadline != null && !isGather() && !isScope();
    }

    boolean isScope() {
        return op.kind.equals("taskgroup");
    }
}
