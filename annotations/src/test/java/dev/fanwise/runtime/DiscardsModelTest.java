package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import org.junit.jupiter.api.Test;

/** Who has a result: the caller who receives it, or the method that discards it. */
@ModelCheck
public class DiscardsModelTest {

    private static DiscardingFanOut call(ModelClock clock) {
        return share(new DiscardingFanOut("Pages.load", FanOutOptions.defaults().withTime(clock)));
    }

    /** A call reads the outcome of a task that may be late. */
    public static final class ReturningAgainstTheResult implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var threads = new KeptThreads();
            var call = call(clock);
            var task = share(new Ends.Discarded(call));
            call.startOptional(task, threads);
            call.leave();
            call.endResults();
            var received = task.outcome().isSuccess() ? 1 : 0;
            call.keep(task);
            call.discardRest();
            threads.joinAll();
            ONE_OUTCOME.require(received + task.discards.get() == 1);
        }
    }

    @Test
    void aLateResultIsReceivedOrDiscarded() {
        explore(new ReturningAgainstTheResult());
    }

    /** A call throws while a task runs that has taken the result of another one. */
    public static final class ThrowingAgainstTheLastTask implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var threads = new KeptThreads();
            var call = call(clock);
            var task = share(new Ends.Discarded(call));
            var taker = share(new Ends.Value(call));
            call.start(task, threads);
            call.start(taker, threads, task);
            Thread.currentThread().interrupt();
            try {
                call.await();
            } catch (InterruptedException thrown) {
                // it is left running
            }
            Thread.interrupted(); // of a call that was over before
            call.leave();
            call.discardRest();
            threads.joinAll();
            ONE_OUTCOME.require(task.discards.get() == 1);
        }
    }

    @Test
    void aResultThatWasTakenIsDiscardedByTheLastTaskOrByTheCaller() {
        explore(new ThrowingAgainstTheLastTask());
    }
}
