package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.CLOSED_ONCE_AND_IN_TIME;

import dev.fanwise.runtime.Interleavings.Signal;
import org.junit.jupiter.api.Test;

/** What a task offers to be closed, against the requests to stop and the end of the task. */
@ModelCheck
class StopHooksModelTest {

    /** Offers a resource and returns, at once or when the resource is being closed. */
    private static final class Offering extends OutcomeSlot<String> {

        private final boolean waits;
        private final Signal offered = share(new Signal());
        private final Signal closing = share(new Signal());
        private volatile boolean ran;
        private volatile boolean closedTooLate;
        private volatile int closes;

        Offering(boolean waits) {
            super(new Detached("Pages.load", null), "offering");
            this.waits = waits;
        }

        @Override
        protected String call() {
            ran = true;
            CurrentTask.closeOnCancel(this::close);
            offered.give();
            if (waits) {
                closing.await();
            }
            return "value";
        }

        private void close() {
            closing.give();
            closes++;
            closedTooLate |= isDone();
        }

        @Override
        void interrupt(Thread running) {
            // what is offered is for code that no interrupt reaches
        }

        void requireClosed(boolean wasReached) {
            CLOSED_ONCE_AND_IN_TIME.require(!closedTooLate && closes == (ran && wasReached ? 1 : 0));
        }
    }

    /** One thread asks the task to stop. */
    static final class OneRequest implements Runnable {
        @Override
        public void run() {
            var task = share(new Offering(false));
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

    /** The task goes on to its end while what it has offered is being closed. */
    static final class RequestAgainstTheEnd implements Runnable {
        @Override
        public void run() {
            var task = share(new Offering(true));
            var runner = start(task);
            task.offered.await();
            var wasReached = task.cancel();
            join(runner);
            task.requireClosed(wasReached);
        }
    }

    @Test
    void theEndOfATaskWaitsForWhoCloses() {
        explore(new RequestAgainstTheEnd());
    }

    /** Two threads ask the task to stop. */
    static final class TwoRequests implements Runnable {
        @Override
        public void run() {
            var task = share(new Offering(false));
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
