package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;
import static dev.fanwise.model.Invariant.RUN_ONCE;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.ArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tasks that start when others have ended: the last need against another, against a cancellation, against a failing start. */
@ModelCheck
public class NeedsModelTest {

    private static FanOut call(ModelClock clock) {
        return share(new FanOut("Trips.plan", FanOutOptions.defaults().withTime(clock)));
    }

    /** Counts how often it runs. */
    private static final class Dependent extends Slot<String> {

        private final AtomicInteger runs = new AtomicInteger();

        Dependent(FanOut call) {
            super(call, "dependent");
        }

        @Override
        protected String call() {
            runs.incrementAndGet();
            return "dependent";
        }
    }

    /** Two needs end, and the task that needs both runs once. */
    public static final class LastNeedOfTwo implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var one = share(new Ends.Value(call));
            var other = share(new Ends.Value(call));
            var dependent = share(new Dependent(call));
            call.start(one, Thread::new);
            call.start(other, Thread::new);
            call.start(dependent, Thread::new, one, other);
            call.await();
            ONE_OUTCOME.require(dependent.status() == TaskStatus.SUCCEEDED);
            RUN_ONCE.require(dependent.runs.get() == 1);
        }
    }

    @Test
    void theLastOfTwoNeedsStartsTheTask() {
        explore(new LastNeedOfTwo());
    }

    /** The call is cancelled while the only need may end. */
    public static final class CancellationAgainstTheLastNeed implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = call(clock);
            var need = share(new Ends.Value(call));
            var dependent = share(new Dependent(call));
            var threads = share(new ArrayList<Thread>());
            ThreadFactory kept = code -> {
                var thread = new Thread(code);
                threads.add(thread);
                return thread;
            };
            call.start(need, kept);
            call.start(dependent, kept, need);
            call.cancelAndJoin();
            var status = dependent.status();
            ONE_OUTCOME.require(status == TaskStatus.SUCCEEDED || status == TaskStatus.CANCELLED);
            for (var thread : threads) {
                if (thread.getState() != Thread.State.NEW) {
                    Interleavings.join(thread);
                }
            }
            ONE_OUTCOME.require(dependent.status() == status);
        }
    }

    @Test
    void aTaskThatIsCancelledWhenItsNeedEndsRunsOrIsCancelled() {
        explore(new CancellationAgainstTheLastNeed());
    }

    /** Two needs fail; the task that needs both ends once and never runs. */
    public static final class TwoNeedsFail implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var one = share(new Ends.Failing(call));
            var other = share(new Ends.Failing(call));
            var dependent = share(new Dependent(call));
            call.startOptional(one, Thread::new);
            call.startOptional(other, Thread::new);
            call.startOptional(dependent, Thread::new, one, other);
            call.await();
            ONE_OUTCOME.require(dependent.exception() == one.failure || dependent.exception() == other.failure);
            RUN_ONCE.require(dependent.runs.get() == 0);
        }
    }

    @Test
    void aTaskOfWhichTwoNeedsFailEndsOnce() {
        explore(new TwoNeedsFail());
    }

    /** One of two needs fails; the task that needs both never runs, and adds no failure of its own. */
    public static final class FailureOfANeed implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var reported = share(Ends.Reported.listen());
            var call = call(clock);
            var failing = share(new Ends.Failing(call));
            var other = share(new Ends.Value(call));
            var dependent = share(new Dependent(call));
            call.startOptional(failing, Thread::new);
            call.start(other, Thread::new);
            call.start(dependent, Thread::new, failing, other);
            call.await();
            RUN_ONCE.require(dependent.runs.get() == 0);
            ONE_OUTCOME.require(call.failed());
            call.leave();
            var thrown = Ends.thrownBy(call);
            ONE_OUTCOME.require(thrown == failing.failure && thrown.getSuppressed().length == 0);
            EVERY_FAILURE_ACCOUNTED_FOR.require(failing.isAccountedFor(thrown, reported));
        }
    }

    @Test
    void aFailureIsThatOfTheNeed() {
        explore(new FailureOfANeed());
    }

    /** A thread that there is no memory for. */
    private static final class Unstartable extends Thread {

        Unstartable(Runnable code) {
            super(code);
        }

        @Override
        public void start() {
            throw new RejectedExecutionException("no thread");
        }
    }

    /** The thread of an optional task can't be started when its need has ended: the call ends by that. */
    public static final class StartThatFails implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = call(clock);
            var need = share(new Ends.Value(call));
            var dependent = share(new Dependent(call));
            call.start(need, Thread::new);
            var isThrown = false;
            try {
                call.startOptional(dependent, Unstartable::new, need);
                call.await();
            } catch (RejectedExecutionException refusal) {
                isThrown = true;
            }
            ONE_OUTCOME.require(isThrown && dependent.isDone());
            RUN_ONCE.require(dependent.runs.get() == 0);
        }
    }

    @Test
    void aStartThatFailsWhenTheNeedHasEndedEndsTheCall() {
        explore(new StartThatFails());
    }

    /** The only need ends, the task can't be started, and the call is cancelled. */
    public static final class StartThatFailsAgainstTheCancellation implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var reported = share(Ends.Reported.listen());
            var threads = new KeptThreads();
            var call = call(clock);
            var ending = share(new Signal());
            var need = share(new Slot<String>(call, "need") {
                @Override
                protected String call() {
                    ending.give();
                    return "value";
                }
            });
            var dependent = share(new Dependent(call));
            call.start(need, threads);
            var isThrown = false;
            try {
                call.start(dependent, Unstartable::new, need);
                ending.await();
                call.cancelAndJoin();
                call.addFailuresTo(new Ends.Failure()); // which takes none: they are reported
            } catch (RejectedExecutionException refusal) {
                isThrown = true;
            }
            var status = dependent.status();
            ONE_OUTCOME.require(TaskStatus.isFailed(status) || status == TaskStatus.CANCELLED);
            threads.joinAll();
            ONE_OUTCOME.require(dependent.status() == status);
            RUN_ONCE.require(dependent.runs.get() == 0);
            EVERY_FAILURE_ACCOUNTED_FOR.require(reported.count() == (TaskStatus.isFailed(status) && !isThrown ? 1 : 0));
        }
    }

    @Test
    void aTaskThatCantBeStartedWhileTheCallIsCancelledEndsOnce() {
        explore(new StartThatFailsAgainstTheCancellation());
    }
}
