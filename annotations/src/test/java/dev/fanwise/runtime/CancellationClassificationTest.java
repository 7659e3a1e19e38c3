package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLockInterruptionException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a task that threw is cancelled and when it has failed. */
class CancellationClassificationTest {

    private static Outcome<?> outcomeOfThrowing(Throwable thrown) throws InterruptedException {
        // Not on the caller's thread, where an interruption is the caller's.
        return Gathering.on(ThreadKind.PLATFORM)
                .outcomes(() -> {
                    throw Thrown.<RuntimeException>sneak(thrown);
                })
                .get(0);
    }

    private static Outcome<?> outcomeOfThrowingWhenCancelled(Throwable thrown) throws InterruptedException {
        return outcomeWhenCancelled(() -> {
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException stop) {
                throw Thrown.<RuntimeException>sneak(thrown);
            }
        });
    }

    private static Outcome<?> outcomeWhenCancelled(Gathering.Code<?> code) throws InterruptedException {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        var runs = new CountDownLatch(1);
        var slot = new Slot<Object>(tasks, "reviews") {
            @Override
            protected Object call() throws IOException, InterruptedException {
                runs.countDown();
                return code.run();
            }
        };
        tasks.startOptional(slot, ThreadKind.PLATFORM.factory());
        Tasks.await(runs);
        tasks.cancelAndJoin();
        return slot.outcome();
    }

    static Stream<Throwable> cancellationsInAnyCase() {
        return Stream.of(new InterruptedException(), new CancellationException());
    }

    static Stream<Throwable> cancellationsOnceCancelled() {
        return Stream.of(
                new InterruptedException(),
                new CancellationException(),
                new ClosedByInterruptException(),
                new FileLockInterruptionException(),
                new InterruptedIOException(),
                new UncheckedIOException(new ClosedByInterruptException()),
                new ExecutionException(new InterruptedException()),
                new CompletionException(new CancellationException()),
                new IllegalStateException(new RuntimeException(new IOException(new InterruptedException()))));
    }

    static Stream<Throwable> failuresUnlessCancelled() {
        return Stream.of(
                new ClosedByInterruptException(),
                new FileLockInterruptionException(),
                new InterruptedIOException(),
                new UncheckedIOException(new ClosedByInterruptException()),
                new IllegalStateException(new InterruptedException()),
                new CompletionException(new CancellationException()));
    }

    static Stream<Throwable> failuresInAnyCase() {
        return Stream.of(
                new IOException("disk"),
                new IllegalStateException(),
                new TimeoutException(),
                new SocketTimeoutException(),
                new AsynchronousCloseException(),
                new ClosedChannelException(),
                new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("cancellationsInAnyCase")
    void aTaskThatCancelsItselfIsCancelled(Throwable thrown) throws Exception {
        assertThat(outcomeOfThrowing(thrown)).isEqualTo(new Outcome.Cancelled<>());
    }

    @ParameterizedTest
    @MethodSource("cancellationsOnceCancelled")
    void aTaskThatIsCancelledHasEndedSoByAnInterruptionAnywhereInTheCauses(Throwable thrown) throws Exception {
        assertThat(outcomeOfThrowingWhenCancelled(thrown)).isEqualTo(new Outcome.Cancelled<>());
    }

    @ParameterizedTest
    @MethodSource("failuresUnlessCancelled")
    void aTaskThatNobodyCancelledHasFailedByAWrappedInterruption(Throwable thrown) throws Exception {
        assertThat(outcomeOfThrowing(thrown)).isEqualTo(new Outcome.Failure<>(thrown));
    }

    @ParameterizedTest
    @MethodSource("failuresInAnyCase")
    void anyOtherExceptionIsAFailure(Throwable thrown) throws Exception {
        assertThat(outcomeOfThrowing(thrown)).isEqualTo(new Outcome.Failure<>(thrown));
    }

    @ParameterizedTest
    @MethodSource("failuresInAnyCase")
    void anyOtherExceptionIsAFailureAlsoOfATaskThatWasCancelled(Throwable thrown) throws Exception {
        assertThat(outcomeOfThrowingWhenCancelled(thrown)).isEqualTo(new Outcome.Failure<>(thrown));
    }

    @Test
    void aTaskThatSwallowsTheInterruptAndReturnsHasSucceeded() throws Exception {
        assertThat(outcomeWhenCancelled(() -> {
                    try {
                        return Tasks.waitForInterrupt();
                    } catch (InterruptedException stop) {
                        return "all the same";
                    }
                }))
                .isEqualTo(new Outcome.Success<>("all the same"));
    }

    @Test
    void aTaskThatReturnsWithItsInterruptStatusSetHasSucceeded() throws Exception {
        assertThat(outcomeWhenCancelled(() -> {
                    try {
                        return Tasks.waitForInterrupt();
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                        return "all the same";
                    }
                }))
                .isEqualTo(new Outcome.Success<>("all the same"));
    }

    @ParameterizedTest
    @MethodSource("failuresInAnyCase")
    void withTheInterruptStatusSetAnyExceptionOfATaskThatIsCancelledIsItsCancellation(Throwable thrown)
            throws Exception {
        var outcome = outcomeWhenCancelled(() -> {
            Tasks.thrownBy(Tasks::waitForInterrupt);
            Thread.currentThread().interrupt();
            throw Thrown.<RuntimeException>sneak(thrown);
        });

        assertThat(outcome)
                .isEqualTo(thrown instanceof Error ? new Outcome.Failure<>(thrown) : new Outcome.Cancelled<>());
    }

    @Test
    void aCyclicCauseChainIsFollowedToNoEnd() throws Exception {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(outcomeOfThrowingWhenCancelled(first)).isEqualTo(new Outcome.Failure<>(first));
    }
}
