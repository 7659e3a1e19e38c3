package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The body of a scope is code of the task that calls the scope: what it offers is closed with that. */
class ClosingInBodiesTest {

    private final IllegalStateException broken = new IllegalStateException("no table");
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Shapes shapes = new ShapesFanOut();

    @AfterEach
    void end() {
        closed.countDown();
    }

    private Integer failWhenReady() throws Exception {
        ready.await();
        throw broken;
    }

    /** Deaf to interrupts until what it offers has been closed. */
    private Integer endedByClosing() throws IOException {
        Task.closeOnCancel(closed::countDown);
        ready.countDown();
        Tasks.awaitDeaf(closed);
        Thread.interrupted(); // as a driver does that knows what has closed it
        throw new IOException("closed");
    }

    private void assertOnlyTheOtherHasFailed(Throwable thrown) {
        assertThat(thrown).isSameAs(broken).hasNoSuppressedExceptions();
        assertThat(closed.getCount()).isZero();
    }

    @Test
    @Rule({"C11", "TG14"})
    void whatABodyRegistersIsClosedWhenTheTaskThatCallsTheScopeIsCancelled() {
        var call = Caller.start(
                () -> shapes.failFast(List.of(this::failWhenReady, () -> shapes.body(group -> endedByClosing()))));

        assertOnlyTheOtherHasFailed(call.thrown());
    }

    @Test
    @Rule({"C11", "TG14"})
    void soIsWhatTheBodyOfAScopeInItsBodyRegisters() {
        var call = Caller.start(() -> shapes.failFast(
                List.of(this::failWhenReady, () -> shapes.body(group -> shapes.body(inner -> endedByClosing())))));

        assertOnlyTheOtherHasFailed(call.thrown());
    }

    @Test
    @Rule({"C11", "C13", "TG14"})
    void whatABodyRegistersThatKnowsOfTheCancellationIsClosedAtOnce() {
        var call = Caller.start(() -> shapes.failFast(List.of(
                this::failWhenReady,
                () -> shapes.body(group -> {
                    ready.countDown();
                    while (!Task.isStopRequested()) {
                        Thread.onSpinWait();
                    }
                    return endedByClosing();
                }))));

        assertOnlyTheOtherHasFailed(call.thrown());
    }

    @Test
    @Rule({"C11", "TG5", "TG14"})
    void whatTheBodyOfAnInnerScopeRegistersIsClosedWhenATaskOfTheOuterFails() {
        var call = Caller.start(() -> shapes.body(group -> {
            group.createTask(this::failWhenReady);
            return shapes.body(inner -> endedByClosing());
        }));

        assertThat(((ExceptionGroup) call.thrown()).exceptions()).containsExactly(broken);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }
}
