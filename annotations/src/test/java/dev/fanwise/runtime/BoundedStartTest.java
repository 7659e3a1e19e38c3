package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.testing.EveryDedicatedThreadKind;
import dev.fanwise.testing.Tasks;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workers with threads of their own: each starts others when it has its first element. */
class BoundedStartTest {

    private static final int BOUND = 4;

    private static final List<Integer> ELEMENTS =
            IntStream.range(0, 100).boxed().toList();

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final OutOfMemoryError refusal = new OutOfMemoryError("no more threads");
    private volatile Thread second;

    static Stream<Arguments> kindsPoliciesAndWorkers() {
        return Stream.of(ThreadKind.values())
                .filter(kind -> kind.executor() == null)
                .flatMap(kind -> Stream.of(Cancellation.values())
                        .flatMap(policy -> IntStream.range(1, BOUND).mapToObj(k -> Arguments.of(kind, policy, k))));
    }

    private String block(int element) throws InterruptedException {
        started.incrementAndGet();
        try {
            return Tasks.waitForInterrupt();
        } finally {
            ended.incrementAndGet();
        }
    }

    /** Refuses the k-th worker, and all after it. */
    private ThreadFactory failing(ThreadKind kind, int k) {
        return task -> {
            if (made.getAndIncrement() >= k) {
                throw refusal;
            }
            return kind.factory().newThread(task);
        };
    }

    @ParameterizedTest
    @MethodSource("kindsPoliciesAndWorkers")
    void aWorkerThatCannotBeStartedEndsTheCall(ThreadKind kind, Cancellation policy, int k) {
        var thrown = Tasks.thrownBy(() -> Gathering.onThreads(failing(kind, k))
                .concurrency(BOUND)
                .onFailure(policy)
                .each(ELEMENTS, this::block));

        assertThat(thrown).isSameAs(refusal);
        assertThat(ended).hasValue(started.get());
        assertThat(started.get()).isLessThan(k);
    }

    @ParameterizedTest
    @MethodSource("kindsPoliciesAndWorkers")
    void anOutcomeDoesNotTolerateAWorkerThatCannotBeStarted(ThreadKind kind, Cancellation policy, int k) {
        var thrown = Tasks.thrownBy(() -> Gathering.onThreads(failing(kind, k))
                .concurrency(BOUND)
                .onFailure(policy)
                .eachOutcome(ELEMENTS, this::block));

        assertThat(thrown).isSameAs(refusal);
        assertThat(ended).hasValue(started.get());
    }

    @EveryDedicatedThreadKind
    void elementsOfASourceThatIsExhaustedBringUpNoMoreWorkers(ThreadKind kind) throws Exception {
        ThreadFactory counting = task -> {
            made.incrementAndGet();
            return kind.factory().newThread(task);
        };

        Gathering.onThreads(counting).concurrency(BOUND).each(List.of(0), element -> element);

        assertThat(made).hasValue(1);
    }

    @EveryDedicatedThreadKind
    void elementsThatBlockBringUpAsManyWorkersAsTheBoundAllows(ThreadKind kind) throws Exception {
        ThreadFactory counting = task -> {
            made.incrementAndGet();
            return kind.factory().newThread(task);
        };
        var allRun = new CountDownLatch(BOUND);

        Gathering.onThreads(counting).concurrency(BOUND).each(ELEMENTS, element -> {
            allRun.countDown();
            allRun.await();
            return element;
        });

        assertThat(made).hasValue(BOUND);
    }

    /** The first worker, who learns of the request to stop that it sends itself when the others have ended. */
    private final class LastToLearn extends Thread {

        LastToLearn(Runnable code) {
            super(code);
            setDaemon(true);
        }

        @Override
        public void interrupt() {
            super.interrupt();
            Tasks.awaitThat(() -> ended.get() == 1 && !second.isAlive());
        }
    }

    @Test
    void theOthersThatAreCancelledForThatDoNotDecideTheCall() {
        var full = new IllegalStateException("no more threads");
        var refuses = new CountDownLatch(1);
        ThreadFactory threads = task -> switch (made.getAndIncrement()) {
            case 0 -> new LastToLearn(task);
            case 1 ->
                second = DaemonThreads.named("second").newThread(() -> {
                    Tasks.await(refuses);
                    task.run();
                });
            default -> {
                refuses.countDown();
                Tasks.awaitThat(() -> started.get() == 1);
                throw full;
            }
        };

        assertThat(Tasks.thrownBy(
                        () -> Gathering.onThreads(threads).concurrency(3).each(ELEMENTS, this::block)))
                .isSameAs(full);
    }
}
