package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.testing.Caller;
import dev.fanwise.testing.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A caller whose pool has no thread left for its tasks runs one itself. */
class CallerLendingTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2, DaemonThreads.named("pool"));

    @AfterEach
    void endPool() {
        pool.shutdownNow();
    }

    /** Keeps the other thread of the pool busy. */
    private void occupyOther() {
        pool.submit(() -> Tasks.waitForInterrupt());
    }

    private <T> T inPool(Callable<T> call) throws Exception {
        return pool.submit(call).get(20, TimeUnit.SECONDS);
    }

    @Test
    void notBeforeThePoolHasHadItsTime() throws Exception {
        occupyOther();
        var waited = inPool(() -> {
            var begin = System.nanoTime();
            // Wakes it at once, so that it looks whether the pool is stuck.
            LockSupport.unpark(Thread.currentThread());
            return (long) Gathering.onExecutor(pool).slots(System::nanoTime).get(0) - begin;
        });

        assertThat(waited).isGreaterThanOrEqualTo(CallerLending.PATIENCE_NANOS);
    }

    @Test
    void withoutADeadlineNoClockIsStarted() throws Exception {
        occupyOther();
        var threads = inPool(() -> Gathering.onExecutor(pool)
                .slots(() -> Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .toList()));

        assertThat(threads.toString()).contains("pool").doesNotContain("Pages.load/clock");
    }

    @Test
    void aFailureOnAThreadThatBecomesFreeStopsTheTaskThatTheCallerRuns() throws Exception {
        var failure = new IOException("no price");
        var otherIsFree = new CountDownLatch(1);
        var other = pool.submit(() -> {
            otherIsFree.await();
            return null;
        });

        var isLeftInterrupted = new AtomicBoolean();
        var thrown = inPool(() -> {
            var ofCall = Tasks.thrownBy(() -> Gathering.onExecutor(pool)
                    .slots(
                            () -> {
                                otherIsFree.countDown();
                                return Tasks.waitForInterrupt();
                            },
                            () -> {
                                throw failure;
                            }));
            isLeftInterrupted.set(Thread.interrupted());
            return ofCall;
        });

        assertThat(thrown).isSameAs(failure);
        assertThat(other).isDone();
        assertThat(isLeftInterrupted).isFalse();
    }

    @Test
    void anInterruptOfTheCallerWhileItRunsATaskIsTheCallers() {
        occupyOther();
        var lent = new AtomicReference<Thread>();
        var call = Caller.start(() -> inPool(() -> Tasks.thrownBy(() -> Gathering.onExecutor(pool)
                .slots(
                        () -> {
                            lent.set(Thread.currentThread());
                            return Tasks.waitForInterrupt();
                        },
                        () -> "never begins"))));
        Tasks.awaitThat(() -> lent.get() != null);

        lent.get().interrupt();

        assertThat(call.returned()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void soItIsIfThatTaskIsTheLastOfTheCall() {
        assertInterruptIsTheCallers(task -> Gathering.onExecutor(pool).slots(task));
    }

    @Test
    void soItIsIfTheTaskIsAnOutcome() {
        assertInterruptIsTheCallers(task -> Gathering.onExecutor(pool).outcomes(task));
    }

    /** A call of the one task that it is given. */
    private interface SingleCall {
        Object of(Gathering.Code<?> task) throws IOException, InterruptedException;
    }

    private void assertInterruptIsTheCallers(SingleCall single) {
        occupyOther();
        var lent = new AtomicReference<Thread>();
        var call = Caller.start(() -> inPool(() -> {
            var thrown = Tasks.thrownBy(() -> single.of(() -> {
                lent.set(Thread.currentThread());
                return Tasks.waitForInterrupt();
            }));
            return thrown + ", left: " + Thread.interrupted();
        }));
        Tasks.awaitThat(() -> lent.get() != null);

        lent.get().interrupt();

        assertThat(call.returned())
                .isEqualTo("java.lang.InterruptedException: Pages.load was interrupted, left: false");
    }

    @Test
    void theClockOfATaskThatTheCallerRunsEndsWithTheTask() throws Exception {
        occupyOther();
        inPool(() -> Gathering.onExecutor(pool).slotsWithin(Duration.ofDays(1), () -> {
            Tasks.awaitThat(() -> clocks().anyMatch(clock -> LockSupport.getBlocker(clock) instanceof DeadlineClock));
            return "done";
        }));

        Tasks.awaitThat(() -> clocks().findAny().isEmpty());
    }

    private static Stream<Thread> clocks() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("Pages.load/clock"));
    }

    @Test
    void aTaskOfTheSameBareExecutorLendsItsThread() throws Exception {
        Executor bare = pool::execute;
        occupyOther();

        var threads = Caller.start(() -> Gathering.onExecutor(bare)
                .slots(() -> Gathering.onExecutor(bare).slots(Thread::currentThread, Thread::currentThread)));

        assertThat((List<?>) threads.returned())
                .singleElement(as(InstanceOfAssertFactories.LIST))
                .hasSize(2);
    }

    @Test
    void aTaskOfAnotherExecutorDoesNotLendItsThread() {
        Executor bare = pool::execute;
        occupyOther();
        assertIsNotLent(call -> Gathering.onExecutor(
                        code -> DaemonThreads.named("another").newThread(code).start())
                .slots(() -> call.apply(bare)));
    }

    @Test
    void aThreadOfNoPoolIsNotLent() {
        occupyOther();
        assertIsNotLent(call -> call.apply(pool));
    }

    @Test
    void aThreadOfAnotherPoolIsNotLentToAForkJoinPool() throws Exception {
        var forkJoin = new ForkJoinPool(1);
        try {
            assertIsNotLent(call -> inPool(() -> call.apply(forkJoin)), forkJoin);
        } finally {
            forkJoin.shutdownNow();
        }
    }

    /** A call that is given the executor of its tasks. */
    private interface Call {
        Object apply(Executor executor) throws IOException, InterruptedException;
    }

    /** Makes the call in whatever way. */
    private interface Way {
        Object make(Call call) throws Exception;
    }

    private void assertIsNotLent(Way way) {
        assertIsNotLent(way, pool);
    }

    private void assertIsNotLent(Way way, ExecutorService occupied) {
        var free = new CountDownLatch(1);
        var caller = new AtomicReference<Thread>();
        var runner = new AtomicReference<Thread>();
        occupied.submit(() -> Tasks.awaitDeaf(free));
        var made = Caller.start(() -> way.make(executor -> {
            caller.set(Thread.currentThread());
            return Gathering.onExecutor(executor).slots(() -> {
                runner.set(Thread.currentThread());
                return "run";
            });
        }));
        // As long as it might lend itself, it wakes up now and then.
        Tasks.awaitThat(
                () -> made.hasEnded() || (caller.get() != null && caller.get().getState() == Thread.State.WAITING));
        free.countDown();

        made.returned();
        assertThat(runner.get()).isNotSameAs(caller.get());
    }
}
