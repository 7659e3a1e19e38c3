package dev.fanwise.runtime;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A task whose code returns a stage at once: it holds no thread until the stage completes. */
abstract class AsyncTask<T extends @Nullable Object> extends FanOutTask<T> {

    private volatile @Nullable CompletionStage<?> stage;

    AsyncTask(FanOut fanOut, @Nullable Object content) {
        super(fanOut, content);
    }

    @Override
    final void returned(@Nullable Object result) {
        if (result == null) {
            endBy(new NullPointerException(name() + " returned no CompletionStage"));
            return;
        }
        // Before the thread is let go: whoever asks the task to stop from then on must see the stage, and
        // whoever asked before cannot have seen it.
        var awaited = (CompletionStage<?>) result;
        stage = awaited;
        var stopRequested = releaseThread();
        awaitStage(awaited);
        if (stopRequested) {
            stopAwaited();
        }
    }

    private void awaitStage(CompletionStage<?> awaited) {
        try {
            awaited.whenComplete(this::stageEnded);
        } catch (Throwable refused) {
            stageEnded(null, refused);
        }
    }

    private void stageEnded(@Nullable Object value, @Nullable Throwable thrown) {
        stage = null;
        if (thrown == null) {
            end(TaskStatus.SUCCEEDED, value);
        } else {
            endBy(unwrap(thrown));
        }
    }

    /** A dependent stage fails with its own exception wrapped; the wrapper says nothing. */
    static Throwable unwrap(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    @Override
    final void stopAwaited() {
        var awaited = stage;
        if (awaited != null) {
            cancel(awaited);
        }
    }

    static void cancel(CompletionStage<?> awaited) {
        if (awaited instanceof TaskFuture<?> future) {
            // Not the future itself: it would complete before the task has ended.
            future.task().cancel();
            return;
        }
        try {
            awaited.toCompletableFuture().cancel(true);
        } catch (RuntimeException deaf) {
            // A stage need not offer a future, and not every future takes it; such a one is waited for, like a task
            // deaf
            // to interruption.
            return;
        }
    }

    @Override
    final boolean isAsynchronous() {
        return true;
    }
}
