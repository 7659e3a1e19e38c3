package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a gather over record components returns and throws. */
class SlotsTest {

    @EveryThreadKind
    void resultsComeBackByComponent(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).slots(() -> "product", () -> 42L, () -> List.of("review")))
                .containsExactly("product", 42L, List.of("review"));
    }

    @EveryThreadKind
    void aNullResultIsAResult(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).slots(() -> null, () -> "price")).containsExactly(null, "price");
    }

    @EveryThreadKind
    void noComponentsAreNothingToWaitFor(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).slots()).isEmpty();
    }

    @EveryConcurrentThreadKind
    void componentsRunAtTheSameTime(ThreadKind kind) throws Exception {
        var all = new CountDownLatch(3);
        Gathering.Code<String> meeting = () -> {
            all.countDown();
            all.await();
            return "met";
        };

        assertThat(Gathering.on(kind).slots(meeting, meeting, meeting)).containsExactly("met", "met", "met");
    }

    @EveryConcurrentThreadKind
    void resultsKeepTheirPlacesWhateverEndsFirst(ThreadKind kind) throws Exception {
        var secondEnds = new CountDownLatch(1);

        assertThat(Gathering.on(kind)
                        .slots(
                                () -> {
                                    secondEnds.await();
                                    return "first";
                                },
                                () -> {
                                    secondEnds.countDown();
                                    return "second";
                                }))
                .containsExactly("first", "second");
    }

    @EveryThreadKind
    void whatTheCallerDidBeforeIsSeenByTheTasksAndTheOtherWayRound(ThreadKind kind) throws Exception {
        var plain = new int[2];
        for (var call = 1; call <= 1_000; call++) {
            plain[0] = call;
            var expected = call;
            Gathering.on(kind).slots(() -> plain[1] = plain[0] == expected ? expected : -1);
            assertThat(plain[1]).isEqualTo(expected);
        }
    }

    @EveryThreadKind
    void aCheckedFailureIsThrownAsTheVeryException(ThreadKind kind) {
        var failure = new IOException("no price");

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> "product", () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(failure).hasNoCause().hasNoSuppressedExceptions();
    }

    @EveryThreadKind
    void aCheckedFailureThatIsNotDeclaredIsThrownAsTheVeryException(ThreadKind kind) {
        var failure = new Exception("sneaked out");

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> {
                    throw Thrown.<RuntimeException>sneak(failure);
                }))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void aFailureThatWasNotMadeInTheTaskKeepsItsStackTrace(ThreadKind kind) {
        var failure = new IOException("shared");
        var trace = failure.getStackTrace();

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(failure.getStackTrace()).isEqualTo(trace);
    }

    @EveryThreadKind
    void anUncheckedFailureIsThrownAsTheVeryException(ThreadKind kind) {
        var failure = new IllegalStateException("no price");

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void anErrorIsThrownAsTheVeryError(ThreadKind kind) {
        var failure = new StackOverflowError("too deep");

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    void theFirstFailureIsThrownWhileOthersRun(ThreadKind kind) {
        var failure = new IOException("no price");
        var end = new CountDownLatch(1);

        assertThatThrownBy(() -> Gathering.on(kind)
                        .slots(
                                () -> {
                                    end.await();
                                    return "late";
                                },
                                () -> {
                                    throw failure;
                                }))
                .isSameAs(failure);
        assertThat(end.getCount()).isOne();
        end.countDown();
    }

    @EveryThreadKind
    void anOutcomeComponentToleratesItsFailure(ThreadKind kind) throws Exception {
        var failure = new IOException("no reviews");

        assertThat(Gathering.on(kind).plainAndOutcome(() -> "product", () -> {
                    throw failure;
                }))
                .containsExactly("product", new Outcome.Failure<>(failure));
    }

    @EveryThreadKind
    void anOutcomeComponentToleratesAnError(ThreadKind kind) throws Exception {
        var failure = new OutOfMemoryError("reviews are long");

        assertThat(Gathering.on(kind).plainAndOutcome(() -> "product", () -> {
                    throw failure;
                }))
                .containsExactly("product", new Outcome.Failure<>(failure));
    }

    @EveryThreadKind
    void anOutcomeComponentHoldsAValue(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).plainAndOutcome(() -> "product", () -> null))
                .containsExactly("product", new Outcome.Success<>(null));
    }

    @EveryThreadKind
    void anOutcomeComponentHoldsACancellation(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).plainAndOutcome(() -> "product", () -> {
                    throw new CancellationException("not today");
                }))
                .containsExactly("product", new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void allOutcomesWaitForAll(ThreadKind kind) throws Exception {
        var failure = new IllegalStateException("second");

        assertThat(Gathering.on(kind)
                        .outcomes(
                                () -> "first",
                                () -> {
                                    throw failure;
                                },
                                () -> {
                                    throw new InterruptedException("third");
                                },
                                () -> "fourth"))
                .containsExactly(
                        new Outcome.Success<>("first"),
                        new Outcome.Failure<>(failure),
                        new Outcome.Cancelled<>(),
                        new Outcome.Success<>("fourth"));
    }

    @EveryThreadKind
    void aTaskThatCancelsItselfMakesThePlainGatherThrowItsOwnCancellation(ThreadKind kind) {
        var own = new CancellationException("withdrawn");

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> "product", () -> {
                    throw own;
                }))
                .isSameAs(own);
    }

    @EveryConcurrentThreadKind
    void aTaskInterruptedByNobodyHereMakesThePlainGatherThrowACancellation(ThreadKind kind) {
        var own = new InterruptedException("by somebody else");

        assertThatThrownBy(() -> Gathering.on(kind).slots(() -> "product", () -> {
                    throw own;
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("slot1")
                .hasCause(own);
    }

    /** Where a task runs on the caller's thread, that is the one that was interrupted. */
    @Test
    void anInterruptionOnTheCallersThreadIsTheCallers() {
        assertThatThrownBy(() -> Gathering.on(ThreadKind.SAME_THREAD)
                        .slots(
                                () -> {
                                    throw new InterruptedException("by somebody else");
                                },
                                () -> {
                                    throw new AssertionError("started");
                                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    /** Runs a component when another has failed, before it is started. */
    private static Slot<String> startAfterFailure(ThreadKind kind, FanOut tasks) {
        var failed = new CountDownLatch(1);
        var failing = new Slot<String>(tasks, "failing") {
            @Override
            protected String call() throws IOException {
                throw new IOException("at once");
            }
        };
        failing.addListener(task -> failed.countDown());
        var late = new Slot<String>(tasks, "late") {
            @Override
            protected String call() {
                return "late";
            }
        };
        tasks.start(failing, kind.factory());
        Tasks.await(failed);
        tasks.start(late, kind.factory());
        return late;
    }

    @EveryThreadKind
    void afterAFailureEveryOtherComponentStartsIfTasksAreLeft(ThreadKind kind) throws Exception {
        var late = startAfterFailure(kind, new FanOut("Pages.load", kind.options()));

        assertThat(late.get()).isEqualTo("late");
    }

    @EveryThreadKind
    void afterAFailureNoFurtherComponentStartsIfTasksAreCancelled(ThreadKind kind) {
        var tasks = new FanOut("Pages.load", kind.options());
        tasks.endStartsAtFailure();

        assertThat(startAfterFailure(kind, tasks).outcome()).isEqualTo(new Outcome.Cancelled<>());
    }
}
