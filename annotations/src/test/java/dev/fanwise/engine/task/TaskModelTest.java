package dev.fanwise.engine.task;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.isInterruptedAfter;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Interleavings.step;
import static dev.fanwise.model.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.OBSERVERS_FIRST;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;
import static dev.fanwise.model.Invariant.RUN_ONCE;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The states of a task: run by its thread, cancelled by others, watched by those who wait for its end. */
@ModelCheck
public class TaskModelTest {

    /** A task whose code ends at once, on a thread whose interrupt status is modelled: the checker sees its changes. */
    private static class Quick extends ModelTask {

        private final ModelOwner call;
        private volatile boolean ran;
        private volatile boolean interruptStatus;

        Quick(ModelOwner call) {
            super(call);
            this.call = call;
        }

        @Override
        String call() {
            ran = true;
            return "value";
        }

        @Override
        protected void interrupt(Thread running) {
            interruptStatus = true;
        }

        @Override
        protected void takeBackInterrupt() {
            interruptStatus = false;
        }

        void requireOneEnd() {
            NO_INTERRUPT_AFTER_RETURN.require(!interruptStatus);
            RUN_ONCE.require(call.ends() == 1);
            ONE_OUTCOME.require(outcome().equals(ran ? new Outcome.Success<>("value") : new Outcome.Cancelled<>()));
        }
    }

    /** A task is cancelled while it runs on a pooled thread. */
    public static final class OneCancellation implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Quick(share(new ModelOwner(clock))));
            var runner = start(task);
            task.cancel();
            join(runner);
            task.requireOneEnd();
        }
    }

    @Test
    void aCancelledTaskEndsOnceAndNoInterruptOutlivesIt() {
        explore(new OneCancellation());
    }

    /** The task is at work when it is cancelled, and ends then. */
    public static final class CancellationAtTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var begun = share(new Signal());
            var ends = share(new Signal());
            var task = share(new Quick(share(new ModelOwner(clock))) {
                @Override
                String call() {
                    begun.give();
                    ends.await();
                    return super.call();
                }
            });
            var runner = start(task);
            begun.await();
            ends.give();
            task.cancel();
            join(runner);
            task.requireOneEnd();
        }
    }

    @Test
    void aTaskThatEndsWhileItIsCancelledLeavesNoInterrupt() {
        explore(new CancellationAtTheEnd());
    }

    /** The same by two threads. */
    public static final class TwoCancellations implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Quick(share(new ModelOwner(clock))));
            var runner = start(task);
            var other = start(task::cancel);
            task.cancel();
            join(runner);
            join(other);
            task.requireOneEnd();
        }
    }

    @Test
    void aTaskThatTwoCancelEndsOnceAndNoInterruptOutlivesIt() {
        explore(new TwoCancellations());
    }

    /** An executor gives the task to two threads. */
    public static final class TwoThreads implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new ModelOwner(clock));
            var runs = share(new AtomicInteger());
            var task = share(new ModelTask(call) {
                @Override
                String call() {
                    return "run " + runs.incrementAndGet();
                }
            });
            var one = start(task);
            var other = start(task);
            join(one);
            join(other);
            RUN_ONCE.require(runs.get() == 1 && call.ends() == 1);
        }
    }

    @Test
    void aTaskGivenToTwoThreadsRunsOnce() {
        explore(new TwoThreads());
    }

    /** A task is run, cancelled, and given up by whoever was to run it, all at the same time. */
    public static final class ThreeEnds implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new ModelOwner(clock));
            var task = share(new Quick(call));
            var told = share(new AtomicInteger());
            task.addListener(ended -> told.incrementAndGet());
            var runner = start(task);
            var canceller = start(task::requestStop);
            task.failUnstarted(new RejectedExecutionException());
            join(runner);
            join(canceller);
            RUN_ONCE.require(call.ends() == 1 && told.get() == 1);
            ONE_OUTCOME.require(
                    task.status() == TaskStatus.SUCCEEDED
                            ? task.ran
                            : TaskStatus.isFailed(task.status()) ? !task.ran : task.status() == TaskStatus.CANCELLED);
        }
    }

    @Test
    void aTaskThatIsRunCancelledAndGivenUpEndsOnce() {
        explore(new ThreeEnds());
    }

    /** No memory is left to end the task in the way of others, while it is cancelled. */
    public static final class ErrorOfTheEngine implements Scenario {

        private final boolean isAtTheBegin;

        public ErrorOfTheEngine() {
            this(false);
        }

        ErrorOfTheEngine(boolean isAtTheBegin) {
            this.isAtTheBegin = isAtTheBegin;
        }

        @Override
        public void run(ModelClock clock) {
            var call = share(new ModelOwner(clock));
            var task = share(new Quick(call) {
                @Override
                protected boolean ownsThread() {
                    if (isAtTheBegin || super.ran) {
                        throw new OutOfMemoryError("of the model");
                    }
                    return false;
                }
            });
            var told = share(new AtomicInteger());
            task.addListener(ended -> told.incrementAndGet());
            var runner = start(task);
            task.cancel();
            join(runner);
            RUN_ONCE.require(call.ends() == 1 && told.get() == 1);
            ONE_OUTCOME.require(task.isDone());
        }
    }

    @Test
    void aTaskThatTheEngineCannotEndEndsOnce() {
        explore(new ErrorOfTheEngine(false));
    }

    @Test
    void aTaskThatTheEngineCannotBeginEndsOnce() {
        explore(new ErrorOfTheEngine(true));
    }

    /** Listeners come and go while the task ends. */
    public static final class Listeners implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var task = share(new Quick(share(new ModelOwner(clock))));
            var told = share(new AtomicInteger());
            var toldOther = share(new AtomicInteger());
            var toldLeaving = share(new AtomicInteger());
            EndListener leaving = ended -> toldLeaving.incrementAndGet();
            var runner = start(task);
            var listener = start(() -> {
                task.addListener(ended -> told.incrementAndGet());
                task.addListener(leaving);
                task.removeListener(leaving);
            });
            task.addListener(ended -> toldOther.incrementAndGet());
            join(runner);
            join(listener);
            RUN_ONCE.require(told.get() == 1 && toldOther.get() == 1 && toldLeaving.get() <= 1);
        }
    }

    @Test
    void listenersAreToldOnce() {
        explore(new Listeners());
    }

    /** Somebody waits for the task by its handle. */
    public static final class Waiter implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var task = share(new Quick(share(new ModelOwner(clock))));
            var runner = start(task);
            ONE_OUTCOME.require(task.await() instanceof Outcome.Success);
            join(runner);
        }
    }

    @Test
    void theEndWakesWhoWaitsForTheTask() {
        explore(new Waiter());
    }

    /** Somebody waits, and is interrupted when what he waits for has ended. */
    public static final class InterruptAfterTheEnd implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var waiter = Thread.currentThread();
            var isOver = share(new AtomicBoolean());
            var other = start(() -> {
                isOver.set(true);
                clock.unpark(waiter);
                waiter.interrupt();
            });
            ONE_OUTCOME.require(Waiting.await(new Looked(isOver, clock), null) == Waiting.End.OVER);
            NO_LOST_INTERRUPT.require(isInterruptedAfter(other)); // it is for what follows
        }
    }

    /** What a thread waits for, which may end between two looks. */
    private record Looked(AtomicBoolean isTrue, ModelClock clock) implements Awaited {

        @Override
        public boolean isOver() {
            var seen = isTrue.get();
            step();
            return seen;
        }

        @Override
        public FanOutOptions options() {
            return FanOutOptions.defaults().withTime(clock);
        }

        @Override
        public boolean mayBeUnstarted() {
            return false;
        }

        @Override
        public List<FanOutTask<?>> unstarted() {
            return List.of();
        }

        @Override
        public String name() {
            return "what is looked at";
        }
    }

    @Test
    void anInterruptThatComesAfterTheEndDoesNotEndTheWait() {
        explore(new InterruptAfterTheEnd());
    }

    /** Somebody waits by its handle for a task that an observer is told of. */
    public static final class ObservedEnd implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var isTold = share(new AtomicBoolean());
            var call = ModelOwner.observed(clock, () -> isTold.set(true));
            var task = share(new Quick(call));
            OwnSurroundings.created(task, call.begun());
            var runner = start(task);
            task.await();
            OBSERVERS_FIRST.require(isTold.get());
            join(runner);
        }
    }

    @Test
    void whoWaitsForATaskGoesOnWhenItsObserversAreTold() {
        explore(new ObservedEnd());
    }

    /** A task returns a stage, which ends only by being cancelled, while the task is cancelled. */
    public static final class StageAgainstTheCancellation implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var task = share(new AsyncTask<String>(share(new ModelOwner(clock)), null) {
                @Override
                protected @Nullable Object execute(@Nullable Object input) {
                    return new CompletableFuture<String>();
                }

                @Override
                public String name() {
                    return "stage";
                }
            });
            var runner = start(task);
            task.cancel();
            ONE_OUTCOME.require(task.await() instanceof Outcome.Cancelled);
            join(runner);
        }
    }

    @Test
    void theStageOfACancelledTaskIsCancelled() {
        explore(new StageAgainstTheCancellation());
    }
}
