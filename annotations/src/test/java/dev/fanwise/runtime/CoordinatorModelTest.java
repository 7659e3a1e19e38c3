package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;
import static dev.fanwise.runtime.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The caller that waits, the tasks that count themselves off and decide, the interrupts and the deadline. */
@ModelCheck
class CoordinatorModelTest {

    private static final Duration TIMEOUT = Duration.ofNanos(10);

    private static void awaitWithoutInterrupt(FanOut call) {
        try {
            call.awaitAllOrFirstFailure();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Two tasks have ended, and the caller reads their values. */
    static final class LastOfTwo implements Runnable {
        @Override
        public void run() {
            var call = share(new FanOut("Pages.load", null));
            var one = share(new Ends.Value(call));
            var other = share(new Ends.Value(call));
            call.start(one, Thread::new);
            call.start(other, Thread::new);
            awaitWithoutInterrupt(call);
            ONE_OUTCOME.require(one.isDone() && other.isDone());
        }
    }

    @Test
    void theLastTaskWakesTheCaller() {
        explore(new LastOfTwo());
    }

    /** Counts how often tasks believe to have decided it. */
    private static final class Decisions extends FanOut {

        private final AtomicInteger decisions = new AtomicInteger();

        Decisions() {
            super("Pages.load", null);
        }

        @Override
        void decided(Task<?> task) {
            decisions.incrementAndGet();
            super.decided(task);
        }
    }

    /** Two tasks fail; the first is thrown, the other suppressed, reported or never run. */
    static final class TwoFailures implements Runnable {
        @Override
        public void run() {
            var call = share(new Decisions());
            var one = share(new Ends.Failing(call));
            var other = share(new Ends.Failing(call));
            call.start(one, Thread::new);
            call.start(other, Thread::new);
            awaitWithoutInterrupt(call);
            ONE_OUTCOME.require(call.failed());
            call.cancelAndJoin();
            try {
                call.throwFailure();
            } catch (IllegalStateException thrown) {
                ONE_OUTCOME.require(call.decisions.get() == 1);
                EVERY_FAILURE_ACCOUNTED_FOR.require(one.isAccountedFor(thrown) && other.isAccountedFor(thrown));
                return;
            }
            throw new AssertionError("nothing was thrown");
        }
    }

    @Test
    void theFirstOfTwoFailuresDecides() {
        explore(new TwoFailures());
    }

    /** One task fails while the other waits, which is cancelled and joined then. */
    static final class FailureOfOne implements Runnable {
        @Override
        public void run() {
            var call = share(new FanOut("Pages.load", null));
            var failing = share(new Ends.Failing(call));
            var waiting = share(new Slot<String>(call, "waiting") {
                @Override
                protected String call() throws InterruptedException {
                    return Interleavings.waitForInterrupt();
                }
            });
            call.start(failing, Thread::new);
            call.start(waiting, Thread::new);
            awaitWithoutInterrupt(call);
            ONE_OUTCOME.require(call.failed());
            call.cancelAndJoin();
            // The failure may have come before it was started, and then it is not.
            ONE_OUTCOME.require(waiting.status() == TaskStatus.CANCELLED || waiting.status() == TaskStatus.NEW);
        }
    }

    @Test
    void aFailureWakesTheCallerThatCancelsTheOther() {
        explore(new FailureOfOne());
    }

    /** The caller gives up while its task, on a thread of its own, returns a value. */
    static final class RequestAgainstTheValue implements Runnable {
        @Override
        public void run() {
            var call = share(new FanOut("Pages.load", null));
            var task = share(new Ends.Value(call));
            call.start(task, Thread::new);
            call.cancelAndJoin();
            ONE_OUTCOME.require(task.status() == TaskStatus.SUCCEEDED || task.status() == TaskStatus.CANCELLED);
        }
    }

    @Test
    void aTaskThatIsAskedToStopWhileItReturnsEndsOnce() {
        explore(new RequestAgainstTheValue());
    }

    /** The caller is interrupted when its last task has ended. */
    static final class InterruptAfterTheEnd implements Runnable {
        @Override
        public void run() {
            var caller = Thread.currentThread();
            var call = share(new FanOut("Pages.load", null));
            var task = share(new Ends.Value(call));
            call.start(
                    task,
                    code -> new Thread(() -> {
                        code.run();
                        caller.interrupt();
                    }));
            try {
                call.awaitAllOrFirstFailure();
            } catch (InterruptedException interrupt) {
                ONE_OUTCOME.require(false);
            }
        }
    }

    @Test
    void anInterruptThatComesAfterTheEndDoesNotEndTheCall() {
        explore(new InterruptAfterTheEnd());
    }

    /** The caller is interrupted while its task may end. */
    static final class InterruptAgainstTheEnd implements Runnable {
        @Override
        public void run() {
            var caller = Thread.currentThread();
            var call = share(new FanOut("Pages.load", null));
            var task = share(new Ends.Value(call));
            call.start(task, Thread::new);
            var interrupter = start(caller::interrupt);
            var thrown = false;
            try {
                call.awaitAllOrFirstFailure();
                call.join();
            } catch (InterruptedException interrupt) {
                thrown = true;
                call.cancelAndJoin();
            }
            var status = false;
            try {
                interrupter.join();
            } catch (InterruptedException interrupt) {
                status = true;
            }
            status |= Thread.interrupted();
            NO_LOST_INTERRUPT.require(thrown != status);
        }
    }

    @Test
    void anInterruptIsThrownOrLeftStanding() {
        explore(new InterruptAgainstTheEnd());
    }

    /** Time is up when the task has ended. */
    static final class DeadlineAfterTheEnd implements Runnable {
        @Override
        public void run() {
            var clock = (ModelClock) Clock.current;
            var call = share(new FanOut("Pages.load", null));
            var task = share(new Ends.Value(call));
            var deadline = Deadline.after(TIMEOUT);
            call.start(
                    task,
                    code -> new Thread(() -> {
                        code.run();
                        clock.elapse(TIMEOUT.toNanos());
                    }));
            try {
                ONE_OUTCOME.require(call.awaitAllUntil(deadline));
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Test
    void aResultThatIsThereWinsOverTheDeadline() {
        explore(new DeadlineAfterTheEnd());
    }

    /** Time is up while the task may fail. */
    static final class DeadlineAgainstTheFailure implements Runnable {
        @Override
        public void run() {
            var clock = (ModelClock) Clock.current;
            var call = share(new FanOut("Pages.load", null));
            var task = share(new Ends.Failing(call));
            var deadline = Deadline.after(TIMEOUT);
            call.start(task, Thread::new);
            var time = start(() -> clock.elapse(TIMEOUT.toNanos()));
            Throwable thrown;
            try {
                call.awaitAllOrFirstFailure(deadline);
                call.cancelAndJoin();
                call.throwFailure();
                throw new AssertionError("nothing was thrown");
            } catch (TimeoutException timeout) {
                call.cancelAndJoin();
                call.addFailuresTo(timeout);
                thrown = timeout;
            } catch (IllegalStateException failure) {
                thrown = failure;
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            join(time);
            EVERY_FAILURE_ACCOUNTED_FOR.require(task.isAccountedFor(thrown));
        }
    }

    @Test
    void aFailureIsThrownOrSuppressedUnderTheTimeout() {
        explore(new DeadlineAgainstTheFailure());
    }

    /** The second task has its turn when the first has ended without a value; time stands still. */
    static final class NextTurn implements Runnable {
        @Override
        public void run() {
            var call = share(new EachFanOut<Integer, Integer>("Mirrors.fetch", "fetch", null, Thread::new) {
                @Override
                protected Integer call(Integer element) {
                    if (element == 0) {
                        throw new CancellationException("no value");
                    }
                    return element;
                }
            });
            call.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
            call.atMost(1);
            try {
                call.startStaggered(Duration.ofDays(1), List.of(0, 1).iterator());
                call.awaitReturn();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            ONE_OUTCOME.require(call.hasWinner());
        }
    }

    @Test
    void aTaskThatEndsWithoutAValueGivesTheTurnToTheNext() {
        explore(new NextTurn());
    }
}
