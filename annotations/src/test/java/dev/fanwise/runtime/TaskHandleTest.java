package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.engine.task.EndListener;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryDedicatedThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Handles of tasks, here of single ones. */
class TaskHandleTest {

    private static Executor executor(ThreadKind kind) {
        var executor = kind.executor();
        return executor != null
                ? executor
                : task -> kind.factory().newThread(task).start();
    }

    private static boolean isParkedFor(Thread thread, Object blocker) {
        return LockSupport.getBlocker(thread) == blocker;
    }

    @EveryThreadKind
    void aTaskReturnsItsValue(ThreadKind kind) throws Exception {
        Task<String> task = Task.start(executor(kind), () -> "value");

        assertThat(task.get()).isEqualTo("value");
        assertThat(task.await()).isEqualTo(new Outcome.Success<>("value"));
        assertThat(task.outcome()).isEqualTo(new Outcome.Success<>("value"));
        assertThat(task.isDone()).isTrue();
    }

    @EveryThreadKind
    void aFailureIsTheCauseThatGetThrowsAndTheOutcome(ThreadKind kind) throws Exception {
        var failure = new IOException("failure");
        Task<String> task = Task.start(executor(kind), () -> {
            throw failure;
        });

        assertThatThrownBy(task::get).isInstanceOf(ExecutionException.class).hasCause(failure);
        assertThat(task.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(task.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    void aTaskThatRunsHasNoOutcome(ThreadKind kind) throws Exception {
        var end = new CountDownLatch(1);
        Task<String> task = Task.start(executor(kind), () -> {
            end.await();
            return "value";
        });

        assertThat(task.isDone()).isFalse();
        assertThatThrownBy(task::outcome).isInstanceOf(IllegalStateException.class);
        end.countDown();
        task.await();
    }

    @EveryConcurrentThreadKind
    void aCancelledTaskIsDoneWhenItsCodeHasEnded(ThreadKind kind) throws Exception {
        var runs = new CountDownLatch(1);
        var askedToStop = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        Task<String> task = Task.start(executor(kind), () -> {
            runs.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException stop) {
                askedToStop.countDown();
                Tasks.awaitDeaf(end);
                throw stop;
            }
        });
        Tasks.await(runs);

        assertThat(task.cancel()).isTrue();
        Tasks.await(askedToStop);
        assertThat(task.isDone()).isFalse();
        end.countDown();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
        assertThat(task.cancel()).isFalse();
    }

    @EveryConcurrentThreadKind
    void cancellingAgainInterruptsAgain(ThreadKind kind) throws Exception {
        var interrupts = new AtomicInteger();
        var runs = new CountDownLatch(1);
        Task<Integer> task = Task.start(executor(kind), () -> {
            runs.countDown();
            while (interrupts.get() < 3) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException stop) {
                    interrupts.incrementAndGet();
                }
            }
            return interrupts.get();
        });
        Tasks.await(runs);

        for (var request = 1; request <= 3; request++) {
            var expected = request;
            assertThat(task.cancel()).isTrue();
            Tasks.awaitThat(() -> interrupts.get() >= expected);
        }

        assertThat(task.get()).isEqualTo(3);
    }

    @Test
    void aTaskCancelledBeforeItStartsNeverRuns() throws Exception {
        List<Runnable> queue = new ArrayList<>();
        Task<String> task = Task.start(queue::add, () -> {
            throw new AssertionError("ran");
        });

        assertThat(task.cancel()).isTrue();
        assertThat(task.isDone()).isTrue();
        queue.forEach(Runnable::run);

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    void aTaskWhoseStartFailsNeverRuns() {
        List<Runnable> queue = new ArrayList<>();
        var ran = new AtomicInteger();
        var refusal = new RejectedExecutionException("full");

        assertThatThrownBy(() -> Task.start(
                        task -> {
                            queue.add(task);
                            throw refusal;
                        },
                        ran::incrementAndGet))
                .isSameAs(refusal);
        queue.forEach(Runnable::run);

        assertThat(ran).hasValue(0);
    }

    @Test
    void argumentsThatAreNullAreNamed() {
        assertThatThrownBy(() -> Task.start((Executor) null, () -> "value"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("executor");
        assertThatThrownBy(() -> Task.start(Runnable::run, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("callable");
    }

    @EveryDedicatedThreadKind
    void interruptingTheThreadThatWaitsDoesNotTouchTheTask(ThreadKind kind) throws Exception {
        var end = new CountDownLatch(1);
        Task<String> task = Task.start(executor(kind), () -> {
            end.await();
            return "value";
        });
        var waits = new AtomicReference<Thread>();
        var call = Caller.start(kind.factory(), () -> {
            waits.set(Thread.currentThread());
            return task.get();
        });
        Tasks.awaitThat(() -> waits.get() != null && isParkedFor(waits.get(), task));

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(task.isDone()).isFalse();
        end.countDown();
        assertThat(task.get()).isEqualTo("value");
    }

    @EveryDedicatedThreadKind
    void anInterruptStatusDoesNotKeepTheResultOfAFinishedTask(ThreadKind kind) throws Exception {
        Task<String> task = Task.start(Runnable::run, () -> "value");
        var call = Caller.start(kind.factory(), () -> {
            Thread.currentThread().interrupt();
            return task.get();
        });

        assertThat(call.returned()).isEqualTo("value");
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryThreadKind
    void theFutureCompletesWithTheValue(ThreadKind kind) throws Exception {
        assertThat(Task.start(executor(kind), () -> "value")
                        .toCompletableFuture()
                        .get())
                .isEqualTo("value");
    }

    @EveryThreadKind
    void theFutureFailsWithTheVeryException(ThreadKind kind) {
        var failure = new IOException("failure");
        Task<String> task = Task.start(executor(kind), () -> {
            throw failure;
        });

        assertThatThrownBy(task.toCompletableFuture()::get)
                .isInstanceOf(ExecutionException.class)
                .hasCause(failure);
    }

    @EveryConcurrentThreadKind
    void cancellingTheFutureCancelsTheTask(ThreadKind kind) throws Exception {
        var runs = new CountDownLatch(1);
        Task<String> task = Task.start(executor(kind), () -> {
            runs.countDown();
            return Tasks.waitForInterrupt();
        });
        Tasks.await(runs);

        task.toCompletableFuture().cancel(true);

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void cancellingTheTaskCancelsTheFuture(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        Task<String> task = Task.start(executor(kind), () -> {
            runs.countDown();
            return Tasks.waitForInterrupt();
        });
        Tasks.await(runs);
        var future = task.toCompletableFuture();

        task.cancel();

        assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
    }

    @Test
    void eachFutureIsItsOwn() {
        Task<String> task = Task.start(Runnable::run, () -> "value");

        assertThat(task.toCompletableFuture()).isNotSameAs(task.toCompletableFuture());
    }

    @Test
    void manyWhoWaitAreAllTold() {
        List<Runnable> queue = new ArrayList<>();
        Task<String> task = Task.start(queue::add, () -> "value");
        List<CompletableFuture<String>> futures = new ArrayList<>();
        for (var future = 0; future < 100_000; future++) {
            futures.add(task.toCompletableFuture());
        }

        queue.forEach(Runnable::run);

        assertThat(futures).allMatch(CompletableFuture::isDone);
    }

    @Test
    void aListenerThatIsRemovedLeavesNothingBehind() {
        List<Runnable> queue = new ArrayList<>();
        var task = (FanOutTask<String>) Task.start(queue::add, () -> "value");
        var kept = new AtomicInteger();
        task.addListener(ended -> kept.incrementAndGet());
        var removed = listen(task);
        task.addListener(ended -> kept.incrementAndGet());
        unlisten(task, removed);

        Tasks.awaitThat(() -> {
            System.gc();
            return removed.get() == null;
        });
        queue.forEach(Runnable::run);
        assertThat(kept).hasValue(2);
    }

    private static WeakReference<EndListener> listen(FanOutTask<?> task) {
        var text = new StringBuilder();
        EndListener listener = ended -> text.append(ended);
        task.addListener(listener);
        return new WeakReference<>(listener);
    }

    private static void unlisten(FanOutTask<?> task, WeakReference<EndListener> listener) {
        var strong = listener.get();
        if (strong == null) {
            throw new AssertionError("the task does not hold its listener");
        }
        task.removeListener(strong);
    }

    @Test
    void aThreadThatGaveUpWaitingIsNotHeldByTheTask() {
        List<Runnable> queue = new ArrayList<>();
        Task<String> task = Task.start(queue::add, () -> "value");
        var waited = waitInterrupted(task);

        Tasks.awaitThat(() -> {
            System.gc();
            return waited.get() == null;
        });
        assertThat(task.isDone()).isFalse();
    }

    private static WeakReference<Thread> waitInterrupted(Task<?> task) {
        var thread = new AtomicReference<Thread>();
        var call = Caller.start(() -> {
            thread.set(Thread.currentThread());
            Thread.currentThread().interrupt();
            return task.get();
        });
        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        return new WeakReference<>(thread.get());
    }

    @Test
    void aFinishedTaskDoesNotHoldItsCode() {
        var state = new Object();
        var reference = new WeakReference<>(state);
        var task = start(state);
        state = null;

        Tasks.awaitThat(() -> {
            System.gc();
            return reference.get() == null;
        });
        assertThat(task.isDone()).isTrue();
    }

    private static Task<Integer> start(Object state) {
        return Task.start(Runnable::run, () -> state.hashCode());
    }

    // Race: listeners that come against the end of the task.
    @Slow
    @EveryConcurrentThreadKind
    void everyListenerIsToldExactlyOnce(ThreadKind kind) {
        var rounds = kind == ThreadKind.PLATFORM ? 1_000 : 5_000;
        List<AtomicInteger> past = new ArrayList<>();
        for (var round = 0; round < rounds; round++) {
            var task = (FanOutTask<String>) Task.start(executor(kind), () -> "value");
            var told = new AtomicInteger();
            for (var listener = 0; listener < 5; listener++) {
                task.addListener(ended -> told.incrementAndGet());
                InterruptAccountingTest.spin(50);
            }
            past.add(told);
        }
        Tasks.awaitThat(() -> past.stream().allMatch(told -> told.get() >= 5));
        assertThat(past).allMatch(told -> told.get() == 5);
    }

    // Race: a thread that waits for the task against the cancellation that comes before the task starts.
    @Slow
    @Test
    void gettingATaskThatIsBeingCancelledBeforeItStarts() throws Exception {
        var next = new AtomicReference<Task<String>>();
        var reader = Caller.start(() -> {
            Task<String> read = null;
            for (var round = 0; round < 50_000; round++) {
                Task<String> task;
                while ((task = next.get()) == read) {
                    Thread.onSpinWait();
                }
                read = task;
                while (!task.isDone()) {
                    Thread.onSpinWait();
                }
                assertThatThrownBy(task::get)
                        .isInstanceOf(CancellationException.class)
                        .hasNoCause();
                next.set(null);
                read = null;
            }
            return "read";
        });
        for (var round = 0; round < 50_000 && !reader.hasEnded(); round++) {
            Task<String> task = Task.start(queued -> {}, () -> "never");
            next.set(task);
            task.cancel();
            while (next.get() != null && !reader.hasEnded()) {
                Thread.onSpinWait();
            }
        }
        assertThat(reader.returned()).isEqualTo("read");
    }
}
