package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;

import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** A caller that runs one of its tasks itself, as its pool is stuck, while another decides the call. */
@ModelCheck
class CallerLendingModelTest {

    /** The pool runs the first task, and never the second. */
    static final class DecisionAgainstTheLoan implements Runnable {
        @Override
        public void run() {
            var clock = (ModelClock) Clock.current;
            var runners = new Thread[1];
            Executor pool = task -> {
                if (runners[0] == null) {
                    runners[0] = start(task);
                }
            };
            // The caller is a thread of the pool: it runs a task of another call.
            var before = CurrentTask.enter(new Ends.Value(new Detached("Pages.outer", pool)));
            var call = share(new FanOut("Pages.load", pool));
            var failing = share(new Ends.Failing(call));
            var waiting = share(new Slot<String>(call, "waiting") {
                @Override
                protected String call() throws InterruptedException {
                    return Interleavings.waitForInterrupt();
                }
            });
            call.start(failing, Thread::new);
            call.start(waiting, Thread::new);
            var time = start(() -> clock.elapse(CallerLending.PATIENCE_NANOS));
            try {
                call.awaitAllOrFirstFailure();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            ONE_OUTCOME.require(call.failed());
            call.cancelAndJoin();
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
            CurrentTask.leave(before);
            join(time);
        }
    }

    @Test
    void aDecisionStopsTheTaskThatTheCallerRuns() {
        explore(new DecisionAgainstTheLoan());
    }
}
