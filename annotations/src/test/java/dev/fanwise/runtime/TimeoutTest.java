package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
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
        var time = new HandTime();
        var waiting = new CountDownLatch(2);
        Gathering.Code<String> waits = () -> {
            waiting.countDown();
            return Tasks.waitForInterrupt();
        };
        var call = Caller.start(() -> Gathering.on(kind).time(time).slotsWithin(SHORT, waits, waits));
        Tasks.await(waiting);

        time.pass(SHORT);

        assertThat(call.thrown())
                .isInstanceOf(TimeoutException.class)
                .hasMessage("Pages.load did not complete within PT0.03S: slot0, slot1 had not completed");
    }

    @EveryConcurrentThreadKind
    void aTimeoutOfManyTasksNamesSome(ThreadKind kind) {
        var elements = IntStream.range(0, 50).boxed().toList();
        var time = new HandTime();
        var allRun = new CountDownLatch(50);
        var call = Caller.start(() -> Gathering.on(kind).time(time).eachWithin(SHORT, elements, element -> {
            allRun.countDown();
            return Tasks.waitForInterrupt();
        }));
        Tasks.await(allRun);

        time.pass(SHORT);

        assertThat(call.thrown())
                .isInstanceOf(TimeoutException.class)
                .hasMessageContainingAll("fetch[0]", "fetch[9]", "40 more")
                .hasMessageNotContaining("fetch[10]");
    }

    @EveryConcurrentThreadKind
    void aTimeoutOfABoundedCallNamesTheElementsInFlight(ThreadKind kind) {
        var elements = IntStream.range(0, 50).boxed().toList();

        var time = new HandTime();
        var waiting = new CountDownLatch(2);
        var call =
                Caller.start(() -> Gathering.on(kind).time(time).concurrency(2).eachWithin(SHORT, elements, element -> {
                    if (element < 3) {
                        return element;
                    }
                    waiting.countDown();
                    return Tasks.waitForInterrupt();
                }));
        Tasks.await(waiting);

        time.pass(SHORT);

        assertThat(call.thrown())
                .isInstanceOf(TimeoutException.class)
                .hasMessageContainingAll("fetch[3]", "fetch[4]")
                .hasMessageNotContaining("fetch[5]");
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
        var time = new HandTime();
        var runs = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var call = Caller.start(
                () -> Gathering.on(kind).time(time).onCancel(Cancellation.LEAVE).slotsWithin(SHORT, () -> {
                    runs.countDown();
                    end.await();
                    ended.countDown();
                    return "late";
                }));
        Tasks.await(runs);

        time.pass(SHORT);

        assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
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
                .startsWith("Pages.load did not complete within PT0S: ")
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
    void aTimeoutThatIsNullIsNamed() {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());

        assertThatThrownBy(() -> tasks.limitTime((Duration) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("timeout");
    }

    @EveryConcurrentThreadKind
    void anOutcomeThatIsLateIsCancelledIfEveryPlainComponentHasItsValue(ThreadKind kind) {
        var time = new HandTime();
        var waits = new CountDownLatch(1);
        var call = Caller.start(
                        () -> Gathering.on(kind).time(time).plainAndOutcomeWithin(SHORT, () -> "product", () -> {
                            waits.countDown();
                            return Tasks.waitForInterrupt();
                        }))
                .awaitParked();
        Tasks.await(waits);
        Tasks.awaitThat(() -> time.parks() > 100); // the plain one needs a moment

        time.pass(SHORT);

        assertThat(call.returned()).isEqualTo(List.of("product", new Outcome.Cancelled<>()));
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
            // An error: an exception that leaves a task which was interrupted to cancel it is no failure.
            var failure = new AssertionError("failure");
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
