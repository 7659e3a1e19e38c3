package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A timeout, an interrupt, a decision while the caller reads a source that takes its time, or an executor takes its. */
class SlowSourceTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long A_MOMENT = 100_000; // nanoseconds

    private final SetTime time = new SetTime();
    private final Shapes shapes = new ShapesFanOut(FanOutOptions.defaults().withTime(time));
    private final CountDownLatch reading = new CountDownLatch(1);
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicBoolean returned = new AtomicBoolean();
    private final AtomicBoolean readAfterwards = new AtomicBoolean();

    private interface Way {
        Object call(Shapes shapes, Iterator<Code> source) throws Exception;
    }

    private static Stream<Code> streamOf(Iterator<Code> source) {
        Iterable<Code> elements = () -> source;
        return StreamSupport.stream(elements.spliterator(), false);
    }

    enum Call {
        STREAM((shapes, source) -> shapes.stream(streamOf(source), SECOND)),
        ITERATOR((shapes, source) -> shapes.iterator(source, SECOND)),
        ITERABLE((shapes, source) -> shapes.iterable(() -> source, SECOND)),
        BOUNDED_STREAM((shapes, source) -> shapes.boundedStream(streamOf(source), SECOND)),
        BOUNDED_ITERATOR((shapes, source) -> shapes.boundedIterator(source, SECOND));

        private final Way way;

        Call(Way way) {
            this.way = way;
        }
    }

    /**
     * Elements without end, of which the second takes what the test says, and each after it a moment: a busy machine starts no tasks
     * by the thousand before the end of the first is told.
     */
    private final class Source implements Iterator<Code> {

        private final Code code;
        private final Runnable second;

        Source(Code code, Runnable second) {
            this.code = code;
            this.second = second;
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Code next() {
            readAfterwards.compareAndSet(false, returned.get());
            var number = read.incrementAndGet();
            if (number == 2) {
                reading.countDown();
                second.run();
            } else if (number > 2) {
                LockSupport.parkNanos(A_MOMENT);
            }
            return () -> {
                started.incrementAndGet();
                return code.run();
            };
        }
    }

    private Caller<?> call(Call call, Code code, Runnable second) {
        return Caller.start(() -> {
            try {
                return call.way.call(shapes, new Source(code, second));
            } finally {
                returned.set(true);
            }
        });
    }

    private static void blockUntilInterrupted() {
        try {
            Tasks.waitForInterrupt();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException("the source was interrupted", interrupt);
        }
    }

    private static void spinUntil(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private void assertEndedByTimeout(Caller<?> call) {
        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(read).hasValue(2);
        assertThat(started.get()).isLessThanOrEqualTo(1);
        assertThat(readAfterwards).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"T1", "B2"})
    void aReadThatBlocksIsInterruptedAtTheDeadline(Call call) {
        var caller = call(call, () -> 1, SlowSourceTest::blockUntilInterrupted);
        Tasks.await(reading);
        time.pass(SECOND);

        assertEndedByTimeout(caller);
    }

    /** A query may be sent when the first element is asked for, or when the iterator is. */
    @Test
    @Rule({"T1", "B2"})
    void aSourceThatBlocksBeforeItsFirstElementIsInterruptedAtTheDeadlineToo() {
        Iterable<Code> query = () -> {
            reading.countDown();
            blockUntilInterrupted();
            return Collections.emptyIterator();
        };
        var list = Caller.start(() -> shapes.iterable(query, SECOND));
        Tasks.await(reading);
        time.pass(SECOND);

        assertThat(list.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(list.wasLeftInterrupted()).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule({"T1", "B2"})
    void soIsOneWhoseElementsAreKeys() {
        Iterable<Code> query = () -> {
            reading.countDown();
            blockUntilInterrupted();
            return Collections.emptyIterator();
        };
        var map = Caller.start(() -> shapes.keyed(query, SECOND));
        Tasks.await(reading);
        time.pass(SECOND);

        assertThat(map.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(map.wasLeftInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"T1", "B2"})
    void aReadThatResistsHoldsTheCallUntilItsElementWhichIsNotStarted(Call call) {
        var mayGoOn = new CountDownLatch(1);
        var caller = call(call, () -> 1, () -> spinUntil(mayGoOn));
        Tasks.await(reading);
        time.pass(SECOND);
        assertThat(caller.hasEnded()).isFalse();
        mayGoOn.countDown();

        assertEndedByTimeout(caller);
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"G8", "I1", "B2"})
    void anInterruptIsMetOnceWhileASourceIsRead(Call call) {
        var mayGoOn = new CountDownLatch(1);
        var caller = call(call, () -> 1, () -> spinUntil(mayGoOn));
        Tasks.await(reading);
        caller.interrupt();
        mayGoOn.countDown();

        assertThat(caller.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(caller.wasLeftInterrupted()).isFalse();
        assertThat(read).hasValue(2);
        assertThat(readAfterwards).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOUNDED_STREAM", "BOUNDED_ITERATOR"})
    @Rule({"B3", "G26"})
    void aFailureInterruptsNoReadAndEndsTheReading(Call call) {
        var failure = new IllegalStateException("decides");
        var failed = new CountDownLatch(1);
        var wasInterrupted = new AtomicBoolean();
        var caller = call(
                call,
                () -> {
                    reading.await();
                    failed.countDown();
                    throw failure;
                },
                () -> {
                    spinUntil(failed);
                    wasInterrupted.set(Thread.currentThread().isInterrupted());
                });

        assertThat(caller.thrown()).isSameAs(failure);
        assertThat(wasInterrupted).isFalse();
        assertThat(read.get()).isLessThanOrEqualTo(3);
        assertThat(readAfterwards).isFalse();
    }

    @Test
    @Rule({"G4", "G26"})
    void anUnboundedGatherThatLeavesItsTasksStartsThemAllAfterAFailure() {
        var failure = new IllegalStateException("decides");
        var failed = new CountDownLatch(1);
        Code failing = () -> {
            failed.countDown();
            throw failure;
        };
        var caller = Caller.start(() -> shapes.stream(
                IntStream.range(0, 50).mapToObj(index -> {
                    if (index == 1) {
                        Tasks.await(failed);
                    }
                    return index == 0 ? failing : (Code) () -> started.incrementAndGet();
                }),
                SECOND));

        assertThat(caller.thrown()).isSameAs(failure);
        Tasks.awaitThat(() -> started.get() == 49);
    }

    @Test
    @Rule({"W3", "W21"})
    void aWaitForTheFirstReadsNoFurtherWhenItHasIt() throws Exception {
        var done = new CountDownLatch(1);
        var caller = Caller.start(() -> shapes.waitForFirst(new Source(
                () -> {
                    done.countDown();
                    return 1;
                },
                () -> spinUntil(done))));

        assertThat(caller.returned().done()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("G18")
    void aSourceThatThrowsEndsTheCallAndJoinsWhatWasStarted(Call call) {
        var broken = new NoSuchElementException("source");
        var caller = call(call, Tasks::waitForInterrupt, () -> {
            throw broken;
        });

        assertThat(caller.thrown()).isSameAs(broken);
    }

    /** What was not started has an outcome, too: so the elements are counted when the call is over. */
    @Test
    @Rule({"G18", "T12"})
    void soDoesACollectionThatThrowsWhenItsRestIsCounted() {
        var running = new AtomicInteger();
        var begun = new CountDownLatch(1);
        List<Code> codes = new ArrayList<>(Collections.nCopies(2, () -> {
            running.incrementAndGet();
            begun.countDown();
            try {
                return Tasks.waitForInterrupt();
            } finally {
                running.decrementAndGet();
            }
        }));
        Executor changing = task -> {
            var thread = new Thread(task, "task");
            thread.setDaemon(true);
            thread.start();
            Tasks.await(begun);
            codes.add(() -> 1);
            time.pass(SECOND);
        };

        var options = FanOutOptions.defaults().withTime(time).withExecutor(changing);
        var caller = Caller.start(() -> new ShapesFanOut(options).lateOutcomes(codes, SECOND));

        assertThat(caller.thrown()).isInstanceOf(ConcurrentModificationException.class);
        assertThat(running).hasValue(0);
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    /** An executor that takes no task before the test says so. */
    private Caller<?> blockedIn(Executor executor) {
        var blocked =
                new ShapesFanOut(FanOutOptions.defaults().withExecutor(executor).withTime(time));
        return Caller.start(() -> blocked.timed(List.of(() -> 1, () -> 2, () -> 3), SECOND));
    }

    @Test
    @Rule({"T1", "P2"})
    void anExecutorThatBlocksIsInterruptedAtTheDeadline() {
        var caller = blockedIn(task -> {
            reading.countDown();
            try {
                Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw new RejectedExecutionException(interrupt);
            }
        });
        Tasks.await(reading);
        time.pass(SECOND);

        assertThat(caller.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule({"I1", "P2", "G24"})
    void anInterruptThatReachesAnExecutorThatBlocksIsMet() {
        var caller = blockedIn(task -> {
            reading.countDown();
            try {
                Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                throw new RejectedExecutionException(interrupt);
            }
        });
        Tasks.await(reading);
        caller.interrupt();

        assertThat(caller.thrown()).isInstanceOf(RejectedExecutionException.class);
        assertThat(caller.wasLeftInterrupted()).isTrue();
    }

    /** A view of something slow, as of a query that is sent when the elements are asked for. */
    private <E> List<E> slowList(E first) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                if (index > 0) {
                    reading.countDown();
                    blockUntilInterrupted();
                }
                return first;
            }

            @Override
            public int size() {
                return 3;
            }
        };
    }

    private <R> Caller<R> late(Callable<R> call) {
        var caller = Caller.start(call);
        Tasks.await(reading);
        time.pass(SECOND);
        return caller;
    }

    @Test
    @Rule({"T1", "T12"})
    void aCollectionThatBlocksIsInterruptedAtTheDeadline() {
        var caller = late(() -> shapes.timed(slowList(() -> 1), SECOND));

        assertThat(caller.thrown()).isInstanceOf(TimeoutException.class);
        assertThat(caller.wasLeftInterrupted()).isFalse();
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule({"T1", "T12"})
    void itsElementsHaveOutcomesAllTheSame() {
        var caller = late(() -> shapes.lateOutcomes(slowList(Tasks::waitForInterrupt), SECOND));

        assertThat(caller.returned()).hasSize(3).allMatch(Outcome.Cancelled.class::isInstance);
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule({"T1", "W6"})
    void aWaitForACollectionOfHandlesThatBlocksReturnsWhatItHasRead() {
        var handle = DaemonTask.start(() -> 1);
        var caller = late(() -> shapes.pollHandles(slowList(handle), SECOND));

        assertThat(caller.returned().done()).containsExactly(handle);
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    /** The alarm interrupts the caller, who is not blocked: that keeps no task from being started. */
    @Test
    @Rule({"W6", "W21"})
    void aWaitThatIsLateWhileItStartsHandsAllTasksOver() throws Exception {
        var runs = new AtomicInteger();
        Executor slow = task -> {
            time.pass(SECOND);
            DaemonTask.start(() -> {
                task.run();
                return null;
            });
        };
        var options = FanOutOptions.defaults().withTime(time).withExecutor(slow);

        var caller = Caller.start(
                () -> new ShapesFanOut(options).waitWithin(Collections.nCopies(5, runs::incrementAndGet), SECOND));

        var waited = caller.returned();
        assertThat(caller.wasLeftInterrupted()).isFalse();
        assertThat(waited.done().size() + waited.pending().size()).isEqualTo(5);
        for (var task : waited.pending()) {
            assertThat(task.await()).isInstanceOf(Outcome.Success.class);
        }
        assertThat(runs).hasValue(5);
    }

    /** One start blocks until it is interrupted at the deadline: what is not handed over has handles all the same. */
    @Test
    @Rule({"T1", "W21"})
    void aWaitWhoseStartBlocksHasACancelledHandleForEachTaskThatIsNotStarted() {
        var options = FanOutOptions.defaults().withTime(time).withExecutor(task -> {
            reading.countDown();
            blockUntilInterrupted();
        });
        var caller = late(() -> new ShapesFanOut(options).waitWithin(Collections.nCopies(5, () -> 1), SECOND));

        assertThat(caller.returned().done()).hasSize(5).allMatch(task -> task.outcome() instanceof Outcome.Cancelled);
        assertThat(caller.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule({"T1", "T7"})
    void manyElementsDoNotOutlastAShortTimeout() {
        var onCaller = new ShapesFanOut(FanOutOptions.defaults().withTime(time).withExecutor(Runnable::run));
        var runs = new AtomicInteger();
        Code tenthOfAMilli = () -> {
            time.pass(Duration.ofNanos(100_000));
            return runs.incrementAndGet();
        };

        assertThatThrownBy(() -> onCaller.timed(Collections.nCopies(300_000, tenthOfAMilli), Duration.ofMillis(10)))
                .isInstanceOf(TimeoutException.class);

        assertThat(runs).hasValue(100);
    }
}
