package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.explore;
import static dev.fanwise.model.Interleavings.isInterruptedAfter;
import static dev.fanwise.model.Interleavings.join;
import static dev.fanwise.model.Interleavings.share;
import static dev.fanwise.model.Interleavings.start;
import static dev.fanwise.model.Invariant.BOUNDED;
import static dev.fanwise.model.Invariant.EVERY_TASK_ENDED;
import static dev.fanwise.model.Invariant.NO_LOST_INTERRUPT;
import static dev.fanwise.model.Invariant.ONE_OUTCOME;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.model.Interleavings;
import dev.fanwise.model.ModelCheck;
import dev.fanwise.model.ModelClock;
import dev.fanwise.model.Scenario;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The thread that reads a stream of tasks, and another that closes it or interrupts the reader. */
@ModelCheck
public class TaskStreamModelTest {

    /** A call for a stream that cancels and joins what runs when it is closed. */
    private abstract static class Streamed extends StreamedEachFanOut<Integer, Integer, Integer> {

        final KeptThreads threads;
        final AtomicInteger running = new AtomicInteger();

        Streamed(ModelClock clock, KeptThreads threads) {
            super("Mirrors.inTurn", "fetch", FanOutOptions.defaults().withTime(clock), threads);
            this.threads = threads;
            returnWhen(ReturnWhen.ALL_COMPLETED);
        }

        Stream<Task<Integer>> of(Integer... elements) {
            return TaskStream.of(() -> inTurn(List.of(elements)), FanOut::cancelAndJoin, FanOut::cancelAndJoin);
        }

        @Override
        protected final Integer call(Integer element) throws InterruptedException {
            running.incrementAndGet();
            try {
                return run(element);
            } finally {
                running.decrementAndGet();
            }
        }

        abstract Integer run(Integer element) throws InterruptedException;
    }

    /** A task goes on until it is cancelled, and the stream is closed while its reader waits for it. */
    public static final class CloseAgainstTheReader implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var threads = new KeptThreads();
            var call = share(new Streamed(clock, threads) {
                @Override
                Integer run(Integer element) throws InterruptedException {
                    return Interleavings.waitForInterrupt();
                }
            });
            var stream = call.of(1);
            var reader = share(stream.spliterator());
            var closer = start(stream::close);
            ONE_OUTCOME.require(!reader.tryAdvance(task -> {}));
            EVERY_TASK_ENDED.require(call.running.get() == 0);
            join(closer);
            threads.joinAll();
        }
    }

    @Test
    void aStreamThatIsClosedWhileItIsReadCancelsItsTasks() {
        explore(new CloseAgainstTheReader());
    }

    /** One task at a time, each of which is taken before the next begins, while the reader is interrupted. */
    public static final class BackPressureAgainstTheInterrupt implements Scenario {
        @Override
        public void run(ModelClock clock) {
            var begun = new AtomicInteger();
            var taken = new AtomicInteger();
            var mostUntaken = new AtomicInteger();
            var threads = new KeptThreads();
            var call = share(new Streamed(clock, threads) {
                @Override
                Integer run(Integer element) {
                    mostUntaken.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
                    return element;
                }
            });
            call.atMost(1);
            Spliterator<Task<Integer>> reader = share(call.of(1, 2).spliterator());
            var caller = Thread.currentThread();
            var interrupter = start(caller::interrupt);
            var wasThrown = false;
            try {
                while (reader.tryAdvance(task -> taken.incrementAndGet())) {
                    ONE_OUTCOME.require(taken.get() <= 2);
                }
                ONE_OUTCOME.require(taken.get() == 2);
            } catch (CancellationException cancellation) {
                wasThrown = true; // and the interrupt set again
                NO_LOST_INTERRUPT.require(Thread.interrupted());
            }
            NO_LOST_INTERRUPT.require(wasThrown != isInterruptedAfter(interrupter));
            EVERY_TASK_ENDED.require(call.running.get() == 0);
            BOUNDED.require(mostUntaken.get() <= 1);
        }
    }

    @Test
    void anInterruptOfAReaderThatHoldsUpTheTasks() {
        explore(new BackPressureAgainstTheInterrupt());
    }
}
