package dev.fanwise.runtime;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A worker that waits for a stage. */
final class StageWait<T extends @Nullable Object> {

    private final Thread waiter = Thread.currentThread();
    private volatile boolean ended;
    private @Nullable T value;
    private @Nullable Throwable thrown;

    private StageWait() {}

    /** Waits for the stage. An interrupt cancels it, and its end is waited for all the same. */
    static <T extends @Nullable Object> T valueOf(@Nullable CompletionStage<? extends T> stage) throws Throwable {
        if (stage == null) {
            throw new NullPointerException("the task returned no CompletionStage");
        }
        var wait = new StageWait<T>();
        stage.whenComplete(wait::end);
        return wait.await(stage);
    }

    private void end(@Nullable T result, @Nullable Throwable failure) {
        value = result;
        thrown = failure;
        ended = true;
        Clock.current.unpark(waiter);
    }

    @SuppressWarnings("NullAway") // a stage of a nullable type completes with null
    private T await(CompletionStage<?> stage) throws Throwable {
        var interrupted = false;
        while (!ended) {
            Clock.current.park(this, Clock.FOR_EVER);
            if (Thread.interrupted()) {
                interrupted = true;
                AsyncTask.cancel(stage);
            }
        }
        if (interrupted) {
            waiter.interrupt(); // it may be meant for the thread, which need not be ours
        }
        if (thrown != null) {
            throw AsyncTask.unwrap(thrown);
        }
        return value;
    }
}
