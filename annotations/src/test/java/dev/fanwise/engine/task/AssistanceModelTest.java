package dev.fanwise.engine.task;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.NO_INTERRUPT_AFTER_RETURN;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;
import static dev.fanwise.model.Invariant.RUN_ONCE;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A caller that waits runs a task itself, which the pool may start at the same moment. */
@ModelCheck
public class AssistanceModelTest {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private static ModelOwner ownerWithHelpingCallers(ModelClock clock) {
        return share(new ModelOwner(
                FanOutOptions.defaults()
                        .withExecutor(task -> {})
                        .withTime(clock)
                        .withHelpingCallers(),
                null));
    }

    /** The pool takes the task from its queue when the caller has lost patience. */
    public static final class PoolAgainstTheCaller implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ownerWithHelpingCallers(clock);
            var runs = share(new AtomicInteger());
            var task = share(new ModelTask(owner) {
                @Override
                String call() {
                    return "run " + runs.incrementAndGet();
                }
            });
            var pool = start(() -> {
                clock.elapseWhenOneSleeps(PATIENCE);
                task.run();
            });
            ONE_OUTCOME.require(task.await() instanceof Outcome.Success);
            join(pool);
            RUN_ONCE.require(runs.get() == 1 && owner.ends() == 1);
        }
    }

    @Test
    void aTaskThatTheCallerAndThePoolBeginRunsOnce() {
        explore(new PoolAgainstTheCaller());
    }

    /** The task that the caller runs is cancelled. */
    public static final class CancellationAgainstTheCaller implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ownerWithHelpingCallers(clock);
            var task = share(new ModelTask(owner) {
                @Override
                String call() throws InterruptedException {
                    return Interleavings.waitForInterrupt();
                }
            });
            var canceller = start(() -> {
                clock.elapseWhenOneSleeps(PATIENCE);
                task.cancel();
            });
            ONE_OUTCOME.require(task.await() instanceof Outcome.Cancelled);
            join(canceller);
            NO_INTERRUPT_AFTER_RETURN.require(!Thread.interrupted());
            RUN_ONCE.require(owner.ends() == 1);
        }
    }

    @Test
    void theCancellationOfATaskDoesNotOutliveItInTheCaller() {
        explore(new CancellationAgainstTheCaller());
    }

    /** The caller is interrupted from outside while it runs the task. */
    public static final class InterruptOfTheCaller implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var owner = ownerWithHelpingCallers(clock);
            var begun = share(new Signal());
            var task = share(new ModelTask(owner) {
                @Override
                String call() throws InterruptedException {
                    begun.give();
                    return Interleavings.waitForInterrupt();
                }
            });
            var caller = Thread.currentThread();
            var outside = start(() -> {
                clock.elapseWhenOneSleeps(PATIENCE);
                begun.await();
                caller.interrupt();
            });
            var thrown = 0;
            try {
                task.await();
            } catch (InterruptedException interrupt) {
                thrown = 1;
            }
            var standing = Thread.interrupted() ? 1 : 0;
            join(outside);
            NO_LOST_INTERRUPT.require(thrown + standing == 1);
        }
    }

    @Test
    void anInterruptThatATaskMeetsInTheCallerIsTheCallersStill() {
        explore(new InterruptOfTheCaller());
    }
}
