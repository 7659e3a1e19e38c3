package dev.fanwise.conformance;

import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What {@code asyncio.as_completed} does: a loop that waits for the first of what is pending. */
abstract class AsTheyCome {

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<String> first(@Each Collection<Task<String>> pending) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<String> first(@Each Collection<Task<String>> pending, Duration timeout) throws InterruptedException;

    /** How the tasks ended, in that order; those for which the time was too short come last. */
    Result call(Scenario scenario, List<Task<String>> tasks, VirtualTime time) throws InterruptedException {
        var timeout = VirtualTime.ticks(scenario.op().timeout());
        var start = time.nanoTime();
        List<End> ends = new ArrayList<>();
        Collection<Task<String>> pending = tasks;
        while (!pending.isEmpty()) {
            var waited = timeout == null ? first(pending) : first(pending, timeout.minusNanos(time.nanoTime() - start));
            pending = waited.pending();
            if (waited.done().isEmpty()) {
                pending.forEach(late -> ends.add(End.TIMED_OUT));
                break;
            }
            waited.done().forEach(task -> ends.add(End.of(task.outcome())));
        }
        return new Result.Returned(ends);
    }
}
