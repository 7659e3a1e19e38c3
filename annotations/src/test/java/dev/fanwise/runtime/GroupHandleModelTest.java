package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;
import static dev.fanwise.model.Invariant.RUN_ONCE;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A group that is cancelled by its handle while it starts and ends, and who waits for it. */
@ModelCheck
public class GroupHandleModelTest {

    /** A group that waits until its coordinator is interrupted. */
    private static final class Waiting extends GroupHandle<String> {

        private final AtomicInteger calls = new AtomicInteger();

        Waiting(ModelClock clock) {
            super("Pages", "load", FanOutOptions.defaults().withTime(clock), Thread::new);
        }

        @Override
        protected String call() throws Exception {
            calls.incrementAndGet();
            return Interleavings.waitForInterrupt();
        }
    }

    /** A group is cancelled while its thread begins. */
    public static final class CancellationAgainstTheStart implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var handle = share(new Waiting(clock));
            var canceller = start(handle::cancel);
            handle.start();
            ONE_OUTCOME.require(handle.await() instanceof Outcome.Cancelled);
            join(canceller);
            // Begun in any case: only its code knows what was given to the group, and must be cancelled.
            RUN_ONCE.require(handle.calls.get() == 1);
        }
    }

    @Test
    void aGroupThatIsCancelledWhileItStartsRunsAndIsInterrupted() {
        explore(new CancellationAgainstTheStart());
    }
}
