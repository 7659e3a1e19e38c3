package dev.fanwise.testing;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.AsCompleted;
import dev.fanwise.Deadline;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Calls in calls, one of each kind, by one deadline. Each level takes a second before it makes the next call. */
abstract class FiveLevels {

    static final Duration STEP = Duration.ofSeconds(1);

    record One(Integer second) {}

    /** When the call of each level ended. */
    final Map<Integer, Duration> ends = new TreeMap<>();

    final VirtualTime time;
    final Callable<Integer> innermost;

    FiveLevels(VirtualTime time, Callable<Integer> innermost) {
        this.time = time;
        this.innermost = innermost;
    }

    private <T> T call(int level, Callable<T> call) throws Exception {
        time.sleep(STEP);
        try {
            return call.call();
        } finally {
            ends.put(level, time.now());
        }
    }

    One run(Deadline by) throws Exception {
        return call(1, () -> first(by));
    }

    @Gather(grace = "500ms")
    abstract One first(Deadline by) throws Exception;

    Integer second(Deadline by) throws Exception {
        return call(2, () -> each(List.of(1), by)).get(0);
    }

    @Gather(value = "third", grace = "500ms")
    abstract List<Integer> each(@Each List<Integer> numbers, Deadline by) throws Exception;

    Integer third(int number, Deadline by) throws Exception {
        return call(3, () -> scope(by));
    }

    @TaskGroupScope(value = "body", grace = "500ms")
    abstract Integer scope(Deadline by) throws Exception;

    Integer body(TaskGroup group, Deadline by) throws Exception {
        return group.createTask("fourth", () -> call(4, () -> fastest(List.of(1), by)))
                .get();
    }

    @WaitFor(
            value = "fifth",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            grace = "500ms")
    abstract Integer fastest(@Each List<Integer> numbers, Deadline by) throws Exception;

    Integer fifth(int number, Deadline by) throws Exception {
        return call(5, () -> {
            handled(List.of(number), result -> {}, by);
            return number;
        });
    }

    @Gather(value = "last", concurrency = 1, grace = "500ms")
    abstract void handled(@Each List<Integer> numbers, @AsCompleted Consumer<Integer> each, Deadline by)
            throws Exception;

    Integer last(int number) throws Exception {
        return innermost.call();
    }
}
