package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;
import static dev.fanwise.runtime.Invariant.RUN_ONCE;

import dev.fanwise.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The states of a task: run by its thread, asked to stop by others, watched by those who wait for its end. */
@ModelCheck
class TaskModelTest {

    /** Never asked to run anything: the scenarios do that. Its presence says that threads go on to other work. */
    private static final Executor POOL = task -> {};

    /** Counts the ends that its tasks report. */
    private static final class CountedEnds extends FanOut {

        private final AtomicInteger ends = new AtomicInteger();

        CountedEnds() {
            super("Pages.load", POOL);
        }

        @Override
        void ended(FanOutTask<?> task, int status) {
            ends.incrementAndGet();
        }
    }

    /** A task whose code ends at once, on a thread whose interrupt status is modelled: the checker sees its changes. */
    private static final class Quick extends OutcomeSlot<String> {

        private final CountedEnds call;
        private volatile boolean ran;
        private volatile boolean interruptStatus;

        Quick(CountedEnds call) {
            super(call, "quick");
            this.call = call;
        }

        @Override
        protected String call() {
            ran = true;
            return "value";
        }

        @Override
        void interrupt(Thread running) {
            interruptStatus = true;
        }

        @Override
        void takeBackInterrupt() {
            interruptStatus = false;
        }

        void requireOneEnd() {
            NO_INTERRUPT_AFTER_RETURN.require(!interruptStatus);
            ONE_OUTCOME.require(call.ends.get() == 1
                    && outcome().equals(ran ? new Outcome.Success<>("value") : new Outcome.Cancelled<>()));
        }
    }

    /** A task is asked to stop while it runs on a pooled thread. */
    static final class OneRequest implements Runnable {
        @Override
        public void run() {
            var task = share(new Quick(share(new CountedEnds())));
            var runner = start(task);
            task.cancel();
            join(runner);
            task.requireOneEnd();
        }
    }

    @Test
    void aTaskThatIsAskedToStopEndsOnceAndNoInterruptOutlivesIt() {
        explore(new OneRequest());
    }

    /** The same by two threads. */
    static final class TwoRequests implements Runnable {
        @Override
        public void run() {
            var task = share(new Quick(share(new CountedEnds())));
            var runner = start(task);
            var other = start(task::cancel);
            task.cancel();
            join(runner);
            join(other);
            task.requireOneEnd();
        }
    }

    @Test
    void aTaskThatIsAskedToStopByTwoEndsOnceAndNoInterruptOutlivesIt() {
        explore(new TwoRequests());
    }

    /** An executor gives the task to two threads. */
    static final class TwoThreads implements Runnable {
        @Override
        public void run() {
            var call = share(new CountedEnds());
            var runs = share(new AtomicInteger());
            var task = share(new OutcomeSlot<Integer>(call, "twice") {
                @Override
                protected Integer call() {
                    return runs.incrementAndGet();
                }
            });
            var one = start(task);
            var other = start(task);
            join(one);
            join(other);
            RUN_ONCE.require(runs.get() == 1 && call.ends.get() == 1);
        }
    }

    @Test
    void aTaskGivenToTwoThreadsRunsOnce() {
        explore(new TwoThreads());
    }

    /** Listeners come and go while the task ends. */
    static final class Listeners implements Runnable {
        @Override
        public void run() {
            var task = share(new Quick(share(new CountedEnds())));
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
    static final class Waiter implements Runnable {
        @Override
        public void run() {
            var task = share(new Quick(share(new CountedEnds())));
            var runner = start(task);
            try {
                ONE_OUTCOME.require(task.await() instanceof Outcome.Success);
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            join(runner);
        }
    }

    @Test
    void theEndWakesWhoWaitsForTheTask() {
        explore(new Waiter());
    }

    /** A task returns a stage, which ends only by being cancelled, while it is asked to stop. */
    static final class StageAgainstTheRequest implements Runnable {
        @Override
        public void run() {
            var task = share(new AsyncSlot<String>(share(new CountedEnds()), "stage") {
                @Override
                protected CompletionStage<String> call() {
                    return new CompletableFuture<>();
                }
            });
            var runner = start(task);
            task.cancel();
            try {
                ONE_OUTCOME.require(task.await() instanceof Outcome.Cancelled);
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            join(runner);
        }
    }

    @Test
    void theStageOfATaskThatIsAskedToStopIsCancelled() {
        explore(new StageAgainstTheRequest());
    }
}
