package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.CLOSED_ONCE_AND_IN_TIME;

import org.junit.jupiter.api.Test;

/** What a task offers to be closed, against the requests to stop and the end of the task. */
@Slow
class StopHooksModelTest {

    /** Offers a resource and returns. */
    private static final class Offering extends OutcomeSlot<String> {

        private volatile boolean ran;
        private volatile boolean closedTooLate;
        private volatile int closes;

        Offering(FanOut fanOut) {
            super(fanOut, "offering");
        }

        @Override
        protected String call() {
            ran = true;
            CurrentTask.closeOnCancel(() -> {
                closedTooLate |= isDone();
                closes++;
            });
            return "value";
        }

        void requireClosed(boolean wasReached) {
            CLOSED_ONCE_AND_IN_TIME.require(!closedTooLate && closes == (ran && wasReached ? 1 : 0));
        }
    }

    /** One thread asks the task to stop. */
    static final class OneRequest implements Runnable {
        @Override
        public void run() {
            var task = share(new Offering(new Detached("Pages.load", null)));
            var runner = start(task);
            var wasReached = task.cancel();
            join(runner);
            task.requireClosed(wasReached);
        }
    }

    @Test
    void whatATaskOffersIsClosedIfTheRequestReachesIt() {
        explore(new OneRequest());
    }

    /** Two threads ask the task to stop. */
    static final class TwoRequests implements Runnable {
        @Override
        public void run() {
            var task = share(new Offering(new Detached("Pages.load", null)));
            var reached = new boolean[1];
            var runner = start(task);
            var other = start(() -> reached[0] = task.cancel());
            var wasReached = task.cancel();
            join(runner);
            join(other);
            task.requireClosed(wasReached || reached[0]);
        }
    }

    @Test
    void whatATaskOffersIsClosedOnceForTwoRequests() {
        explore(new TwoRequests());
    }
}
