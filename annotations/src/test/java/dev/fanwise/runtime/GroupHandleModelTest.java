package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;
import static dev.fanwise.runtime.Invariant.RUN_ONCE;

import dev.fanwise.Outcome;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A group that is cancelled by its handle while it starts and ends, and who waits for it. */
@ModelCheck
class GroupHandleModelTest {

    /** A group that waits until its coordinator is interrupted. */
    private static final class Waiting extends GroupHandle<String> {

        private final AtomicInteger calls = new AtomicInteger();

        Waiting(Executor executor) {
            super("Pages", "load", executor, Thread::new);
        }

        @Override
        protected String call() throws Exception {
            calls.incrementAndGet();
            return Interleavings.waitForInterrupt();
        }
    }

    /** A group is cancelled while its thread begins. */
    static final class CancellationAgainstTheStart implements Runnable {
        @Override
        public void run() {
            var handle = share(new Waiting(null));
            var canceller = start(handle::cancel);
            handle.start();
            try {
                ONE_OUTCOME.require(handle.await() instanceof Outcome.Cancelled);
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            join(canceller);
            // Begun in any case: only its code knows what was given to the group, and must be asked to stop.
            RUN_ONCE.require(handle.calls.get() == 1);
        }
    }

    @Test
    void aGroupThatIsCancelledWhileItStartsRunsAndIsInterrupted() {
        explore(new CancellationAgainstTheStart());
    }
}
