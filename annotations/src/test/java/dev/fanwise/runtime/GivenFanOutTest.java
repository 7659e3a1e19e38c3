package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutObserver.TaskObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A call over tasks and stages that were there before leaves nothing with them when it is over. */
class GivenFanOutTest {

    /** A task that does not end. */
    private final Task<String> handle = Task.start(code -> {}, () -> "never");

    private final CompletableFuture<String> stage = new CompletableFuture<>();

    private static GivenFanOut<String> waitFor(List<?> given, ReturnWhen event) {
        var tasks = new GivenFanOut<String>("Pages.first", "pages", FanOutOptions.defaults());
        tasks.returnWhen(event);
        tasks.start(given);
        return tasks;
    }

    private static void awaitDropped(WeakReference<?> tasks) {
        Tasks.awaitThat(() -> {
            System.gc();
            return tasks.get() == null;
        });
    }

    /** A call that a failure ends while the other goes on. */
    private static FanOut gatherBesideFailure(Object goesOn) throws InterruptedException {
        var tasks = new GivenFanOut<String>("Pages.all", "pages", FanOutOptions.defaults());
        tasks.start(List.of(CompletableFuture.failedFuture(new IllegalStateException("at once")), goesOn));
        tasks.await();
        assertThat(tasks.failed()).isTrue();
        tasks.leave();
        assertThatThrownBy(() -> {
                    throw tasks.failure();
                })
                .hasMessage("at once");
        return tasks;
    }

    private WeakReference<?> interruptedWait() {
        var tasks = waitFor(List.of(handle), ReturnWhen.ALL_COMPLETED);
        assertThat(tasks.interruptedWait(new InterruptedException()).waited().pending())
                .hasSize(1);
        tasks.leave();
        return new WeakReference<>(tasks);
    }

    private WeakReference<?> returnedWait() throws InterruptedException {
        var done = Task.start(Runnable::run, () -> "done");
        var tasks = waitFor(List.of(handle, done), ReturnWhen.FIRST_COMPLETED);
        tasks.await();
        assertThat(tasks.<String>waited().pending()).hasSize(1);
        tasks.leave();
        return new WeakReference<>(tasks);
    }

    @Test
    void anInterruptedWaitForAHandle() {
        awaitDropped(interruptedWait());
        assertThat(handle.isDone()).isFalse();
    }

    @Test
    void aWaitForAHandleThatHasReturned() throws Exception {
        awaitDropped(returnedWait());
        assertThat(handle.isDone()).isFalse();
    }

    @Test
    void aGatherOfAHandle() throws Exception {
        awaitDropped(new WeakReference<>(gatherBesideFailure(handle)));
        assertThat(handle.isDone()).isFalse();
    }

    @Test
    void aGatherOfAStage() throws Exception {
        awaitDropped(new WeakReference<>(gatherBesideFailure(stage)));
        assertThat(stage.getNumberOfDependents()).isZero();
    }

    /** It is a future that tells nothing and takes nothing back; what stays with it holds nothing of the call. */
    @Test
    void aGatherOfAMinimalStage() throws Exception {
        awaitDropped(new WeakReference<>(gatherBesideFailure(stage.minimalCompletionStage())));
        assertThat(stage).isNotDone();
    }

    @Test
    void manyCallsOnAStageThatNeverCompletes() throws Exception {
        for (var call = 0; call < 1_000; call++) {
            gatherBesideFailure(stage);
        }
        assertThat(stage.getNumberOfDependents()).isZero();
    }

    @Test
    void aComponentThatIsAStage() throws Exception {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        CompletionStage<String> failed = CompletableFuture.failedFuture(new IllegalStateException("at once"));
        tasks.start(new GivenSlot<>(tasks, "price", failed));
        tasks.start(new GivenSlot<>(tasks, "reviews", stage));
        tasks.await();
        tasks.leave();

        assertThat(stage.getNumberOfDependents()).isZero();
    }

    private Task<String> handleOfWait(FanOutOptions options) {
        var tasks = new GivenFanOut<String>("Pages.first", "pages", options);
        tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
        tasks.start(List.of(stage));
        var handle = tasks.<String>waited().pending().iterator().next();
        tasks.leave();
        return handle;
    }

    @Test
    void aWaitOfNoTimeForTheHandleOfAWaitThatIsOver() {
        var observed = FanOutOptions.defaults().withObserver((call, parent) -> task -> new TaskObserver() {});
        for (var options : List.of(FanOutOptions.defaults(), observed)) {
            var handle = (Future<?>) handleOfWait(options);

            assertThatThrownBy(() -> handle.get(0, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(stage.getNumberOfDependents()).isZero();
        }
    }

    /** They are what waits for the handle of a wait. */
    @Test
    void futuresCompleteThatWereMadeBeforeAndAfterTheWaitWasOver() throws Exception {
        var tasks = waitFor(List.of(stage), ReturnWhen.ALL_COMPLETED);
        var handle = tasks.<String>waited().pending().iterator().next();
        var before = handle.toCompletableFuture();
        tasks.leave();
        var after = handle.toCompletableFuture();
        stage.complete("value");

        assertThat(before.get()).isEqualTo("value");
        assertThat(after.get()).isEqualTo("value");
    }

    @Test
    void theHandleOfAWaitThatIsOverCancelsItsStage() {
        var handle = handleOfWait(FanOutOptions.defaults());
        handle.cancel();

        assertThat(stage).isCancelled();
        assertThat(handle.isDone()).isTrue();
        assertThat(handle.outcome()).isEqualTo(new Outcome.Cancelled<>());
    }

    /** Whoever has the stage can read it. */
    @Test
    void theLaterFailureOfAStageIsNotReported() throws Exception {
        try (var reports = Reports.open()) {
            gatherBesideFailure(stage);
            stage.completeExceptionally(new IllegalStateException("later"));

            assertThat(reports.messages()).isEmpty();
        }
    }

    @Test
    void theSameHandleTwiceCountsOnceInAWait() {
        assertThat(waitFor(List.of(handle, handle), ReturnWhen.ALL_COMPLETED)
                        .<String>waited()
                        .pending())
                .containsExactly(handle);
    }

    @Test
    void aCancelledHandleIsNoException() {
        var cancelled = Task.start(code -> {}, () -> "never");
        cancelled.cancel();

        var tasks = waitFor(List.of(cancelled, handle), ReturnWhen.FIRST_EXCEPTION);

        assertThat(tasks.failed()).isFalse();
    }

    private static Task<String> failing(Throwable failure) {
        return Task.start(Runnable::run, () -> {
            throw Thrown.<RuntimeException>sneak(failure);
        });
    }

    private static WeakReference<?> waitedFor(Task<String> failed) {
        var tasks = waitFor(List.of(failed), ReturnWhen.ALL_COMPLETED);
        assertThat(tasks.<String>waited().done()).hasSize(1);
        tasks.leave();
        return new WeakReference<>(tasks);
    }

    @Test
    void aFailureThatWasReadByItsHandleIsNotReportedForTheWait() {
        var read = new IllegalStateException("read");
        var dropped = new IllegalStateException("dropped later, so reported later");
        var failed = failing(read);
        try (var reports = Reports.open()) {
            var over = waitedFor(failed);
            assertThat(failed.outcome()).isEqualTo(new Outcome.Failure<>(read));
            awaitDropped(over);

            awaitDropped(new WeakReference<>(failing(dropped)));
            Tasks.awaitThat(() -> reports.countOf(dropped) == 1);

            assertThat(reports.countOf(read)).isZero();
        }
    }
}
