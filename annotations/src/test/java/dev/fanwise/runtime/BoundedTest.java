package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.Outcome;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryDedicatedThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A gather with at most n elements in flight. */
class BoundedTest {

    private static final int BOUND = 4;

    private static final List<Integer> ELEMENTS =
            IntStream.range(0, 200).boxed().toList();

    /** An endless source that knows how far it was read. */
    private static final class Counting implements Iterator<Integer> {

        final AtomicInteger reads = new AtomicInteger();

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            return reads.getAndIncrement();
        }
    }

    @EveryConcurrentThreadKind
    void exactlyTheBoundIsInFlight(ThreadKind kind) throws Exception {
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        var full = new CyclicBarrier(BOUND);

        Gathering.on(kind).concurrency(BOUND).each(ELEMENTS, element -> {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            try {
                full.await(20, TimeUnit.SECONDS);
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
            inFlight.decrementAndGet();
            return element;
        });

        assertThat(most).hasValue(BOUND);
    }

    @EveryDedicatedThreadKind
    void everyElementHasAThreadOfItsOwn(ThreadKind kind) throws Exception {
        var made = new AtomicInteger();
        ThreadFactory counting = task -> {
            made.incrementAndGet();
            return kind.factory().newThread(task);
        };

        var threads =
                Gathering.onThreads(counting).concurrency(BOUND).each(ELEMENTS, element -> Thread.currentThread());

        assertThat(threads).doesNotHaveDuplicates();
        assertThat(made).hasValue(ELEMENTS.size());
    }

    @Test
    void everyElementIsAJobOfItsOwnOfTheExecutor() throws Exception {
        var jobs = new AtomicInteger();

        Gathering.onExecutor(job -> {
                    jobs.incrementAndGet();
                    DaemonThreads.named("pool").newThread(job).start();
                })
                .concurrency(BOUND)
                .each(ELEMENTS, element -> element);

        assertThat(jobs).hasValue(ELEMENTS.size());
    }

    @EveryDedicatedThreadKind
    void nothingThatAnElementBindsToItsThreadIsSeenByTheNext(ThreadKind kind) throws Exception {
        var bound = new ThreadLocal<@Nullable Integer>();

        assertThat(Gathering.on(kind).concurrency(1).each(List.of(0, 1), element -> {
                    var before = bound.get();
                    bound.set(element);
                    return before == null;
                }))
                .containsExactly(true, true);
    }

    @EveryConcurrentThreadKind
    void theCallerAloneReadsTheSource(ThreadKind kind) {
        Set<Thread> readers = ConcurrentHashMap.newKeySet();
        Iterable<Integer> source = () -> IntStream.range(0, 50)
                .peek(element -> readers.add(Thread.currentThread()))
                .boxed()
                .iterator();
        var caller = new AtomicReference<Thread>();

        var call = Caller.start(() -> {
            caller.set(Thread.currentThread());
            return Gathering.on(kind)
                    .concurrency(BOUND)
                    .each(source, element -> element)
                    .size();
        });

        assertThat(call.returned()).isEqualTo(50);
        assertThat(readers).containsExactly(caller.get());
    }

    @EveryConcurrentThreadKind
    void theSourceIsOnlyReadForElementsThatStart(ThreadKind kind) {
        var source = new Counting();
        var inFlight = new CountDownLatch(BOUND);
        var call = Caller.start(() -> Gathering.on(kind).concurrency(BOUND).each(source, element -> {
                    inFlight.countDown();
                    return Tasks.waitForInterrupt();
                }))
                .awaitParked();
        Tasks.await(inFlight);

        assertThat(source.reads).hasValue(BOUND);
        call.interrupt();
        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(source.reads).hasValue(BOUND);
    }

    @EveryConcurrentThreadKind
    void theSourceIsReadByOneThread(ThreadKind kind) throws Exception {
        var readers = new AtomicInteger();
        var collisions = new AtomicInteger();
        Iterator<Integer> source = new Iterator<>() {
            // Plain, so that unordered reads show as lost or doubled elements too.
            private int next;

            @Override
            public boolean hasNext() {
                return next < 20_000;
            }

            @Override
            public Integer next() {
                if (readers.incrementAndGet() != 1) {
                    collisions.incrementAndGet();
                }
                var element = next++;
                readers.decrementAndGet();
                return element;
            }
        };

        assertThat(Gathering.on(kind).concurrency(BOUND).each(source, element -> element))
                .isEqualTo(IntStream.range(0, 20_000).boxed().toList());
        assertThat(collisions).hasValue(0);
    }

    /** Reads one element after which it blocks until the test lets it go on. */
    private static final class Blocking implements Iterator<Integer> {

        final CountDownLatch reading = new CountDownLatch(1);
        final CountDownLatch mayGoOn = new CountDownLatch(1);
        private int next;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            if (next == 1) {
                reading.countDown();
                Tasks.awaitDeaf(mayGoOn);
            }
            return next++;
        }
    }

    @EveryConcurrentThreadKind
    void anElementThatIsBeingReadWhenTheOutcomeIsDecidedNeverStarts(ThreadKind kind) {
        var failure = new IOException("first");
        var source = new Blocking();
        Set<Integer> started = ConcurrentHashMap.newKeySet();
        var failed = new CountDownLatch(1);

        var call = Caller.start(() -> Gathering.on(kind)
                .concurrency(2)
                .onFailure(Cancellation.LEAVE)
                .each(source, element -> {
                    started.add(element);
                    source.reading.await();
                    try {
                        throw failure;
                    } finally {
                        failed.countDown();
                    }
                }));
        Tasks.await(failed);
        source.mayGoOn.countDown();

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(started).isSubsetOf(0, 1);
    }

    /** A source that resists its interrupt holds the call: nobody reads it after the call has returned. */
    @EveryConcurrentThreadKind
    void aTimeoutWaitsForASourceThatResists(ThreadKind kind) {
        var source = new Blocking();
        var call = Caller.start(() -> Gathering.on(kind)
                .concurrency(2)
                .onCancel(Cancellation.LEAVE)
                .eachOutcomeWithin(Duration.ofMillis(50), source, element -> element));
        Tasks.await(source.reading);

        source.mayGoOn.countDown();

        assertThat(call.returned())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .isEqualTo(new Outcome.Success<>(0));
    }

    @EveryConcurrentThreadKind
    void aTimeoutInterruptsASourceThatIsBeingRead(ThreadKind kind) {
        Iterator<Integer> source = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (next == 1) {
                    throw new IllegalStateException(Tasks.thrownBy(Tasks::waitForInterrupt));
                }
                return next++;
            }
        };

        var call = Caller.start(() -> Gathering.on(kind)
                .concurrency(2)
                .eachOutcomeWithin(Duration.ofMillis(100), source, element -> element));

        assertThat(call.returned()).isEqualTo(List.of(new Outcome.Success<>(0)));
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    // Race: starts of the next element against the failure that decides the outcome.
    @Slow
    @EveryConcurrentThreadKind
    void whatHasNotStartedWhenTheOutcomeIsDecidedNeverStarts(ThreadKind kind) {
        var failure = new IOException("element 10");
        var rounds = kind == ThreadKind.PLATFORM ? 500 : 3_000;
        for (var round = 0; round < rounds; round++) {
            var source = new Counting();
            var started = new AtomicInteger();

            var thrown = Tasks.thrownBy(() -> Gathering.on(kind)
                    .concurrency(BOUND)
                    .onFailure(Cancellation.CANCEL_AND_JOIN)
                    .each(source, element -> {
                        started.incrementAndGet();
                        if (element == 10) {
                            throw failure;
                        }
                        if (element > 10) {
                            return Tasks.waitForInterrupt();
                        }
                        return element;
                    }));

            assertThat(thrown).isSameAs(failure);
            // The others that are in flight may have come to one element before the failure, and are held by it.
            assertThat(started.get()).isLessThanOrEqualTo(10 + BOUND);
            assertThat(source.reads.get()).isLessThanOrEqualTo(10 + BOUND + 1);
        }
    }

    @EveryConcurrentThreadKind
    void anInterruptEndsAnEndlessSource(ThreadKind kind) {
        var source = new Counting();
        var call = Caller.start(() -> {
                    Gathering.on(kind).concurrency(BOUND).forEach(source, element -> element);
                    return "the end";
                })
                .awaitParked();
        Tasks.awaitThat(() -> source.reads.get() > 1_000);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        var readsAtEnd = source.reads.get();
        assertThat(source.reads).hasValue(readsAtEnd);
    }

    @EveryConcurrentThreadKind
    void aTimeoutEndsAnEndlessSourceOfOutcomes(ThreadKind kind) throws Exception {
        var source = new Counting();

        var outcomes = Gathering.on(kind)
                .concurrency(BOUND)
                .eachOutcomeWithin(
                        Duration.ofMillis(50),
                        source,
                        element -> element < 5 ? element : Tasks.<Integer>waitForInterrupt());

        assertThat(outcomes).hasSize(5 + BOUND);
        assertThat(outcomes.subList(0, 5)).allMatch(outcome -> outcome instanceof Outcome.Success);
        assertThat(outcomes.subList(5, 5 + BOUND)).containsOnly(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void anElementThatCancelsItselfDoesNotKeepTheNextOnesFromStarting(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).concurrency(1).eachOutcome(List.of(0, 1), element -> {
                    if (element == 0) {
                        throw new InterruptedException("by somebody else");
                    }
                    return element;
                }))
                .containsExactly(new Outcome.Cancelled<>(), new Outcome.Success<>(1));
    }

    @EveryDedicatedThreadKind
    void anInterruptStatusThatAnElementLeavesBehindIsNotTheNextOnes(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).concurrency(1).each(List.of(0, 1), element -> {
                    var status = Thread.currentThread().isInterrupted();
                    Thread.currentThread().interrupt();
                    return status;
                }))
                .containsExactly(false, false);
    }
}
