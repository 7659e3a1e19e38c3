package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.Outcome;
import dev.fanwise.testing.EveryConcurrentThreadKind;
import dev.fanwise.testing.EveryThreadKind;
import dev.fanwise.testing.Reports;
import dev.fanwise.testing.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest time that a call may take. */
class TimeoutTest {

    private static final Duration SHORT = Duration.ofMillis(30);
    private static final Duration LONG = Duration.ofHours(1);

    @EveryThreadKind
    void whatEndsInTimeIsReturned(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).slotsWithin(LONG, () -> "product", () -> "price"))
                .containsExactly("product", "price");
    }

    @EveryThreadKind
    void aFailureInTimeIsThrown(ThreadKind kind) {
        var failure = new IOException("in time");

        assertThatThrownBy(() -> Gathering.on(kind).slotsWithin(LONG, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    void theTimeoutNamesTheTasksThatHadNotEnded(ThreadKind kind) {
        assertThatThrownBy(() -> Gathering.on(kind)
                        .slotsWithin(SHORT, () -> "product", Tasks::waitForInterrupt, Tasks::waitForInterrupt))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContainingAll("Pages.load", "PT0.03S", "slot1", "slot2")
                .hasMessageNotContaining("slot0");
    }

    @EveryConcurrentThreadKind
    void aTimeoutOfManyTasksNamesSome(ThreadKind kind) {
        var elements = IntStream.range(0, 50).boxed().toList();

        assertThatThrownBy(() -> Gathering.on(kind).eachWithin(SHORT, elements, element -> Tasks.waitForInterrupt()))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContainingAll("fetch[0]", "fetch[9]", "40 more")
                .hasMessageNotContaining("fetch[10]");
    }

    @EveryConcurrentThreadKind
    void aTimeoutOfABoundedCallNamesTheElementsInFlight(ThreadKind kind) {
        var elements = IntStream.range(0, 50).boxed().toList();

        // How long the workers take to get to the elements is up to the machine.
        var timeout = SHORT;
        Throwable thrown;
        do {
            var within = timeout;
            thrown = Tasks.thrownBy(() -> Gathering.on(kind)
                    .concurrency(2)
                    .eachWithin(within, elements, element -> element < 3 ? element : Tasks.waitForInterrupt()));
            timeout = timeout.multipliedBy(4);
        } while (!thrown.getMessage().contains("fetch[3]")
                || !thrown.getMessage().contains("fetch[4]"));

        assertThat(thrown).isInstanceOf(TimeoutException.class).hasMessageNotContaining("fetch[5]");
    }

    @EveryConcurrentThreadKind
    void tasksAreCancelledAndJoined(ThreadKind kind) {
        var ended = new CountDownLatch(1);
        var runs = new CountDownLatch(1);

        assertThatThrownBy(() -> Gathering.on(kind).slotsWithin(SHORT, () -> {
                    runs.countDown();
                    try {
                        return Tasks.waitForInterrupt();
                    } finally {
                        ended.countDown();
                    }
                }))
                .isInstanceOf(TimeoutException.class);

        assertThat(ended.getCount()).isEqualTo(runs.getCount());
    }

    @EveryConcurrentThreadKind
    void tasksAreLeftIfThePolicySaysSo(ThreadKind kind) {
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);

        assertThatThrownBy(() -> Gathering.on(kind).onCancel(Cancellation.LEAVE).slotsWithin(SHORT, () -> {
                    end.await();
                    ended.countDown();
                    return "late";
                }))
                .isInstanceOf(TimeoutException.class);

        end.countDown();
        Tasks.await(ended);
    }

    @EveryConcurrentThreadKind
    void aFailureWhileBeingCancelledIsSuppressedUnderTheTimeout(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var failure = new IllegalStateException("while being cancelled");

        var thrown = Tasks.thrownBy(() -> Gathering.on(kind).slotsWithin(SHORT, () -> {
            runs.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException stop) {
                throw failure;
            }
        }));

        assertThat(thrown).isInstanceOf(TimeoutException.class);
        assertThat(thrown.getSuppressed())
                .isEqualTo(runs.getCount() == 0 ? new Throwable[] {failure} : new Throwable[0]);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aTimeoutOfZeroOrLessHasPassed(long seconds) {
        for (var kind : ThreadKind.all()) {
            assertThatThrownBy(() -> Gathering.on(kind).slotsWithin(Duration.ofSeconds(seconds), () -> "value"))
                    .as("%s", kind)
                    .isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void theMessageOfATimeoutMakesSenseWhereAllTasksHaveEnded() {
        assertThatThrownBy(() -> Gathering.on(ThreadKind.SAME_THREAD).slotsWithin(Duration.ZERO, () -> "value"))
                .isInstanceOf(TimeoutException.class)
                .message()
                .startsWith("Pages.load did not end within PT0S")
                .doesNotContain(":  ");
    }

    @EveryThreadKind
    void withoutTasksEvenATimeoutOfZeroIsKept(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).slotsWithin(Duration.ZERO)).isEmpty();
        assertThat(Gathering.on(kind).eachWithin(Duration.ZERO, List.of(), element -> element))
                .isEmpty();
        assertThat(Gathering.on(kind).concurrency(2).eachWithin(Duration.ZERO, List.of(), element -> element))
                .isEmpty();
    }

    @EveryThreadKind
    void aTimeoutTooLongToCountNeverPasses(ThreadKind kind) throws Exception {
        assertThat(Gathering.on(kind).slotsWithin(Duration.ofSeconds(Long.MAX_VALUE), () -> "value"))
                .containsExactly("value");
    }

    @Test
    void aDeadlineTooFarAwayHasTimeLeft() {
        assertThat(Deadline.after(Duration.ofSeconds(Long.MAX_VALUE)).nanosLeft())
                .isGreaterThan(Duration.ofDays(100_000).toNanos());
    }

    @Test
    void aTimeoutThatIsNullIsRefused() {
        assertThatThrownBy(() -> Deadline.after(null)).isInstanceOf(NullPointerException.class);
    }

    @Slow
    @EveryConcurrentThreadKind
    void outcomesOfWhatHasNotEndedAreCancelled(ThreadKind kind) throws Exception {
        var first = new CountDownLatch(1);

        assertThat(Gathering.on(kind)
                        .outcomesWithin(
                                Duration.ofMillis(500),
                                () -> {
                                    first.countDown();
                                    return "in time";
                                },
                                Tasks::waitForInterrupt))
                .containsExactly(new Outcome.Success<>("in time"), new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    void outcomesOfTasksThatAreLeftAreCancelledAndTheirLaterFailuresReportedOnce(ThreadKind kind) throws Exception {
        var end = new CountDownLatch(1);
        var failure = new IllegalStateException("late");

        try (var reports = Reports.open()) {
            assertThat(Gathering.on(kind).onCancel(Cancellation.LEAVE).outcomesWithin(SHORT, () -> {
                        Tasks.awaitDeaf(end);
                        throw failure;
                    }))
                    .containsExactly(new Outcome.Cancelled<>());
            assertThat(reports.countOf(failure)).isZero();
            end.countDown();
            Tasks.awaitThat(() -> reports.countOf(failure) == 1);
        }
    }

    @EveryConcurrentThreadKind
    void anOutcomeThatComesWhileTasksAreJoinedCounts(ThreadKind kind) throws Exception {
        var runs = new CountDownLatch(1);

        var outcomes = Gathering.on(kind).outcomesWithin(SHORT, () -> {
            runs.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException stop) {
                return "all the same";
            }
        });

        assertThat(outcomes)
                .containsExactly(
                        runs.getCount() == 0 ? new Outcome.Success<>("all the same") : new Outcome.Cancelled<>());
    }

    // Race: the deadline against the end of the last task.
    @Slow
    @EveryConcurrentThreadKind
    void aCallReturnsItsResultOrTimesOut(ThreadKind kind) throws Exception {
        var random = new SplittableRandom(42);
        var rounds = kind == ThreadKind.PLATFORM ? 1_000 : 4_000;
        for (var round = 0; round < rounds; round++) {
            var spins = random.nextInt(1_000);
            try {
                assertThat(Gathering.on(kind).slotsWithin(Duration.ofNanos(1 + random.nextInt(100_000)), () -> {
                            InterruptAccountingTest.spin(spins);
                            return "value";
                        }))
                        .containsExactly("value");
            } catch (TimeoutException timeout) {
                assertThat(timeout).hasNoSuppressedExceptions();
            }
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    // Race: the deadline against the first failure.
    @Slow
    @EveryConcurrentThreadKind
    void aFailureIsThrownOrSuppressedUnderTheTimeout(ThreadKind kind) throws Exception {
        var random = new SplittableRandom(42);
        var rounds = kind == ThreadKind.PLATFORM ? 1_000 : 4_000;
        for (var round = 0; round < rounds; round++) {
            var spins = random.nextInt(1_000);
            var runs = new CountDownLatch(1);
            var failure = new IOException("failure");
            var thrown = Tasks.thrownBy(
                    () -> Gathering.on(kind).slotsWithin(Duration.ofNanos(1 + random.nextInt(100_000)), () -> {
                        runs.countDown();
                        InterruptAccountingTest.spin(spins);
                        throw failure;
                    }));
            if (thrown == failure) {
                assertThat(thrown).hasNoSuppressedExceptions();
            } else {
                assertThat(thrown).isInstanceOf(TimeoutException.class);
                assertThat(thrown.getSuppressed()).hasSize(runs.getCount() == 0 ? 1 : 0);
            }
        }
    }
}
