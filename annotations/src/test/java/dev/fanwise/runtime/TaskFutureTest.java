package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A task seen as a future, and completed as one by somebody else. */
class TaskFutureTest {

    /** A task whose code the test runs, or never does. */
    private final Slot<String> task = new Slot<>(new Detached("Pages.load", null), "page") {
        @Override
        protected String call() throws IOException {
            throw failure;
        }
    };

    private final IOException failure = new IOException("failure");
    private final TaskFuture<String> future = (TaskFuture<String>) task.toCompletableFuture();

    private void runTask() throws InterruptedException {
        var thread = new Thread(task);
        thread.start();
        thread.join();
    }

    @Test
    void cancellingTellsWhetherItWasInTime() {
        assertThat(future.cancel(true)).isTrue();
        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);

        var done = Task.start(Runnable::run, () -> "value").toCompletableFuture();
        assertThat(done.cancel(true)).isFalse();
        assertThat(done).isCompletedWithValue("value");
    }

    @Test
    void aValueFromElsewhereAsksTheTaskToStop() {
        assertThat(future.complete("elsewhere")).isTrue();

        assertThat(future).isCompletedWithValue("elsewhere");
        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(future.complete("again")).isFalse();
    }

    @Test
    void anExceptionFromElsewhereAsksTheTaskToStop() {
        assertThat(future.completeExceptionally(new CancellationException())).isTrue();

        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(future.completeExceptionally(failure)).isFalse();
    }

    @Test
    void aValueThatComesTooLateAsksNobodyToStop() {
        var running = new Slot<String>(new Detached("Pages.load", null), "running") {
            @Override
            protected String call() {
                return "value";
            }
        };
        var first = running.toCompletableFuture();
        first.complete("first");
        var late = Task.start(Runnable::run, () -> "value").toCompletableFuture();

        assertThat(late.complete("late")).isFalse();
        assertThat(late).isCompletedWithValue("value");
    }

    @Test
    void aTaskThatIsCancelledBeforeItRunsCancelsItsFuture() {
        assertThat(task.cancel()).isTrue();

        assertThat(future).isCancelled();
    }

    @Test
    void theFailureThatAFutureHoldsIsRead() throws InterruptedException {
        runTask();

        assertThat(future).isCompletedExceptionally();
        assertThat(task.status()).isEqualTo(TaskStatus.FAILED_READ);
    }

    @Test
    void theFailureOfATaskWhoseFutureWasCompletedElsewhereIsNotRead() throws InterruptedException {
        var completed = new TaskFuture<>(task);
        // Not by complete(): the task would be asked to stop.
        completed.obtrudeValue("elsewhere");
        task.removeListener(future);
        task.addListener(completed);
        runTask();

        assertThat(task.status()).isEqualTo(TaskStatus.FAILED);
        task.claimFailure();
    }

    @Test
    void aFutureIsPrintedAsItsTask() {
        assertThat(future).hasToString("page (not started)");
    }
}
