package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Threads that go on to other jobs. */
class PooledThreadsTest {

    /** Unlike the JDK's pools this one does not clear the interrupt status between jobs. */
    private static final class PlainPool implements Executor, AutoCloseable {

        private static final Runnable END = () -> {};

        private final LinkedBlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
        private final AtomicInteger leaks = new AtomicInteger();
        private final int size;

        PlainPool(int size) {
            this.size = size;
            for (var number = 0; number < size; number++) {
                DaemonThreads.named("plain pool").newThread(this::work).start();
            }
        }

        private void work() {
            while (true) {
                try {
                    var job = jobs.take();
                    if (job == END) {
                        return;
                    }
                    job.run();
                    if (Thread.interrupted()) {
                        leaks.incrementAndGet();
                    }
                } catch (InterruptedException leaked) {
                    leaks.incrementAndGet();
                }
            }
        }

        @Override
        public void execute(Runnable job) {
            jobs.add(job);
        }

        @Override
        public void close() {
            for (var number = 0; number < size; number++) {
                jobs.add(END);
            }
        }
    }

    private static Slot<String> slot(FanOut tasks, Gathering.Code<String> code) {
        return new Slot<>(tasks, "reviews") {
            @Override
            protected String call() throws IOException, InterruptedException {
                return code.run();
            }
        };
    }

    // Race: the cancellation against the start and against the end of the task.
    @Slow
    @Test
    void aCancellationNeverReachesTheNextJob() {
        try (var pool = new PlainPool(2)) {
            var random = new SplittableRandom(42);
            for (var call = 0; call < 30_000; call++) {
                var tasks = new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(pool));
                var spins = random.nextInt(600);
                Gathering.Code<String> code = () -> {
                    InterruptAccountingTest.spin(spins);
                    return "value";
                };
                tasks.startOptional(slot(tasks, code), ThreadKind.PLATFORM.factory());
                tasks.startOptional(slot(tasks, code), ThreadKind.PLATFORM.factory());
                InterruptAccountingTest.spin(random.nextInt(1_200));
                tasks.cancelAndJoin();
            }
            assertThat(pool.leaks).hasValue(0);
        }
    }

    @Test
    void aCancellationThatTheTaskSetsAgainDoesNotReachTheNextJob() throws Exception {
        try (var pool = new PlainPool(1)) {
            var runs = new CountDownLatch(1);
            var tasks = new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(pool));
            var slot = slot(tasks, () -> {
                runs.countDown();
                try {
                    return Tasks.waitForInterrupt();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return "set again";
                }
            });
            tasks.startOptional(slot, ThreadKind.PLATFORM.factory());
            Tasks.await(runs);

            tasks.cancelAndJoin();

            assertThat(Gathering.onExecutor(pool)
                            .slots(() -> Thread.currentThread().isInterrupted()))
                    .containsExactly(false);
            assertThat(pool.leaks).hasValue(0);
        }
    }

    @Test
    void anElementThatIsCancelledLeavesNoInterruptForTheNextJob() throws Exception {
        try (var pool = new PlainPool(2)) {
            for (var call = 0; call < 2_000; call++) {
                var runs = new CountDownLatch(1);
                var failure = new IOException("first");
                Tasks.thrownBy(() -> Gathering.onExecutor(pool)
                        .concurrency(2)
                        .onFailure(Cancellation.CANCEL_AND_JOIN)
                        .each(List.of(1, 2), element -> {
                            if (element == 1) {
                                runs.countDown();
                                return Tasks.<Integer>waitForInterrupt();
                            }
                            Tasks.await(runs);
                            throw failure;
                        }));
            }
            assertThat(pool.leaks).hasValue(0);
        }
    }

    // Race: the cancellation against the start of the task.
    @Slow
    @Test
    void aTaskRunsOrIsCancelledBeforeItsStart() {
        try (var pool = new PlainPool(2)) {
            var random = new SplittableRandom(42);
            for (var call = 0; call < 20_000; call++) {
                var tasks = new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(pool));
                var ran = new AtomicBoolean();
                var slot = slot(tasks, () -> {
                    ran.set(true);
                    return "value";
                });
                tasks.startOptional(slot, ThreadKind.PLATFORM.factory());
                InterruptAccountingTest.spin(random.nextInt(600));
                tasks.cancelAndJoin();
                assertThat(slot.outcome())
                        .isEqualTo(ran.get() ? new Outcome.Success<>("value") : new Outcome.Cancelled<>());
            }
        }
    }

    @Test
    void aTaskCancelledWhileItWaitsForAThreadNeverRuns() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var ran = new AtomicBoolean();
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(queue::add));
        var slot = slot(tasks, () -> {
            ran.set(true);
            return "value";
        });
        tasks.startOptional(slot, ThreadKind.PLATFORM.factory());

        tasks.cancelAndJoin();
        queue.forEach(Runnable::run);

        assertThat(slot.outcome()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(ran).isFalse();
    }

    @Test
    void aTaskRunTwiceByItsExecutorRunsOnce() throws Exception {
        var runs = new AtomicInteger();

        Gathering.onExecutor(job -> {
                    job.run();
                    job.run();
                })
                .slots(runs::incrementAndGet);

        assertThat(runs).hasValue(1);
    }

    @Test
    void aFanOutOnAPoolFullOfItsOwnCallersDoesNotDeadlock() {
        var pool = Executors.newFixedThreadPool(1, DaemonThreads.named("full pool"));
        var call = Caller.start(() -> Gathering.onExecutor(pool)
                .slots(() -> Gathering.onExecutor(pool).slots(() -> "inner").get(0)));

        assertThat(call.returned()).isEqualTo(List.of("inner"));
        pool.shutdown();
    }
}
