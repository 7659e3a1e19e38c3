package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.Outcome;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Failures that nobody can read any more are reported once; all others are not. */
class UnreadFailuresTest {

    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endListening() {
        reports.close();
    }

    @EveryConcurrentThreadKind
    void theLaterFailureOfATaskThatWasLeftIsReportedOnce(ThreadKind kind) {
        var first = new IOException("first");
        var later = new IllegalStateException("later");
        var runs = new CountDownLatch(1);
        var end = new CountDownLatch(1);

        assertThat(Tasks.thrownBy(() -> Gathering.on(kind)
                        .onFailure(Cancellation.LEAVE)
                        .slots(
                                () -> {
                                    runs.await();
                                    throw first;
                                },
                                () -> {
                                    runs.countDown();
                                    end.await();
                                    throw later;
                                })))
                .isSameAs(first);
        assertThat(reports.messages()).isEmpty();
        end.countDown();

        Tasks.awaitThat(() -> !reports.messages().isEmpty());
        assertThat(reports.messages())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith("Exception in task slot1 of Pages.load, called at ")
                .endsWith(", was never retrieved");
        assertThat(reports.countOf(later)).isOne();
        assertThat(first).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    void theReportOfAnOutcomeThatComesTooLateSaysWhereTheCallWas(ThreadKind kind) {
        var late = new IllegalStateException("late");
        var end = new CountDownLatch(1);

        var time = new HandTime();
        var runs = new CountDownLatch(1);
        var call = Caller.start(() -> Gathering.on(kind)
                .time(time)
                .onCancel(Cancellation.LEAVE)
                .outcomesWithin(Duration.ofSeconds(1), () -> {
                    runs.countDown();
                    end.await();
                    throw late;
                }));
        Tasks.await(runs);
        time.pass(Duration.ofSeconds(1));
        assertThat(call.returned()).isEqualTo(List.of(new Outcome.Cancelled<>()));
        end.countDown();

        Tasks.awaitThat(() -> reports.countOf(late) == 1);
        assertThat(reports.messages())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith("Exception in task slot0 of Pages.load, called at ");
    }

    @EveryConcurrentThreadKind
    void aTaskThatIsCancelledAndEndsByThatIsNotReported(ThreadKind kind) {
        var first = new IOException("first");
        var runs = new CountDownLatch(1);
        var ended = new CountDownLatch(1);

        Tasks.thrownBy(() -> Gathering.on(kind)
                .onFailure(Cancellation.CANCEL)
                .slots(
                        () -> {
                            runs.await();
                            throw first;
                        },
                        () -> {
                            runs.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } finally {
                                ended.countDown();
                            }
                        }));

        Tasks.await(ended);
        assertThat(reports.messages()).isEmpty();
    }

    @EveryConcurrentThreadKind
    void aTaskThatIsCancelledAndFailsIsReported(ThreadKind kind) {
        var first = new IOException("first");
        var later = new IllegalStateException("later");
        var runs = new CountDownLatch(1);

        Tasks.thrownBy(() -> Gathering.on(kind)
                .onFailure(Cancellation.CANCEL)
                .slots(
                        () -> {
                            runs.await();
                            throw first;
                        },
                        () -> {
                            runs.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException stop) {
                                throw later;
                            }
                        }));

        Tasks.awaitThat(() -> reports.countOf(later) == 1);
    }

    @EveryConcurrentThreadKind
    void aFailureThatIsSuppressedIsNotReported(ThreadKind kind) {
        var first = new IOException("first");
        var second = new IllegalStateException("second");
        var runs = new CountDownLatch(1);

        Tasks.thrownBy(() -> Gathering.on(kind)
                .onFailure(Cancellation.CANCEL_AND_JOIN)
                .slots(
                        () -> {
                            runs.await();
                            throw first;
                        },
                        () -> {
                            runs.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException stop) {
                                throw second;
                            }
                        }));

        assertThat(first).hasSuppressedException(second);
        assertThat(reports.messages()).isEmpty();
    }

    @EveryThreadKind
    void aFailureInAnOutcomeIsNotReported(ThreadKind kind) throws Exception {
        Gathering.on(kind).outcomes(() -> {
            throw new IOException("read by the caller");
        });

        assertThat(reports.messages()).isEmpty();
    }

    private static int countOf(Throwable failure, Throwable thrown, Reports reports) {
        var suppressed = (int) Arrays.stream(thrown.getSuppressed())
                .filter(each -> each == failure)
                .count();
        return (thrown == failure ? 1 : 0) + suppressed + reports.countOf(failure);
    }

    // Race: leaving the tasks against the failure of one of them.
    @Slow
    @EveryConcurrentThreadKind
    void everyFailureOfTasksThatAreLeftIsThrownOrReported(ThreadKind kind) {
        everyFailureIsTold(kind, Cancellation.LEAVE, false);
    }

    // Race: cancelling the tasks against the failure of one of them.
    @Slow
    @EveryConcurrentThreadKind
    void everyFailureOfTasksThatAreCancelledIsThrownOrReported(ThreadKind kind) {
        // An error: an exception that leaves a task which was interrupted to cancel it is no failure.
        everyFailureIsTold(kind, Cancellation.CANCEL, true);
    }

    // Race: joining the tasks against the failure of one of them.
    @Slow
    @EveryConcurrentThreadKind
    void everyFailureOfTasksThatAreJoinedIsThrownOrSuppressed(ThreadKind kind) {
        everyFailureIsTold(kind, Cancellation.CANCEL_AND_JOIN, true);
    }

    // Race: an Error, which wins if it is known, against leaving the tasks.
    @Slow
    @EveryConcurrentThreadKind
    void anErrorOfATaskThatIsLeftIsThrownOrReportedButNotBoth(ThreadKind kind) {
        everyFailureIsTold(kind, Cancellation.LEAVE, true);
    }

    /** What became of one call. */
    private record Round(Throwable thrown, AtomicInteger started, Throwable first, Throwable second) {

        boolean isTold(Reports reports) {
            return countOf(first, thrown, reports) == bit(started, 1)
                    && countOf(second, thrown, reports) == bit(started, 2);
        }
    }

    private void everyFailureIsTold(ThreadKind kind, Cancellation policy, boolean secondIsError) {
        var random = new SplittableRandom(42);
        var rounds = kind == ThreadKind.PLATFORM ? 1_000 : 4_000;
        List<Round> past = new ArrayList<>();
        for (var round = 0; round < rounds; round++) {
            Throwable first =
                    policy == Cancellation.LEAVE ? new IllegalStateException("first") : new AssertionError("first");
            Throwable second = secondIsError ? new AssertionError("second") : new IllegalArgumentException("second");
            var started = new AtomicInteger();
            var spins = random.nextInt(300);
            var otherSpins = random.nextInt(300);

            var thrown = Tasks.thrownBy(() -> Gathering.on(kind)
                    .onFailure(policy)
                    .slots(fails(first, spins, started, 1), fails(second, otherSpins, started, 2)));

            assertThat(thrown).isIn(first, second);
            past.add(new Round(thrown, started, first, second));
        }
        // What started ends, and is heard of soon; what never started does not count.
        Tasks.awaitThat(() -> past.stream().allMatch(round -> round.isTold(reports)));
    }

    private static int bit(AtomicInteger bits, int bit) {
        return (bits.get() & bit) == 0 ? 0 : 1;
    }

    private static Gathering.Code<String> fails(Throwable failure, int spins, AtomicInteger started, int bit) {
        return () -> {
            started.accumulateAndGet(bit, (bits, added) -> bits | added);
            InterruptAccountingTest.spin(spins);
            throw Thrown.<RuntimeException>sneak(failure);
        };
    }

    // Race: starts of elements against the timeout that leaves the workers.
    @Slow
    @EveryConcurrentThreadKind
    void everyFailureOfElementsThatAreLeftIsInTheOutcomesOrReported(ThreadKind kind) throws Exception {
        var random = new SplittableRandom(42);
        var rounds = kind == ThreadKind.PLATFORM ? 500 : 2_000;
        var unread = new ArrayList<Throwable>();
        for (var round = 0; round < rounds; round++) {
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

            var outcomes = Gathering.on(kind)
                    .concurrency(3)
                    .onCancel(Cancellation.LEAVE)
                    .eachOutcomeWithin(
                            Duration.ofNanos(1 + random.nextInt(100_000)),
                            IntStream.iterate(0, element -> element + 1).iterator(),
                            element -> {
                                var failure = new IllegalStateException("element " + element);
                                failures.add(failure);
                                throw failure;
                            });

            Set<Throwable> read = Collections.newSetFromMap(new IdentityHashMap<>());
            for (var outcome : outcomes) {
                if (outcome instanceof Outcome.Failure<?> failure) {
                    read.add(failure.exception());
                }
            }
            synchronized (failures) {
                for (var failure : failures) {
                    if (!read.contains(failure)) {
                        unread.add(failure);
                    }
                }
            }
        }
        Tasks.awaitThat(() -> unread.stream().allMatch(failure -> reports.countOf(failure) == 1));
    }
}
