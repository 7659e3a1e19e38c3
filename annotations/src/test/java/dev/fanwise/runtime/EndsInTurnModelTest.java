package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.isInterruptedAfter;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.BOUNDED;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Waited;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The ends of tasks that the caller takes one by one. */
@ModelCheck
public class EndsInTurnModelTest {

    /** Gives each element as its result, and keeps what was given. */
    private static final class Given extends EachFanOut<Integer, Integer, Integer> {

        private final List<Integer> results = new ArrayList<>();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger mostUntaken = new AtomicInteger();

        Given(ModelClock clock) {
            super("Mirrors.fetch", "fetch", FanOutOptions.defaults().withTime(clock), Thread::new);
        }

        @Override
        protected Integer call(Integer element) {
            var untaken = begun.incrementAndGet() - taken.get();
            mostUntaken.accumulateAndGet(untaken, Math::max);
            return element;
        }

        @Override
        protected void giveResult(Integer element, Integer result) {
            results.add(result);
            taken.incrementAndGet();
        }

        @Override
        protected boolean isEnough(Waited<Integer> soFar) {
            return soFar.done().size() == 2;
        }
    }

    /** Two tasks end; each result is given once. */
    public static final class TwoEnds implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = share(new Given(clock));
            call.giveAsCompleted();
            call.start(List.of(1, 2));
            call.await();
            ONE_OUTCOME.require(call.results.size() == 2 && call.results.containsAll(List.of(1, 2)));
        }
    }

    @Test
    void eachOfTwoEndsIsGiven() {
        explore(new TwoEnds());
    }

    /** The end of one starts the next, and the caller who starts it is the one who takes results. */
    public static final class OneAtATime implements Scenario {
        @Override
        public void run(ModelClock clock) throws InterruptedException {
            var call = share(new Given(clock));
            call.giveAsCompleted();
            call.atMost(1);
            call.start(List.of(1, 2).iterator());
            call.await();
            ONE_OUTCOME.require(call.results.equals(List.of(1, 2)));
        }
    }

    @Test
    void resultsAreGivenBetweenTheStarts() {
        explore(new OneAtATime());
    }

    /** The caller is interrupted while it takes results and starts what they make place for. */
    public static final class BackPressureAgainstTheInterrupt implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new Given(clock));
            call.giveAsCompleted();
            call.atMost(1);
            var caller = Thread.currentThread();
            var other = start(caller::interrupt);
            var wasInterrupted = false;
            try {
                call.start(List.of(1, 2).iterator());
                call.await();
                ONE_OUTCOME.require(call.results.equals(List.of(1, 2)));
            } catch (InterruptedException interrupt) {
                wasInterrupted = true;
            }
            call.cancelAndJoin();
            BOUNDED.require(call.mostUntaken.get() <= 1);
            NO_LOST_INTERRUPT.require(wasInterrupted != isInterruptedAfter(other));
        }
    }

    @Test
    void anInterruptBetweenResultsAndStarts() {
        explore(new BackPressureAgainstTheInterrupt());
    }

    /** The second of two ends is enough, while the caller is interrupted. */
    public static final class EnoughAgainstTheInterrupt implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var call = share(new Given(clock));
            call.returnWhenEnough();
            call.start(List.of(1, 2));
            var caller = Thread.currentThread();
            var other = start(caller::interrupt);
            var wasInterrupted = false;
            try {
                call.await();
                ONE_OUTCOME.require(call.wasEnough());
            } catch (InterruptedException interrupt) {
                wasInterrupted = true;
                ONE_OUTCOME.require(!call.wasEnough());
            }
            NO_LOST_INTERRUPT.require(wasInterrupted != isInterruptedAfter(other));
        }
    }

    @Test
    void anInterruptAgainstTheEndThatIsEnough() {
        explore(new EnoughAgainstTheInterrupt());
    }
}
