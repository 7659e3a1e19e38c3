package dev.fanwise.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A task seen as a future, and completed as one by somebody else. */
class TaskFutureTest {

    private abstract static class Page extends FanOutTask<String> {

        Page() {
            super(new SingleOwner("Pages.load", FanOutOptions.defaults()), null);
        }

        @Override
        public String name() {
            return "page";
        }
    }

    /** A task whose code the test runs, or never does. */
    private final FanOutTask<String> task = new Page() {
        @Override
        protected Object execute(@Nullable Object input) throws IOException {
            throw failure;
        }
    };

    private final IOException failure = new IOException("failure");
    private final TaskFuture<String> future = (TaskFuture<String>) task.toCompletableFuture();

    private void runTask() throws InterruptedException {
        run(task);
    }

    private static void run(FanOutTask<String> task) throws InterruptedException {
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
    void aValueFromElsewhereCancelsTheTask() {
        assertThat(future.complete("elsewhere")).isTrue();

        assertThat(future).isCompletedWithValue("elsewhere");
        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(future.complete("again")).isFalse();
    }

    @Test
    void anExceptionFromElsewhereCancelsTheTask() {
        assertThat(future.completeExceptionally(new CancellationException())).isTrue();

        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(future.completeExceptionally(failure)).isFalse();
    }

    @Test
    void aValueThatComesTooLateCancelsNothing() {
        var running = new Page() {
            @Override
            protected Object execute(@Nullable Object input) {
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
        var completed = new Page() {
            @Override
            protected Object execute(@Nullable Object input) {
                toCompletableFuture().complete("elsewhere");
                throw new AssertionError("an error is a failure also of a task that was cancelled");
            }
        };
        run(completed);

        assertThat(completed.status()).isEqualTo(TaskStatus.FAILED);
        completed.claimFailure();
    }

    @Test
    void aFutureIsPrintedAsItsTask() {
        assertThat(future).hasToString("page (not started)");
    }
}
