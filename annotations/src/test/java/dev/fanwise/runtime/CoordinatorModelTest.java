package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.isInterruptedAfter;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;
import static dev.fanwise.model.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The caller that waits, the tasks that count themselves off and decide, the interrupts and the deadline. */
@ModelCheck
public class CoordinatorModelTest {

    private static final Duration TIMEOUT = Duration.ofNanos(10);

    private static FanOut call(ModelClock clock) {
        return share(new FanOut("Pages.load", FanOutOptions.defaults().withTime(clock)));
    }

    /** A task that waits to be cancelled. */
    private static final class Waiting extends Slot<String> {

        Waiting(FanOut call) {
            super(call, "waiting");
        }

        @Override
        protected String call() throws InterruptedException {
            return Interleavings.waitForInterrupt();
        }
    }

    /** Two tasks have ended, and the caller reads their values. */
    public static final class LastOfTwo implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var one = share(new Ends.Value(call));
            var other = share(new Ends.Value(call));
            call.start(one, Thread::new);
            call.start(other, Thread::new);
            call.await();
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

        Decisions(ModelClock clock) {
            super("Pages.load", FanOutOptions.defaults().withTime(clock));
        }

        @Override
        protected void decided(FanOutTask<?> task) {
            decisions.incrementAndGet();
            super.decided(task);
        }
    }

    /** Two tasks fail; the first is thrown, the other suppressed, reported or never run. */
    public static final class TwoFailures implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var reported = share(Ends.Reported.listen());
            var call = share(new Decisions(clock));
            var one = share(new Ends.Failing(call));
            var other = share(new Ends.Failing(call));
            call.start(one, Thread::new);
            call.start(other, Thread::new);
            call.await();
            ONE_OUTCOME.require(call.failed());
            call.cancelAndJoin();
            var thrown = Ends.thrownBy(call);
            ONE_OUTCOME.require(call.decisions.get() == 1);
            EVERY_FAILURE_ACCOUNTED_FOR.require(
                    one.isAccountedFor(thrown, reported) && other.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void theFirstOfTwoFailuresDecides() {
        explore(new TwoFailures());
    }

    /** One task fails while the other waits, which is cancelled and joined then. */
    public static final class FailureOfOne implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var failing = share(new Ends.Failing(call));
            var waiting = share(new Waiting(call));
            call.start(failing, Thread::new);
            call.start(waiting, Thread::new);
            call.await();
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
    public static final class CancellationAgainstTheValue implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = call(clock);
            var begun = share(new Signal());
            var isGivenUp = share(new Signal());
            var task = share(new Slot<String>(call, "value") {
                @Override
                protected String call() {
                    begun.give();
                    isGivenUp.await();
                    return "value";
                }
            });
            call.start(task, Thread::new);
            begun.await();
            isGivenUp.give();
            call.cancelAndJoin();
            ONE_OUTCOME.require(task.status() == TaskStatus.SUCCEEDED || task.status() == TaskStatus.CANCELLED);
        }
    }

    @Test
    void aTaskThatIsCancelledWhileItReturnsEndsOnce() {
        explore(new CancellationAgainstTheValue());
    }

    /** The caller is interrupted while its task may end. */
    public static final class InterruptAgainstTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var caller = Thread.currentThread();
            var call = call(clock);
            var task = share(new Ends.Value(call));
            call.start(task, Thread::new);
            var interrupter = start(caller::interrupt);
            var thrown = false;
            try {
                call.await();
            } catch (InterruptedException interrupt) {
                thrown = true;
            }
            call.cancelAndJoin();
            NO_LOST_INTERRUPT.require(thrown != isInterruptedAfter(interrupter));
        }
    }

    @Test
    void anInterruptIsThrownOrLeftStanding() {
        explore(new InterruptAgainstTheEnd());
    }

    /** The caller is interrupted while it joins a task that it has cancelled. */
    public static final class InterruptOfAJoin implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var caller = Thread.currentThread();
            var call = call(clock);
            call.start(share(new Waiting(call)), Thread::new);
            var interrupter = start(caller::interrupt);
            call.cancelAndJoin();
            NO_LOST_INTERRUPT.require(isInterruptedAfter(interrupter));
        }
    }

    @Test
    void anInterruptOfAJoinIsLeftStanding() {
        explore(new InterruptOfAJoin());
    }

    /** An executor runs the task on the caller, who is interrupted by somebody else meanwhile. */
    public static final class InterruptOfATaskOnTheCaller implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var caller = Thread.currentThread();
            var options = FanOutOptions.defaults().withTime(clock).withExecutor(Runnable::run);
            var call = share(new FanOut("Pages.load", options));
            var interrupter = start(caller::interrupt);
            call.start(share(new Waiting(call)), Thread::new);
            var thrown = false;
            try {
                call.await();
            } catch (InterruptedException interrupt) {
                thrown = true;
            }
            NO_LOST_INTERRUPT.require(thrown && !isInterruptedAfter(interrupter));
        }
    }

    @Test
    void anInterruptThatATaskMeetsOnTheCallerEndsTheCall() {
        explore(new InterruptOfATaskOnTheCaller());
    }

    /** Time is up when the task has ended. */
    public static final class DeadlineAfterTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var task = share(new Ends.Value(call));
            call.limitTime(TIMEOUT);
            call.start(
                    task,
                    code -> new Thread(() -> {
                        code.run();
                        clock.elapse(TIMEOUT.toNanos());
                    }));
            ONE_OUTCOME.require(call.awaitUntilTimeout());
        }
    }

    @Test
    void aResultThatIsThereWinsOverTheDeadline() {
        explore(new DeadlineAfterTheEnd());
    }

    /** Time is up while the task may fail. */
    public static final class DeadlineAgainstTheFailure implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var reported = share(Ends.Reported.listen());
            var call = call(clock);
            var task = share(new Ends.Failing(call));
            call.limitTime(TIMEOUT);
            call.start(task, Thread::new);
            var time = start(() -> clock.elapse(TIMEOUT.toNanos()));
            Throwable thrown;
            try {
                call.awaitInTime();
                call.cancelAndJoin();
                thrown = Ends.thrownBy(call);
            } catch (TimeoutException timeout) {
                call.cancelAndJoin();
                thrown = new Ends.Failure();
                call.addFailuresTo(thrown);
            }
            join(time);
            EVERY_FAILURE_ACCOUNTED_FOR.require(task.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void aFailureIsThrownOrSuppressedUnderTheTimeout() {
        explore(new DeadlineAgainstTheFailure());
    }

    /** Time is up while an executor runs a task on the caller. */
    public static final class AlarmAgainstATaskOnTheCaller implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var options = FanOutOptions.defaults().withTime(clock).withExecutor(Runnable::run);
            var call = share(new FanOut("Pages.load", options));
            call.limitTime(TIMEOUT);
            var hasRung = share(new Signal());
            var task = share(new Slot<Boolean>(call, "task") {
                @Override
                protected Boolean call() {
                    var isLate = Thread.currentThread().isInterrupted();
                    hasRung.await();
                    return Thread.currentThread().isInterrupted() && !isLate;
                }
            });
            var time = start(() -> {
                clock.elapse(TIMEOUT.toNanos());
                hasRung.give();
            });
            call.start(task, Thread::new);
            call.awaitUntilTimeout();
            var isLeftInterrupted = Thread.interrupted();
            join(time);
            // Not started, if the time was over before.
            NO_INTERRUPT_AFTER_RETURN.require(
                    !isLeftInterrupted && (task.status() != TaskStatus.SUCCEEDED || !task.result()));
        }
    }

    @Test
    void theAlarmOfTheCallerDoesNotInterruptItsTasks() {
        explore(new AlarmAgainstATaskOnTheCaller());
    }

    /** The second task has its turn when the first has ended without a value; time stands still. */
    public static final class NextTurn implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var options = FanOutOptions.defaults().withTime(clock);
            var call = share(new EachFanOut<Integer, Integer, Integer>("Mirrors.fetch", "fetch", options, Thread::new) {
                @Override
                protected Integer call(Integer element) {
                    if (element == 0) {
                        throw new CancellationException("no value");
                    }
                    return element;
                }
            });
            call.race(ReturnWhen.FIRST_SUCCEEDED);
            call.atMost(1);
            call.startStaggered(Duration.ofDays(1), List.of(0, 1).iterator());
            call.await();
            ONE_OUTCOME.require(call.hasWinner());
        }
    }

    @Test
    void aTaskThatEndsWithoutAValueGivesTheTurnToTheNext() {
        explore(new NextTurn());
    }

    /** Where few tasks may run, the end of one is what the caller waits for before it starts the next. */
    public static final class NextPlace implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var options = FanOutOptions.defaults().withTime(clock);
            var call = share(new EachFanOut<Integer, Integer, Integer>("Mirrors.fetch", "fetch", options, Thread::new) {
                @Override
                protected Integer call(Integer element) {
                    return element;
                }
            });
            call.atMost(1);
            call.start(List.of(0, 1, 2).iterator());
            call.await();
            ONE_OUTCOME.require(call.results().equals(List.of(0, 1, 2)));
        }
    }

    @Test
    void theEndOfATaskLetsTheCallerStartTheNext() {
        explore(new NextPlace());
    }
}
