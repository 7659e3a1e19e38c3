package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that fails: what has started is cancelled and joined, and what refused is thrown. */
class FailingStartTest {

    private static final int TASKS = 4;

    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    /** Waits to be cancelled, and fails then. */
    private String call(int number) {
        started.incrementAndGet();
        try {
            return Tasks.waitForInterrupt();
        } catch (InterruptedException stop) {
            var failure = new IllegalStateException("task " + number);
            failures.add(failure);
            throw failure;
        } finally {
            ended.incrementAndGet();
        }
    }

    private Gathering.Code<?>[] codes() {
        return IntStream.range(0, TASKS)
                .mapToObj(number -> (Gathering.Code<String>) () -> call(number))
                .toArray(Gathering.Code<?>[]::new);
    }

    /** Refuses the k-th task when all before it run. */
    private Executor refusing(int k, Throwable refusal) {
        var taken = new AtomicInteger();
        return task -> {
            var running = taken.getAndIncrement();
            if (running == k) {
                Tasks.awaitThat(() -> started.get() == k);
                throw Thrown.<RuntimeException>sneak(refusal);
            }
            ThreadKind.PLATFORM.factory().newThread(task).start();
        };
    }

    private ThreadFactory failing(int k, Throwable refusal) {
        var made = new AtomicInteger();
        return task -> {
            if (made.getAndIncrement() == k) {
                Tasks.awaitThat(() -> started.get() == k);
                throw Thrown.<RuntimeException>sneak(refusal);
            }
            return ThreadKind.PLATFORM.factory().newThread(task);
        };
    }

    private void assertStartedOnesAreCancelledAndJoined(int k, Throwable thrown) {
        assertThat(started).hasValue(k);
        assertThat(ended).hasValue(k);
        assertThat(thrown.getSuppressed()).containsExactlyInAnyOrderElementsOf(failures);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anExecutorThatRejectsTheKthTask(int k) {
        var refusal = new RejectedExecutionException("full");

        assertThatThrownBy(() -> Gathering.onExecutor(refusing(k, refusal)).slots(codes()))
                .isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k, refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aFactoryThatIsOutOfMemoryAtTheKthTask(int k) {
        var refusal = new OutOfMemoryError("unable to create native thread");

        assertThatThrownBy(() -> Gathering.onThreads(failing(k, refusal)).slots(codes()))
                .isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k, refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aFactoryThatMakesNoThreadForTheKthTask(int k) {
        var made = new AtomicInteger();
        ThreadFactory threads = task -> {
            if (made.getAndIncrement() == k) {
                Tasks.awaitThat(() -> started.get() == k);
                return null;
            }
            return ThreadKind.PLATFORM.factory().newThread(task);
        };

        var thrown = Tasks.thrownBy(() -> Gathering.onThreads(threads).slots(codes()));

        assertThat(thrown).isInstanceOf(RejectedExecutionException.class).hasMessageContaining("slot" + k);
        assertStartedOnesAreCancelledAndJoined(k, thrown);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aFactoryWhoseKthThreadIsStartedAlready(int k) {
        var made = new AtomicInteger();
        ThreadFactory threads = task -> {
            var thread = ThreadKind.PLATFORM.factory().newThread(task);
            if (made.getAndIncrement() == k) {
                thread.start();
                Tasks.awaitThat(() -> started.get() == k + 1);
            }
            return thread;
        };

        var thrown = Tasks.thrownBy(() -> Gathering.onThreads(threads).slots(codes()));

        assertThat(thrown).isInstanceOf(IllegalThreadStateException.class);
        assertStartedOnesAreCancelledAndJoined(k + 1, thrown);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anExecutorThatTakesTheKthTaskAndThrows(int k) {
        var refusal = new IllegalStateException("after all");
        var taken = new AtomicInteger();
        Executor executor = task -> {
            ThreadKind.PLATFORM.factory().newThread(task).start();
            if (taken.getAndIncrement() == k) {
                Tasks.awaitThat(() -> started.get() == k + 1);
                throw refusal;
            }
        };

        assertThatThrownBy(() -> Gathering.onExecutor(executor).slots(codes())).isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k + 1, refusal);
    }

    @Test
    void anExecutorThatQueuesATaskAndThrowsNeverRunsIt() {
        var refusal = new IllegalStateException("after all");
        List<Runnable> queue = new ArrayList<>();
        Executor executor = task -> {
            queue.add(task);
            throw refusal;
        };

        assertThatThrownBy(() -> Gathering.onExecutor(executor).slots(codes())).isSameAs(refusal);
        queue.forEach(Runnable::run);

        assertStartedOnesAreCancelledAndJoined(0, refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anExecutorThatRejectsTheKthElement(int k) {
        var refusal = new RejectedExecutionException("full");

        assertThatThrownBy(() ->
                        Gathering.onExecutor(refusing(k, refusal)).each(List.of(0, 1, 2, 3), number -> call(number)))
                .isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k, refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aFactoryThatIsOutOfMemoryAtTheKthElementInFlight(int k) {
        var refusal = new OutOfMemoryError("unable to create native thread");

        assertThatThrownBy(() -> Gathering.onThreads(failing(k, refusal))
                        .concurrency(TASKS)
                        .each(IntStream.range(0, 100).boxed().iterator(), number -> call(number)))
                .isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k, refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anExecutorThatRejectsTheKthElementInFlight(int k) {
        var refusal = new RejectedExecutionException("full");

        assertThatThrownBy(() -> Gathering.onExecutor(refusing(k, refusal))
                        .concurrency(TASKS)
                        .each(IntStream.range(0, 100).boxed().iterator(), number -> call(number)))
                .isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k, refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anOutcomeDoesNotTolerateAStartThatFails(int k) {
        var refusal = new RejectedExecutionException("full");

        assertThatThrownBy(() -> Gathering.onExecutor(refusing(k, refusal)).outcomes(codes()))
                .isSameAs(refusal);
        assertStartedOnesAreCancelledAndJoined(k, refusal);
    }

    @Test
    void aRefusalWinsOverFailuresThatHaveHappened() {
        var refusal = new RejectedExecutionException("full");
        var failure = new IllegalStateException("tolerated");
        var taken = new AtomicInteger();
        Executor executor = task -> {
            if (taken.getAndIncrement() == 1) {
                throw refusal;
            }
            task.run();
        };

        assertThatThrownBy(() -> Gathering.onExecutor(executor)
                        .outcomes(
                                () -> {
                                    throw failure;
                                },
                                () -> "never"))
                .isSameAs(refusal)
                .hasSuppressedException(failure);
    }

    @Test
    void anInterruptWhileStartedTasksAreJoinedSetsTheStatus() {
        var refusal = new RejectedExecutionException("full");
        var runs = new CountDownLatch(1);
        var askedToStop = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var taken = new AtomicInteger();
        Executor executor = task -> {
            if (taken.getAndIncrement() == 1) {
                Tasks.await(runs);
                throw refusal;
            }
            ThreadKind.PLATFORM.factory().newThread(task).start();
        };
        var call = Caller.start(() -> Gathering.onExecutor(executor)
                .slots(
                        () -> {
                            runs.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException stop) {
                                askedToStop.countDown();
                                Tasks.awaitDeaf(end);
                                return "late";
                            }
                        },
                        () -> "never"));
        Tasks.await(askedToStop);

        call.interrupt();
        end.countDown();

        assertThat(call.thrown()).isSameAs(refusal);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }
}
