package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryDedicatedThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an interrupt of the caller does, and what it leaves behind. */
class InterruptTest {

    private static final Duration LONG = Duration.ofHours(1);

    @EveryDedicatedThreadKind
    void anInterruptWhileWaitingIsThrownAndTheStatusIsClear(ThreadKind kind) {
        var call = Caller.start(kind.factory(), () -> Gathering.on(kind).slots(Tasks::waitForInterrupt))
                .awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryDedicatedThreadKind
    void anInterruptWhileWaitingWithATimeoutIsThrownAndTheStatusIsClear(ThreadKind kind) {
        var call = Caller.start(kind.factory(), () -> Gathering.on(kind).slotsWithin(LONG, Tasks::waitForInterrupt))
                .awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryDedicatedThreadKind
    void anInterruptWhileWaitingForOutcomesIsThrownAndTheStatusIsClear(ThreadKind kind) {
        var call = Caller.start(kind.factory(), () -> Gathering.on(kind).outcomesWithin(LONG, Tasks::waitForInterrupt))
                .awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryDedicatedThreadKind
    void anInterruptBeforeTheCallIsThrownWhereTheTasksHaveNotEnded(ThreadKind kind) {
        var call = Caller.start(kind.factory(), () -> {
            Thread.currentThread().interrupt();
            return Gathering.on(kind).slots(Tasks::waitForInterrupt);
        });

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryDedicatedThreadKind
    void anInterruptBeforeTheCallKeepsTasksOnTheCallersThreadFromStarting(ThreadKind kind) {
        var hasStarted = new AtomicBoolean();
        var call = Caller.start(kind.factory(), () -> {
            Thread.currentThread().interrupt();
            return Gathering.on(ThreadKind.SAME_THREAD).slots(() -> hasStarted.getAndSet(true));
        });

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(hasStarted).isFalse();
    }

    @EveryDedicatedThreadKind
    void anInterruptBeforeACallWithoutTasksLeavesTheStatusSet(ThreadKind kind) {
        var call = Caller.start(kind.factory(), () -> {
            Thread.currentThread().interrupt();
            return Gathering.on(kind).slots();
        });

        assertThat(call.returned()).isEqualTo(List.of());
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryDedicatedThreadKind
    void anInterruptAfterTheFirstFailureLeavesTheFailureAndTheStatusSet(ThreadKind kind) {
        var failure = new IOException("first");
        var call = Caller.start(
                kind.factory(),
                () -> Gathering.on(ThreadKind.SAME_THREAD).slots(() -> {
                    Thread.currentThread().interrupt();
                    throw failure;
                }));

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryDedicatedThreadKind
    void anInterruptWhileTasksAreJoinedAfterAFailureSetsTheStatus(ThreadKind kind) {
        var failure = new IOException("first");
        var runs = new CountDownLatch(1);
        var askedToStop = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var call = Caller.start(
                kind.factory(),
                () -> Gathering.on(kind)
                        .onFailure(Cancellation.CANCEL_AND_JOIN)
                        .slots(
                                () -> {
                                    runs.await();
                                    throw failure;
                                },
                                () -> {
                                    runs.countDown();
                                    try {
                                        return Tasks.waitForInterrupt();
                                    } catch (InterruptedException stop) {
                                        askedToStop.countDown();
                                        Tasks.awaitDeaf(end);
                                        return "late";
                                    }
                                }));
        Tasks.await(askedToStop);

        call.interrupt();
        end.countDown();

        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryDedicatedThreadKind
    void aSecondInterruptWhileTasksAreJoinedSetsTheStatus(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var askedToStop = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var call = Caller.start(
                        kind.factory(),
                        () -> Gathering.on(kind).slots(() -> {
                            runs.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException stop) {
                                askedToStop.countDown();
                                Tasks.awaitDeaf(end);
                                return "late";
                            }
                        }))
                .awaitParked();
        Tasks.await(runs);

        call.interrupt();
        Tasks.await(askedToStop);
        call.interrupt();
        end.countDown();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryDedicatedThreadKind
    void whereInterruptionIsNotDeclaredACancellationIsThrownAndTheStatusIsSet(ThreadKind kind) {
        var call = Caller.start(kind.factory(), () -> Gathering.on(kind).undeclaredSlots(Tasks::waitForInterrupt))
                .awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class).hasMessageContaining("Pages.load");
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryDedicatedThreadKind
    void anInterruptWhileTheCallerItselfRunsATaskIsThereWhenTheCallReturns(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var call = Caller.start(
                kind.factory(),
                () -> Gathering.on(ThreadKind.SAME_THREAD).slots(() -> {
                    runs.countDown();
                    while (interrupted.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "value";
                }));
        Tasks.await(runs);

        call.interrupt();
        interrupted.countDown();

        assertThat(call.returned()).isEqualTo(List.of("value"));
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    void cancellingATaskThatFansOutCancelsAndJoinsItsOwnTasksFirst(ThreadKind kind) {
        var innerRuns = new CountDownLatch(1);
        var innerEnded = new CountDownLatch(1);
        var call = Caller.start(() -> Gathering.on(kind)
                        .slots(() -> Gathering.on(kind).slots(() -> {
                            innerRuns.countDown();
                            try {
                                return Tasks.waitForInterrupt();
                            } finally {
                                innerEnded.countDown();
                            }
                        })))
                .awaitParked();
        Tasks.await(innerRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
        assertThat(innerEnded.getCount()).isZero();
    }

    /** As programs write them that close a socket to wake the thread. */
    private static final class UnwillingThread extends Thread {

        UnwillingThread(Runnable task) {
            super(task, "unwilling");
            setDaemon(true);
        }

        @Override
        public void interrupt() {
            super.interrupt();
            throw new IllegalStateException("unwilling");
        }
    }

    @Test
    void aThreadWhoseInterruptThrowsIsReportedAndJoinedAllTheSame() {
        var bothRun = new CountDownLatch(2);
        var ended = new AtomicInteger();
        Gathering.Code<String> code = () -> {
            bothRun.countDown();
            try {
                return Tasks.waitForInterrupt();
            } finally {
                ended.incrementAndGet();
            }
        };
        try (var reports = Reports.open()) {
            var call = Caller.start(
                            () -> Gathering.onThreads(UnwillingThread::new).slots(code, code))
                    .awaitParked();
            Tasks.await(bothRun);

            call.interrupt();

            assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
            assertThat(ended).hasValue(2);
            assertThat(reports.messages())
                    .anyMatch(
                            message -> message.startsWith("Exception in Thread.interrupt of task slot0 of Pages.load"))
                    .anyMatch(
                            message -> message.startsWith("Exception in Thread.interrupt of task slot1 of Pages.load"));
        }
    }
}
