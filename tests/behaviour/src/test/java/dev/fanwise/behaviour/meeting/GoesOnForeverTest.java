package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stage or task that goes on when the calls that waited for it are over keeps nothing of them. */
class GoesOnForeverTest {

    private static final int CALLS = 10_000;

    private final Shapes shapes = new ShapesFanOut();
    private final CompletableFuture<Integer> never = new CompletableFuture<>();
    private final CompletableFuture<Integer> done = CompletableFuture.completedFuture(1);

    private interface Way {
        Object call(Shapes shapes, CompletionStage<Integer> never, CompletionStage<Integer> done) throws Exception;
    }

    enum Call {
        WAIT((shapes, never, done) -> shapes.waitForStages(List.of(never, done), Duration.ofNanos(50_000))),
        POLL((shapes, never, done) -> shapes.waitForStages(List.of(never, done), Duration.ZERO)),
        GATHER((shapes, never, done) -> shapes.timedStages(List.of(never, done), Duration.ofNanos(50_000))),
        SLOTS((shapes, never, done) -> shapes.timedSlots(never, done, Duration.ofNanos(50_000)));

        private final Way way;

        Call(Way way) {
            this.way = way;
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("M2")
    void aFutureThatNeverCompletesKeepsNoCallback(Call call) throws Exception {
        var dependents = never.getNumberOfDependents();
        for (var round = 0; round < CALLS; round++) {
            try {
                call.way.call(shapes, never, done);
            } catch (TimeoutException expected) {
                assertThat(expected).hasMessageContaining("did not complete within");
            }
        }

        assertThat(never.getNumberOfDependents()).isEqualTo(dependents);
        assertThat(never).isNotDone();
    }

    @Test
    @Rule("M2")
    void norDoesOneWhoseSiblingHasFailed() {
        var failure = new IllegalStateException("sibling");
        for (var round = 0; round < 1_000; round++) {
            assertThatThrownBy(() -> shapes.slots(never, CompletableFuture.failedFuture(failure)))
                    .isSameAs(failure);
        }

        assertThat(never.getNumberOfDependents()).isZero();
    }

    @Test
    @Rule({"E2", "M2"})
    void aStageThatTellsNothingIsAwaitedLikeAnyOther() throws Exception {
        var failure = new IllegalStateException("stage");

        assertThat(shapes.slots(done.minimalCompletionStage(), done)).isEqualTo(new Shapes.Stages(1, 1));
        assertThatThrownBy(() -> shapes.slots(
                        CompletableFuture.<Integer>failedFuture(failure).minimalCompletionStage(), done))
                .isSameAs(failure);
        var minimal = never.minimalCompletionStage();
        assertThat(shapes.waitForStages(List.of(minimal), Duration.ofNanos(50_000))
                        .pending())
                .hasSize(1);
        never.complete(7);
        assertThat(shapes.slots(minimal, done)).isEqualTo(new Shapes.Stages(7, 1));
    }

    @Test
    @Rule("M2")
    void aStageThatGoesOnKeepsNoSiblingsResultAlive() throws Exception {
        var large = new WeakReference<>(waitBeside(never));

        awaitCleared(large);

        assertThat(never).isNotDone();
    }

    private Object waitBeside(CompletableFuture<Integer> goingOn) throws Exception {
        var result = new CompletableFuture<Integer>();
        result.complete(new ArrayList<>(List.of(1)).get(0));
        var waited = shapes.waitForStages(List.of(goingOn, result), Duration.ofNanos(50_000));
        assertThat(waited.pending()).hasSize(1);
        return result;
    }

    @Test
    @Rule("M2")
    void aTaskThatIsLeftRunningKeepsNoSiblingsResultAlive() throws Exception {
        var end = new CountDownLatch(1);
        var running = new CountDownLatch(1);
        var failure = new IllegalStateException("decides");
        var large = new WeakReference<>(gatherBeside(end, running, failure));

        awaitCleared(large);

        end.countDown();
    }

    /** The result is the failed call's, of which a task goes on. */
    private Object gatherBeside(CountDownLatch end, CountDownLatch running, Exception failure) {
        var held = new ArrayList<Object>();
        var result = new Object();
        held.add(result);
        Stream<Code> codes = Stream.of(
                () -> {
                    held.get(0);
                    return 1;
                },
                () -> {
                    running.countDown();
                    end.await();
                    return 1;
                },
                () -> {
                    running.await();
                    throw failure;
                });
        assertThatThrownBy(() -> shapes.gather(codes.toList())).isSameAs(failure);
        return result;
    }

    @Test
    @Rule({"M2", "T12"})
    void aTaskThatIsLateKeepsNoOutcomeAlive() throws Exception {
        var end = new CountDownLatch(1);
        var large = new WeakReference<>(outcomesBeside(end));

        awaitCleared(large);

        end.countDown();
    }

    private Object outcomesBeside(CountDownLatch end) throws Exception {
        var failure = new IllegalStateException("held by its outcome");
        var outcomes = shapes.lateOutcomes(
                List.of(
                        () -> {
                            throw failure;
                        },
                        () -> {
                            end.await();
                            return 1;
                        }),
                Duration.ofMillis(50));
        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Failure<>(failure));
        return failure;
    }

    @Test
    @Rule("M2")
    void aHandleThatIsReadAgainAndAgainKeepsNoReader() throws Exception {
        var end = new CountDownLatch(1);
        var handle = shapes.start(List.of(() -> {
            end.await();
            return 1;
        }));
        for (var round = 0; round < CALLS; round++) {
            assertThat(shapes.pollHandles(List.of(asInteger(handle)), Duration.ZERO)
                            .pending())
                    .hasSize(1);
        }
        end.countDown();

        assertThat(handle.get()).containsExactly(1);
    }

    @SuppressWarnings("unchecked") // it is never read
    private static dev.fanwise.Task<Integer> asInteger(dev.fanwise.Task<?> task) {
        return (dev.fanwise.Task<Integer>) task;
    }

    private static void awaitCleared(WeakReference<?> reference) {
        while (!reference.refersTo(null)) {
            System.gc();
        }
    }
}
