package dev.fanwise.engine.task;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.BOUNDED;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;
import static dev.fanwise.model.Invariant.RUN_ONCE;

import dev.fanwise.model.Interleavings.Signal;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tasks that wait for one of few places, and the end of each that gives its place to the next. */
@ModelCheck
public class PlacesModelTest {

    /** Counts its runs, and those of its kind that run at the same time. */
    private static class Counted extends ModelTask {

        private final AtomicInteger running;
        private final AtomicInteger runs = new AtomicInteger();
        private volatile boolean isCrowded;

        Counted(TaskOwner owner, AtomicInteger running) {
            super(owner);
            this.running = running;
        }

        @Override
        final String call() throws InterruptedException {
            isCrowded = running.incrementAndGet() > 1;
            runs.incrementAndGet();
            whileItRuns();
            running.decrementAndGet();
            return "value";
        }

        void whileItRuns() throws InterruptedException {}

        final void requireOneRunAlone() {
            RUN_ONCE.require(runs.get() == 1);
            BOUNDED.require(!isCrowded);
        }
    }

    private static Places placesOf(TaskOwner owner) {
        var places = owner.places();
        if (places == null) {
            throw new AssertionError("the owner has no places");
        }
        return places;
    }

    private static void startOnThread(FanOutTask<?> task) {
        placesOf(task.owner).start(task, new Thread(task));
    }

    /** Two threads create a task each where one may run. */
    public static final class TwoCreators implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onThreads(clock, 1);
            var running = share(new AtomicInteger());
            var oneIsThere = share(new Signal());
            var one = share(new Counted(owner, running));
            var other = share(new Counted(owner, running) {
                @Override
                void whileItRuns() {
                    oneIsThere.await();
                }
            });
            var creator = start(() -> startOnThread(other));
            startOnThread(one);
            oneIsThere.give();
            one.await();
            other.await();
            join(creator);
            one.requireOneRunAlone();
            other.requireOneRunAlone();
        }
    }

    @Test
    void aTaskThatIsCreatedWhileAnotherEndsIsStartedAndNoneIsOneTooMany() {
        explore(new TwoCreators());
    }

    /** A task waits for another of its group, which needs its place. */
    public static final class WaitForTheNext implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onThreads(clock, 1);
            var running = share(new AtomicInteger());
            var next = share(new Counted(owner, running));
            var anyTime = share(new Signal());
            var last = share(new Counted(owner, running) {
                @Override
                void whileItRuns() {
                    anyTime.await();
                }
            });
            var waiting = share(new ModelTask(owner) {
                @Override
                String call() throws InterruptedException {
                    next.await();
                    // It has its place again: the last one runs before or after this.
                    BOUNDED.require(running.incrementAndGet() == 1);
                    running.decrementAndGet();
                    return "value";
                }
            });
            startOnThread(waiting);
            startOnThread(next);
            startOnThread(last);
            start(anyTime::give);
            waiting.await();
            last.await();
            BOUNDED.require(waiting.status() == TaskStatus.SUCCEEDED);
            next.requireOneRunAlone();
            last.requireOneRunAlone();
        }
    }

    @Test
    void aTaskThatWaitsForOneOfItsGroupGivesItsPlaceAwayAndTakesItBack() {
        explore(new WaitForTheNext());
    }

    /** Two jobs of an executor come to their threads at the same time. */
    public static final class TwoJobs implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var one = share(new Counted(owner, running));
            var other = share(new Counted(owner, running));
            placesOf(owner).expect(one);
            placesOf(owner).expect(other);
            var runner = start(other);
            start(one);
            one.await();
            other.await();
            join(runner);
            one.requireOneRunAlone();
            other.requireOneRunAlone();
        }
    }

    @Test
    void aJobThatWaitsForAPlaceIsWokenByTheEndOfAnother() {
        explore(new TwoJobs());
    }

    /** A job is cancelled before it comes to its thread, or when it waits there for a place, or when it has got one. */
    public static final class CancellationOfAJob implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var first = share(new Counted(owner, running));
            var cancelled = share(new Counted(owner, running));
            var last = share(new Counted(owner, running));
            placesOf(owner).expect(first);
            placesOf(owner).expect(cancelled);
            placesOf(owner).expect(last);
            var job = start(cancelled);
            start(last);
            start(first);
            cancelled.cancel();
            first.await();
            cancelled.await();
            last.await();
            join(job);
            first.requireOneRunAlone();
            last.requireOneRunAlone();
            ONE_OUTCOME.require(cancelled.isCancelled() || cancelled.runs.get() == 1);
        }
    }

    @Test
    void aCancelledJobKeepsNoPlace() {
        explore(new CancellationOfAJob());
    }

    /** A job is cancelled that the executor never runs. */
    public static final class CancellationOfAJobThatNeverComes implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var first = share(new Counted(owner, running));
            var cancelled = share(new Counted(owner, running));
            var last = share(new Counted(owner, running));
            placesOf(owner).expect(first);
            placesOf(owner).expect(cancelled);
            placesOf(owner).expect(last);
            start(first);
            start(last);
            cancelled.cancel();
            first.await();
            last.await();
            first.requireOneRunAlone();
            last.requireOneRunAlone();
            RUN_ONCE.require(cancelled.runs.get() == 0);
        }
    }

    @Test
    void aCancelledJobThatNeverComesKeepsNoPlace() {
        explore(new CancellationOfAJobThatNeverComes());
    }

    /** A task is cancelled while it is created: its job may never come. */
    public static final class CancellationAgainstTheCreation implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var cancelled = share(new Counted(owner, running));
            var last = share(new Counted(owner, running));
            var creator = start(() -> placesOf(owner).expect(cancelled));
            cancelled.cancel();
            join(creator);
            placesOf(owner).expect(last);
            start(last);
            last.await();
            last.requireOneRunAlone();
        }
    }

    @Test
    void aTaskThatIsCancelledWhileItIsCreatedKeepsNoPlace() {
        explore(new CancellationAgainstTheCreation());
    }

    /** An executor of one thread runs the later job first, so the one whose turn it is can't come. */
    public static final class LastInFirstOut implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var one = share(new Counted(owner, running));
            var other = share(new Counted(owner, running));
            placesOf(owner).expect(one);
            placesOf(owner).expect(other);
            var onlyThread = start(() -> {
                other.run();
                one.run();
            });
            clock.elapseWhenOneSleeps(Duration.ofSeconds(1).toNanos());
            one.await();
            other.await();
            join(onlyThread);
            one.requireOneRunAlone();
            other.requireOneRunAlone();
        }
    }

    @Test
    void aJobThatCannotComeLetsTheOneThatIsThereGoFirst() {
        explore(new LastInFirstOut());
    }

    /** The same, while the job that is late comes on another thread after all. */
    public static final class LateJob implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var late = share(new Counted(owner, running));
            var other = share(new Counted(owner, running));
            placesOf(owner).expect(late);
            placesOf(owner).expect(other);
            var thread = start(other);
            clock.elapseWhenOneSleeps(Duration.ofSeconds(1).toNanos());
            var lateThread = start(late);
            late.await();
            other.await();
            join(thread);
            join(lateThread);
            late.requireOneRunAlone();
            other.requireOneRunAlone();
        }
    }

    @Test
    void aJobThatComesLateHasTheNextPlace() {
        explore(new LateJob());
    }

    /** A job runs on the thread of a task that waits for it, while it gets a place of its own. */
    public static final class InTheMiddleOfAnother implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var owner = ModelOwner.onPool(clock, 1);
            var running = share(new AtomicInteger());
            var inner = share(new Counted(owner, running));
            var last = share(new Counted(owner, running));
            var lastIsThere = share(new Signal());
            var outer = share(new ModelTask(owner) {
                @Override
                String call() {
                    inner.run();
                    return "value";
                }
            });
            placesOf(owner).expect(outer);
            placesOf(owner).expect(inner);
            placesOf(owner).expect(last);
            start(() -> {
                lastIsThere.give();
                last.run();
            });
            lastIsThere.await();
            start(outer);
            outer.await();
            last.await();
            inner.requireOneRunAlone();
            last.requireOneRunAlone();
        }
    }

    @Test
    void aJobThatRunsInTheMiddleOfAnotherNeedsNoPlace() {
        explore(new InTheMiddleOfAnother());
    }
}
