package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which exceptions mean that a task was cancelled. */
class CancellationCausesTest extends HandleFixture {

    static Stream<Exception> interruptions() {
        return Stream.of(
                new ClosedByInterruptException(),
                new FileLockInterruptionException(),
                new InterruptedIOException(),
                new IOException(new InterruptedException()),
                new IllegalStateException(new IOException(new CancellationException())));
    }

    private Outcome<Integer> askedToStopAndThrowing(Exception thrown) throws InterruptedException {
        var task = DaemonTask.start(() -> {
            try {
                return a.run();
            } catch (InterruptedException interrupt) {
                throw thrown;
            }
        });
        a.awaitStarted();
        task.cancel();
        return task.await();
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    @Rule("C9")
    void c9_aTaskThatWasAskedIsCancelledByAnythingThatAnInterruptionHasCaused(Exception thrown) throws Exception {
        assertThat(askedToStopAndThrowing(thrown)).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C9")
    void c9_aTimeoutOfASocketIsAFailureAllTheSame() throws Exception {
        var thrown = new SocketTimeoutException();

        assertThat(askedToStopAndThrowing(thrown)).isEqualTo(new Outcome.Failure<>(thrown));
    }

    @Test
    @Rule("C9")
    void c9_aSocketThatBreaksAfterTheRequestWasMetIsAFailure() throws Exception {
        var thrown = new SocketException();

        assertThat(askedToStopAndThrowing(thrown)).isEqualTo(new Outcome.Failure<>(thrown));
    }

    private Outcome<Integer> cancelledAndThrowingWhileInterrupted(Throwable thrown) throws InterruptedException {
        var task = DaemonTask.<Integer>start(() -> {
            try {
                return a.run();
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                Tasks.throwUnchecked(thrown);
                throw new IllegalStateException(thrown);
            }
        });
        a.awaitStarted();
        task.cancel();
        return task.await();
    }

    @Test
    @Rule("C9")
    void c9_aSocketThatBreaksWhileTheThreadIsInterruptedIsACancellation() throws Exception {
        assertThat(cancelledAndThrowingWhileInterrupted(new IllegalStateException(new SocketException())))
                .isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C9")
    void c9_anyExceptionWhileTheThreadIsInterruptedIsACancellation() throws Exception {
        assertThat(cancelledAndThrowingWhileInterrupted(new IllegalStateException("the driver gives up")))
                .isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C9")
    void c9_anErrorIsAFailureAlthoughTheThreadIsInterrupted() throws Exception {
        var thrown = new AssertionError("not so");

        assertThat(cancelledAndThrowingWhileInterrupted(thrown)).isEqualTo(new Outcome.Failure<>(thrown));
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    @Rule("C9")
    void c9_aTaskThatNobodyAskedHasFailed(Exception thrown) throws Exception {
        assertThat(DaemonTask.<Integer>start(() -> {
                            throw thrown;
                        })
                        .await())
                .isEqualTo(new Outcome.Failure<>(thrown));
    }
}
