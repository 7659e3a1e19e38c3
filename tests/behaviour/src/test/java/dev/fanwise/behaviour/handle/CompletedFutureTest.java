package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A future of a task that somebody else completes, while the task fails. */
class CompletedFutureTest extends HandleFixture {

    /** The task is held by nobody else. */
    private static CompletableFuture<Integer> futureOf(Child<Integer> child) {
        var future = DaemonTask.start(child::run).toCompletableFuture();
        child.awaitStarted();
        return future;
    }

    private void completeAndFail() {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        assertThat(futureOf(a).complete(7)).isTrue();
        a.awaitEnded();
    }

    @Test
    @Rule({"L7", "H3"})
    void l7_aFailureAfterItsFutureWasCompletedIsReportedWhenItsHandleIsDropped() {
        completeAndFail();

        reports.awaitReportOf(failure);

        assertThat(reports.countOf(failure)).isOne();
    }

    @Test
    @Rule({"L7", "L2"})
    void l7_aFailureThatIsInTheFutureIsNotReported() {
        var future = futureOf(a);
        a.fail(failure);
        Tasks.awaitThat(future::isCompletedExceptionally);

        Tasks.awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
    }

    /** Each way to complete a future from outside. */
    private static Stream<Consumer<CompletableFuture<Integer>>> completions() {
        return Stream.of(
                future -> future.complete(7),
                future -> future.completeExceptionally(new IllegalStateException("from outside")),
                future -> future.cancel(true),
                future -> future.completeAsync(() -> 7),
                future -> future.completeAsync(() -> {
                    throw new IllegalStateException("from outside");
                }),
                future -> future.completeOnTimeout(7, 1, TimeUnit.MILLISECONDS),
                future -> future.orTimeout(1, TimeUnit.MILLISECONDS),
                future -> future.obtrudeValue(7),
                future -> future.obtrudeException(new IllegalStateException("from outside")));
    }

    @ParameterizedTest
    @MethodSource("completions")
    @Rule("H3")
    void h3_whoeverCompletesItFromOutsideCancelsTheTask(Consumer<CompletableFuture<Integer>> completion) {
        var future = futureOf(a);

        completion.accept(future);

        Tasks.awaitThat(future::isDone);
        a.awaitEnded();
        assertThat(a.wasInterrupted()).isTrue();
    }

    /** Whoever comes first: the failure is in the future, or it is reported, and never lost or told of twice. */
    @Test
    @Rule({"L7", "L1"})
    void l7_aFailureAtTheMomentOfTheCompletionIsInTheFutureOrReported() {
        List<Error> unread = new ArrayList<>();
        List<Error> read = new ArrayList<>();
        for (var round = 0; round < 500; round++) {
            // An error: an exception that leaves a cancelled task while its interrupt status is set is no failure.
            var failed = new AssertionError("round " + round);
            (isDeliveredInSpiteOfACompletion(failed) ? read : unread).add(failed);
        }

        Tasks.awaitThat(() -> {
            System.gc();
            return unread.stream().allMatch(failed -> reports.countOf(failed) > 0);
        });

        assertThat(unread).allMatch(failed -> reports.countOf(failed) == 1);
        assertThat(read).allMatch(failed -> reports.countOf(failed) == 0);
    }

    private static boolean isDeliveredInSpiteOfACompletion(Error failed) {
        var child = new Child<Integer>();
        child.whenInterrupted(interrupt -> {
            throw failed;
        });
        var future = futureOf(child);
        var both = new CountDownLatch(1);
        var other = new Thread(() -> {
            Tasks.await(both);
            child.fail(failed);
        });
        other.start();
        both.countDown();
        var isCompleted = future.complete(7);
        child.awaitEnded();
        Tasks.awaitThat(future::isDone);
        return !isCompleted;
    }
}
