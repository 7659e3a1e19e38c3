package dev.fanwise.behaviour.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.Gather;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.ThreadChoice;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A task fails among others that would run for ever, while more of them are being started: each is interrupted or
 * never starts, and the call always ends.
 */
class StressCancellationTest {

    private static final int MOST = 15;

    private static final IOException FAILURE = new IOException("cancels the others");

    /** Endless tasks and one that fails. */
    abstract static class Endless {

        final AtomicInteger running = new AtomicInteger();

        @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
        abstract List<Void> run(@Each List<Boolean> failing) throws IOException, InterruptedException;

        @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN, concurrency = 8)
        abstract List<Void> runBounded(@Each List<Boolean> failing) throws IOException, InterruptedException;

        @TaskGroupScope
        abstract void runInScope(int before, int after) throws InterruptedException;

        void runInScope(TaskGroup group, int before, int after) {
            for (var count = 0; count < before; count++) {
                group.createTask(() -> run(false));
            }
            group.createTask(() -> run(true));
            try {
                for (var count = 0; count < after; count++) {
                    group.createTask(() -> run(false));
                }
            } catch (IllegalStateException refused) {
                // The failure came first.
            }
        }

        Void run(boolean fails) throws IOException, InterruptedException {
            if (fails) {
                throw FAILURE;
            }
            running.incrementAndGet();
            try {
                new CountDownLatch(1).await();
            } finally {
                running.decrementAndGet();
            }
            return null;
        }
    }

    static Stream<Arguments> matrix() {
        return ThreadChoice.concurrent(Threads.class).stream()
                .flatMap(threads -> IntStream.rangeClosed(0, MOST).mapToObj(before -> Arguments.of(threads, before)));
    }

    private static Endless on(Threads threads) {
        return threads.create(StressCancellationTest_EndlessFanOut::new, StressCancellationTest_EndlessFanOut::new);
    }

    private static List<Boolean> failingAfter(int before, int after) {
        return IntStream.range(0, before + 1 + after)
                .mapToObj(index -> index == before)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("matrix")
    @Rule({"G20", "G26"})
    @Peer("StressCancellation.test")
    void aGatherEndsWhateverStartsBeforeAndAfterTheFailure(Threads threads, int before) {
        var endless = on(threads);
        for (var after = 0; after <= MOST; after++) {
            var failing = failingAfter(before, after);

            assertThatThrownBy(() -> endless.run(failing)).isSameAs(FAILURE);

            assertThat(endless.running).hasValue(0);
        }
        assertThat(Thread.interrupted()).isFalse();
    }

    /** Fewer endless tasks than the bound, or the failing one would have to wait for ever. */
    @ParameterizedTest
    @MethodSource("matrix")
    @Rule({"G20", "B3"})
    @Peer("StressCancellation.test")
    void aBoundedGatherEndsWhateverStartsBeforeAndAfterTheFailure(Threads threads, int before) {
        var endless = on(threads);
        for (var after = 0; after <= MOST; after++) {
            var failing = failingAfter(before % 8, after);

            assertThatThrownBy(() -> endless.runBounded(failing)).isSameAs(FAILURE);

            assertThat(endless.running).hasValue(0);
        }
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("matrix")
    @Rule("TG3")
    @Peer("StressCancellation.test")
    void tg3_aScopeEndsWhateverStartsBeforeAndAfterTheFailure(Threads threads, int before) {
        var endless = on(threads);
        for (var count = 0; count <= MOST; count++) {
            var after = count;

            assertThatThrownBy(() -> endless.runInScope(before, after))
                    .isInstanceOfSatisfying(
                            ExceptionGroup.class,
                            group -> assertThat(group.exceptions()).containsExactly(FAILURE));

            assertThat(endless.running).hasValue(0);
        }
        assertThat(Thread.interrupted()).isFalse();
    }
}
