package dev.fanwise.conformance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of a scenario.
 *
 * @param returnedAt the tick at which the call returned or threw
 * @param interruptedAfter whether the caller's next blocking call would be interrupted at once
 * @param suppressed the failures under the exception that the call threw
 */
record Verdict(
        Result result, int returnedAt, boolean interruptedAfter, Set<String> suppressed, List<TaskVerdict> tasks) {

    /**
     * What became of a task.
     *
     * @param atReturn its state when the call returned
     * @param last its last state
     * @param started the tick at which its work began, or null
     * @param ended the tick at which it ended, or null
     * @param race whether it ended at the very tick of the return, so that {@code atReturn} says nothing
     * @param reports how often its failure was reported as unread
     */
    record TaskVerdict(End atReturn, End last, Integer started, Integer ended, boolean race, int reports) {

        TaskVerdict withReports(int count) {
            return new TaskVerdict(atReturn, last, started, ended, race, count);
        }

        TaskVerdict endedAtReturn() {
            return new TaskVerdict(last, last, started, ended, false, reports);
        }
    }

    Verdict withResult(Result other) {
        return new Verdict(other, returnedAt, interruptedAfter, suppressed, tasks);
    }

    Verdict withInterruptedAfter(boolean other) {
        return new Verdict(result, returnedAt, other, suppressed, tasks);
    }

    Verdict withSuppressed(Set<String> others) {
        return new Verdict(result, returnedAt, interruptedAfter, others, tasks);
    }

    Verdict withTasks(List<TaskVerdict> others) {
        return new Verdict(result, returnedAt, interruptedAfter, suppressed, others);
    }

    /** The same with the report of each failed task that fulfils the condition. */
    Verdict withReports(Predicate<TaskVerdict> condition) {
        return withTasks(tasks.stream()
                .map(task -> task.last().isFailure() && condition.test(task) ? task.withReports(1) : task)
                .toList());
    }

    /** The same with a call that returns only when all tasks have ended. */
    Verdict withReturnAtLastEnd() {
        var last = tasks.stream().mapToInt(TaskVerdict::ended).max().orElse(returnedAt);
        return new Verdict(result, Math.max(last, returnedAt), interruptedAfter, suppressed, tasks)
                .withTasks(tasks.stream().map(TaskVerdict::endedAtReturn).toList());
    }
}
