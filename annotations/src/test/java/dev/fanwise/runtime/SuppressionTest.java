package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.failure.MoreFailures;
import dev.fanwise.engine.failure.Suppression;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The failures beside the one that is thrown. */
class SuppressionTest {

    /** A failure that is thrown by a task once it is cancelled. */
    private static Gathering.Code<String> failsWhenCancelled(CountDownLatch runs, RuntimeException failure) {
        return () -> {
            runs.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException stop) {
                throw failure;
            }
        };
    }

    private static Gathering.Code<String> fails(CountDownLatch whenThisIsOpen, Throwable failure) {
        return () -> {
            whenThisIsOpen.await();
            throw Thrown.<RuntimeException>sneak(failure);
        };
    }

    private static Gathering joining(ThreadKind kind) {
        return Gathering.on(kind).onFailure(Cancellation.CANCEL_AND_JOIN);
    }

    @EveryConcurrentThreadKind
    void aFailureWhileBeingCancelledIsSuppressedUnderTheFirst(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var first = new IOException("first");
        var second = new IllegalStateException("second");

        assertThatThrownBy(() -> joining(kind).slots(failsWhenCancelled(runs, second), fails(runs, first)))
                .isSameAs(first)
                .hasSuppressedException(second);
        assertThat(second).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    void failuresAreSuppressedInTheOrderOfTheComponents(ThreadKind kind) {
        var runs = new CountDownLatch(2);
        var first = new IOException("first");
        var second = new IllegalStateException("second");
        var third = new IllegalStateException("third");

        assertThatThrownBy(() -> joining(kind)
                        .slots(failsWhenCancelled(runs, second), failsWhenCancelled(runs, third), fails(runs, first)))
                .isSameAs(first);
        assertThat(first.getSuppressed()).containsExactly(second, third);
    }

    @EveryConcurrentThreadKind
    void aFailureWhileTheCallIsInterruptedIsSuppressedUnderTheInterruption(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var failure = new IllegalStateException("while being cancelled");
        var call = Caller.start(() -> Gathering.on(kind).slots(failsWhenCancelled(runs, failure)))
                .awaitParked();
        Tasks.await(runs);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasSuppressedException(failure);
    }

    @EveryConcurrentThreadKind
    void aFailureWhileTheCallIsInterruptedIsSuppressedUnderTheUndeclaredCancellation(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var failure = new IllegalStateException("while being cancelled");
        var call = Caller.start(() -> Gathering.on(kind).undeclaredSlots(failsWhenCancelled(runs, failure)))
                .awaitParked();
        Tasks.await(runs);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class).hasSuppressedException(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    void theFailureOfAnOutcomeThatNobodyWillReadIsSuppressed(ThreadKind kind) {
        var plain = new IOException("plain");
        var tolerated = new IllegalStateException("tolerated");
        var runs = new CountDownLatch(1);

        assertThatThrownBy(() -> joining(kind).plainAndOutcome(fails(runs, plain), failsWhenCancelled(runs, tolerated)))
                .isSameAs(plain)
                .hasSuppressedException(tolerated);
    }

    @EveryConcurrentThreadKind
    void failuresAreSuppressedUnderTheCancellationOfATaskThatSomebodyElseInterrupted(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var own = new InterruptedException("by somebody else");
        var other = new IllegalStateException("while being cancelled");

        assertThatThrownBy(() -> joining(kind).slots(failsWhenCancelled(runs, other), fails(runs, own)))
                .isInstanceOf(CancellationException.class)
                .hasCause(own)
                .hasSuppressedException(other);
    }

    @EveryConcurrentThreadKind
    void theSameInstanceFromTwoTasksIsNotSuppressedUnderItself(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var shared = new IllegalStateException("shared");

        assertThatThrownBy(() -> joining(kind).slots(failsWhenCancelled(runs, shared), fails(runs, shared)))
                .isSameAs(shared)
                .hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    void theSameInstanceFromTwoOthersIsSuppressedOnce(ThreadKind kind) {
        var runs = new CountDownLatch(2);
        var first = new IOException("first");
        var shared = new IllegalStateException("shared");

        assertThatThrownBy(() -> joining(kind)
                        .slots(failsWhenCancelled(runs, shared), failsWhenCancelled(runs, shared), fails(runs, first)))
                .isSameAs(first);
        assertThat(first.getSuppressed()).containsExactly(shared);
    }

    /** An exception of the kind that some languages make of a value. */
    private static final class EqualByType extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public boolean equals(Object other) {
            return other instanceof EqualByType;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @EveryConcurrentThreadKind
    void equalExceptionsAreNotTheSame(ThreadKind kind) {
        var runs = new CountDownLatch(2);
        var first = new IOException("first");

        assertThatThrownBy(() -> joining(kind)
                        .slots(
                                failsWhenCancelled(runs, new EqualByType()),
                                failsWhenCancelled(runs, new EqualByType()),
                                fails(runs, first)))
                .isSameAs(first);
        assertThat(first.getSuppressed()).hasSize(2);
    }

    @EveryConcurrentThreadKind
    void anExceptionWhoseCauseIsTheFailureThrownIsReported(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var first = new IOException("first");
        var other = new IllegalStateException("other", first);

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> joining(kind).slots(failsWhenCancelled(runs, other), fails(runs, first)))
                    .isSameAs(first);
            // Suppressed under its own cause it would make a circle.
            assertThat(first).hasNoSuppressedExceptions();
            assertThat(reports.countOf(other)).isOne();
        }
        assertThat(printed(first)).doesNotContain("CIRCULAR");
    }

    @EveryConcurrentThreadKind
    void whatReadingTheFailedTaskThrewSaysNothingNew(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var first = new IOException("first");
        var wrapper = new CompletionException(first);

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> joining(kind).slots(failsWhenCancelled(runs, wrapper), fails(runs, first)))
                    .isSameAs(first);
            assertThat(first).hasNoSuppressedExceptions();
            assertThat(reports.messages()).isEmpty();
        }
    }

    @Test
    void ofManyFailuresTheFirstHundredAreNamedAndTheOthersCounted() {
        var thrown = new IllegalStateException("thrown");
        var tasks = new FanOut("Pages.load", ThreadKind.SAME_THREAD.options());
        for (var index = 0; index < Suppression.MOST_NAMED + 5; index++) {
            tasks.startOptional(failing(tasks, new IllegalStateException("failure " + index)), Thread::new);
        }

        tasks.addFailuresTo(thrown);

        assertThat(thrown.getSuppressed()).hasSize(Suppression.MOST_NAMED + 1);
        assertThat(thrown.getSuppressed()[Suppression.MOST_NAMED])
                .isInstanceOf(MoreFailures.class)
                .hasMessage("5 more failures of Pages.load");
    }

    private static Slot<String> failing(FanOut tasks, Throwable failure) {
        return new Slot<>(tasks, "reviews") {
            @Override
            protected String call() {
                throw Thrown.<RuntimeException>sneak(failure);
            }
        };
    }

    private static String printed(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** As libraries make them that share one exception between threads. */
    private static final class WithoutSuppression extends RuntimeException {
        private static final long serialVersionUID = 1;

        WithoutSuppression() {
            super("shared", null, false, false);
        }
    }

    @EveryConcurrentThreadKind
    void whatAnExceptionDoesNotTakeIsReported(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var first = new WithoutSuppression();
        var second = new IllegalStateException("second");

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> joining(kind).slots(failsWhenCancelled(runs, second), fails(runs, first)))
                    .isSameAs(first);
            assertThat(reports.countOf(second)).isOne();
        }
    }

    @EveryConcurrentThreadKind
    void anErrorWinsAndTheFirstFailureIsSuppressedUnderIt(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var first = new IOException("first");
        var error = new StackOverflowError("while being cancelled");

        assertThatThrownBy(() -> joining(kind)
                        .slots(
                                () -> {
                                    runs.countDown();
                                    try {
                                        return Tasks.waitForInterrupt();
                                    } catch (InterruptedException stop) {
                                        throw error;
                                    }
                                },
                                fails(runs, first)))
                .isSameAs(error)
                .hasSuppressedException(first);
    }

    @EveryConcurrentThreadKind
    void theFirstOfTwoErrorsIsThrown(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var first = new AssertionError("first");
        var second = new StackOverflowError("while being cancelled");

        assertThatThrownBy(() -> joining(kind)
                        .slots(
                                () -> {
                                    runs.countDown();
                                    try {
                                        return Tasks.waitForInterrupt();
                                    } catch (InterruptedException stop) {
                                        throw second;
                                    }
                                },
                                fails(runs, first)))
                .isSameAs(first)
                .hasSuppressedException(second);
    }

    @Test
    void anExceptionSharedByManyCallsDoesNotGrow() {
        var shared = new IllegalStateException("shared");
        var failures = IntStream.range(0, Suppression.MOST_NAMED + 5)
                .mapToObj(index -> new IllegalStateException("failure " + index))
                .toList();

        try (var reports = Reports.open()) {
            for (var failure : failures) {
                var tasks = new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(Runnable::run));
                tasks.startOptional(failing(tasks, failure), Thread::new);
                tasks.addFailuresTo(shared);
            }

            assertThat(shared.getSuppressed()).hasSize(Suppression.MOST_NAMED);
            var reported = failures.subList(Suppression.MOST_NAMED, failures.size());
            assertThat(reported)
                    .allSatisfy(failure -> assertThat(reports.countOf(failure)).isOne());
        }
    }

    @Test
    void aFailureIsSuppressedByTheFirstExceptionThatAsksForIt() {
        var failure = new IOException("failure");
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second");
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(Runnable::run));
        tasks.startOptional(failing(tasks, failure), Thread::new);

        tasks.addFailuresTo(first);
        tasks.addFailuresTo(second);

        assertThat(first).hasSuppressedException(failure);
        assertThat(second).hasNoSuppressedExceptions();
    }
}
