package dev.fanwise.engine.task;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.CLOSED_ONCE_AND_IN_TIME;

import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import org.junit.jupiter.api.Test;

/** What a task offers to be closed, against its cancellation, its end, and the offer being taken back. */
@ModelCheck
public class StopHooksModelTest {

    /** Offers a resource, and does what a scenario wants then. */
    private abstract static class Offering extends ModelTask {

        final Signal begun = share(new Signal());
        final Signal isOffered = share(new Signal());
        final Signal isCancelledBy = share(new Signal());
        final Signal closing = share(new Signal());
        private volatile boolean isTakenBack;
        private volatile boolean isClosedTooLate;
        private volatile int closes;

        Offering(ModelClock clock) {
            super(share(new ModelOwner(clock)));
        }

        @Override
        final String call() throws Exception {
            begun.give();
            offer();
            return "value";
        }

        abstract void offer() throws Exception;

        final void close() {
            closing.give();
            isClosedTooLate |= isDone() || isTakenBack;
            closes++;
            // Meanwhile the task would end, or go on to other work with its resource, if nothing kept it.
            whileItIsClosed();
            isClosedTooLate |= isDone() || isTakenBack;
        }

        void whileItIsClosed() {
            Interleavings.join(start(Interleavings::step));
        }

        final void takenBack() {
            isTakenBack = true;
        }

        @Override
        protected void interrupt(Thread running) {
            // what is offered is for code that no interrupt reaches
        }

        final void requireClosedInTime(boolean atMostOnce) {
            CLOSED_ONCE_AND_IN_TIME.require(!isClosedTooLate && (atMostOnce ? closes <= 1 : closes == 1));
        }
    }

    /** The task ends while it is cancelled. */
    public static final class CancellationAgainstTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Offering(clock) {
                @Override
                void offer() {
                    CurrentTasks.closeOnCancel(this::close);
                }
            });
            var runner = start(task);
            task.begun.await();
            task.cancel();
            join(runner);
            task.requireClosedInTime(true);
        }
    }

    @Test
    void nothingIsClosedForATaskThatHasEnded() {
        explore(new CancellationAgainstTheEnd());
    }

    /** The task waits for what only the closing brings about, and ends then. */
    public static final class EndWhileItIsClosed implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Offering(clock) {
                @Override
                void offer() {
                    CurrentTasks.closeOnCancel(this::close);
                    closing.await();
                }
            });
            var runner = start(task);
            task.begun.await();
            task.cancel();
            join(runner);
            task.requireClosedInTime(false);
        }
    }

    @Test
    void whatATaskOffersIsClosedAndTheEndWaitsForThat() {
        explore(new EndWhileItIsClosed());
    }

    /** Two threads cancel the task, which waits for the closing. */
    public static final class TwoCancellations implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Offering(clock) {
                @Override
                void offer() {
                    CurrentTasks.closeOnCancel(this::close);
                    closing.await();
                }
            });
            var runner = start(task);
            task.begun.await();
            var other = start(task::cancel);
            task.cancel();
            join(runner);
            join(other);
            task.requireClosedInTime(false);
        }
    }

    @Test
    void whatATaskOffersIsClosedOnceForTwoCancellations() {
        explore(new TwoCancellations());
    }

    /** The task was cancelled before it offers something. */
    public static final class LateOffer implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Offering(clock) {
                @Override
                void offer() {
                    isCancelledBy.await();
                    CurrentTasks.closeOnCancel(this::close);
                }
            });
            var runner = start(task);
            task.begun.await();
            task.cancel();
            task.isCancelledBy.give();
            join(runner);
            task.requireClosedInTime(false);
        }
    }

    @Test
    void whatACancelledTaskOffersIsClosedAtOnce() {
        explore(new LateOffer());
    }

    /** The body of a scope is code of the task that calls the scope, and is to be closed with that. */
    public static final class BodyOfACancelledTask implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var body = share(new Offering(clock) {
                @Override
                void offer() {
                    CurrentTasks.closeOnCancel(this::close);
                    closing.await();
                }

                /** Nothing that an interrupt reaches, which stands in the thread if that closes it itself. */
                @Override
                void whileItIsClosed() {}

                @Override
                public boolean isCodeOfCaller() {
                    return true;
                }
            });
            var caller = share(new ModelTask(share(new ModelOwner(clock))) {
                @Override
                String call() {
                    body.run();
                    return "value";
                }
            });
            var runner = start(caller);
            body.begun.await();
            caller.cancel();
            join(runner);
            body.requireClosedInTime(false);
        }
    }

    @Test
    void whatABodyOffersIsClosedWithTheTaskThatRunsIt() {
        explore(new BodyOfACancelledTask());
    }

    /** Takes its resource back when it is cancelled, to use it for something else. */
    private static class TakingBack extends Offering {

        TakingBack(ModelClock clock) {
            super(clock);
        }

        @Override
        final void offer() {
            var registration = CurrentTasks.closeOnCancel(this::close);
            isOffered.give();
            isCancelledBy.await();
            registration.close();
            takenBack();
        }

        final void cancelWhileItTakesBack() {
            var runner = start(this);
            isOffered.await();
            cancel();
            isCancelledBy.give();
            Interleavings.join(runner);
            requireClosedInTime(true);
        }
    }

    /** The closing may take so long that the task goes on meanwhile. */
    public static final class CancellationAgainstTheRegistration implements Scenario {
        @Override
        public void run(ModelClock clock) {
            share(new TakingBack(clock)).cancelWhileItTakesBack();
        }
    }

    @Test
    void whatATaskHasTakenBackIsNotClosed() {
        explore(new CancellationAgainstTheRegistration());
    }

    /** The same, with a resource that is closed at once. */
    public static final class CancellationAgainstTheReturn implements Scenario {
        @Override
        public void run(ModelClock clock) {
            share(new TakingBack(clock) {
                        @Override
                        void whileItIsClosed() {}
                    })
                    .cancelWhileItTakesBack();
        }
    }

    @Test
    void whatATaskTakesBackAtThatMomentIsNotClosed() {
        explore(new CancellationAgainstTheReturn());
    }
}
