package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What becomes of tasks that still run when the first failure or an interrupt ends a gather. */
class FailurePolicyTest {

    private final IOException failure = new IOException("no price");
    private final CountDownLatch siblingRuns = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch siblingEnded = new CountDownLatch(1);
    private final AtomicBoolean siblingInterrupted = new AtomicBoolean();

    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endSibling() {
        end.countDown();
        reports.close();
    }

    /** A task that waits for its end and says whether it was interrupted meanwhile. */
    private String sibling() {
        siblingRuns.countDown();
        try {
            end.await();
        } catch (InterruptedException interrupt) {
            siblingInterrupted.set(true);
        }
        siblingEnded.countDown();
        return "value";
    }

    private String failing() throws IOException, InterruptedException {
        siblingRuns.await();
        throw failure;
    }

    @EveryConcurrentThreadKind
    void leftTasksRunOn(ThreadKind kind) {
        assertThatThrownBy(
                        () -> Gathering.on(kind).onFailure(Cancellation.LEAVE).slots(this::failing, this::sibling))
                .isSameAs(failure);

        assertThat(siblingEnded.getCount()).isOne();
        end.countDown();
        Tasks.await(siblingEnded);
        assertThat(siblingInterrupted).isFalse();
    }

    @EveryConcurrentThreadKind
    void cancelledTasksAreInterrupted(ThreadKind kind) {
        assertThatThrownBy(
                        () -> Gathering.on(kind).onFailure(Cancellation.CANCEL).slots(this::failing, this::sibling))
                .isSameAs(failure);

        Tasks.await(siblingEnded);
        assertThat(siblingInterrupted).isTrue();
    }

    @EveryConcurrentThreadKind
    void cancelledTasksAreNotWaitedFor(ThreadKind kind) {
        var deafEnded = new CountDownLatch(1);

        assertThatThrownBy(
                        () -> Gathering.on(kind).onFailure(Cancellation.CANCEL).slots(this::failing, () -> {
                            siblingRuns.countDown();
                            Tasks.awaitDeaf(end);
                            deafEnded.countDown();
                            return "late";
                        }))
                .isSameAs(failure);

        assertThat(deafEnded.getCount()).isOne();
        end.countDown();
        Tasks.await(deafEnded);
    }

    @EveryConcurrentThreadKind
    void joinedTasksHaveEndedWhenTheFailureIsThrown(ThreadKind kind) {
        assertThatThrownBy(() -> Gathering.on(kind)
                        .onFailure(Cancellation.CANCEL_AND_JOIN)
                        .slots(this::failing, this::sibling))
                .isSameAs(failure);

        assertThat(siblingEnded.getCount()).isZero();
        assertThat(siblingInterrupted).isTrue();
    }

    @EveryConcurrentThreadKind
    void aTaskDeafToInterruptionIsJoinedAllTheSame(ThreadKind kind) {
        var call = Caller.start(
                () -> Gathering.on(kind).onFailure(Cancellation.CANCEL_AND_JOIN).slots(this::failing, () -> {
                    siblingRuns.countDown();
                    Tasks.awaitDeaf(end);
                    siblingEnded.countDown();
                    return "late";
                }));
        Tasks.await(siblingRuns);
        call.awaitParked();
        assertThat(call.hasEnded()).isFalse();

        end.countDown();

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(siblingEnded.getCount()).isZero();
    }

    @EveryConcurrentThreadKind
    void onAnInterruptLeftTasksRunOn(ThreadKind kind) {
        var call = Caller.start(
                        () -> Gathering.on(kind).onCancel(Cancellation.LEAVE).slots(this::sibling))
                .awaitParked();
        Tasks.await(siblingRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasMessageContaining("Pages.load");
        assertThat(siblingEnded.getCount()).isOne();
        end.countDown();
        Tasks.await(siblingEnded);
        assertThat(siblingInterrupted).isFalse();
    }

    @EveryConcurrentThreadKind
    void onAnInterruptCancelledTasksAreInterruptedAndNotWaitedFor(ThreadKind kind) {
        var call = Caller.start(
                        () -> Gathering.on(kind).onCancel(Cancellation.CANCEL).slots(this::sibling, () -> {
                            Tasks.awaitDeaf(end);
                            return "late";
                        }))
                .awaitParked();
        Tasks.await(siblingRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        Tasks.await(siblingEnded);
        assertThat(siblingInterrupted).isTrue();
    }

    @EveryConcurrentThreadKind
    void onAnInterruptJoinedTasksHaveEndedWhenItIsThrown(ThreadKind kind) {
        var call = Caller.start(() -> Gathering.on(kind)
                        .onCancel(Cancellation.CANCEL_AND_JOIN)
                        .slots(this::sibling))
                .awaitParked();
        Tasks.await(siblingRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
        assertThat(siblingEnded.getCount()).isZero();
        assertThat(siblingInterrupted).isTrue();
    }

    @EveryConcurrentThreadKind
    void aCancelledTaskIsNoFailureOfTheCall(ThreadKind kind) {
        assertThatThrownBy(() -> Gathering.on(kind)
                        .onFailure(Cancellation.CANCEL_AND_JOIN)
                        .slots(this::failing, () -> {
                            siblingRuns.countDown();
                            return Tasks.waitForInterrupt();
                        }))
                .isSameAs(failure)
                .hasNoSuppressedExceptions();
    }
}
