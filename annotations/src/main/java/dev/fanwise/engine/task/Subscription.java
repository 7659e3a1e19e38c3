package dev.fanwise.engine.task;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** How a task learns of the end of something that runs elsewhere, passes its cancellation on, and lets go of it. */
abstract class Subscription {

    /** Subscribes to what a task's own code has returned, a task or a stage; to be begun. */
    static Subscription to(Object awaited, AsyncTask<?> subscriber) {
        if (awaited instanceof FanOutTask<?> task) {
            return new ToTask(task, subscriber);
        }
        return awaited instanceof Task<?> foreign
                ? new ToForeignTask(foreign, subscriber)
                : new ToStage((CompletionStage<?>) awaited, subscriber);
    }

    /** Subscribes to what was given to a call, which may end first and then leaves nothing behind; to be begun. */
    static Subscription toGiven(Object awaited, AsyncTask<?> subscriber) {
        return awaited instanceof CompletableFuture<?> future && isIncomplete(future)
                ? new ToFuture(future, subscriber)
                : to(awaited, subscriber);
    }

    private static boolean isIncomplete(CompletableFuture<?> future) {
        try {
            return !future.isDone();
        } catch (UnsupportedOperationException minimal) {
            return false; // a minimal stage of the JDK is a future that tells nothing
        }
    }

    /** Has the subscriber told of the end, perhaps at once. */
    abstract void begin();

    /** Cancels what is awaited. */
    abstract void cancel();

    /** Leaves nothing behind. */
    abstract void end();

    /** Whether what is awaited has ended, as far as can be told without a wait; also when this has ended before it. */
    abstract boolean isComplete();

    private static final class ToTask extends Subscription implements EndListener {

        private final FanOutTask<?> task;
        private final AsyncTask<?> subscriber;
        private volatile boolean isOver;

        ToTask(FanOutTask<?> task, AsyncTask<?> subscriber) {
            this.task = task;
            this.subscriber = subscriber;
        }

        @Override
        void begin() {
            task.addListener(this);
            if (isOver) {
                task.removeListener(this); // it was ended before it had begun
            }
        }

        @Override
        public void ended(FanOutTask<?> ended) {
            subscriber.completeAs(ended);
        }

        @Override
        void cancel() {
            task.cancel();
        }

        @Override
        void end() {
            isOver = true;
            task.removeListener(this);
        }

        @Override
        boolean isComplete() {
            return task.isDone();
        }
    }

    /**
     * A future keeps what depends on it until it completes, with no way to take one back, but for what depends on either of
     * two: when one is complete, it is removed from the other. Not by {@code anyOf}, which on JDK 17 never completes if the
     * {@code toString} of a failure throws.
     */
    private static class ToFuture extends Subscription {

        private final CompletableFuture<?> future;
        private final AsyncTask<?> subscriber;
        private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

        ToFuture(CompletableFuture<?> future, AsyncTask<?> subscriber) {
            this.future = future;
            this.subscriber = subscriber;
        }

        @Override
        void begin() {
            try {
                var unused = ended.runAfterEither(future, () -> {}).whenComplete((value, thrown) -> completed());
            } catch (Throwable faulty) {
                // It has failed already, with an exception that can't be made text; or it offers no future but itself.
                read(subscriber);
            }
        }

        private void completed() {
            if (isComplete()) {
                read(subscriber);
            }
        }

        /** Ends the subscriber as the future has ended. */
        void read(AsyncTask<?> ending) {
            new ToStage(future, ending).begin();
        }

        @Override
        boolean isComplete() {
            return !isIncomplete(future);
        }

        @Override
        void cancel() {
            cancelStage(future);
        }

        @Override
        void end() {
            // race: a future that goes on holds nothing of the call
            ended.complete(null);
        }
    }

    /** A handle that is not of Fanwise's making, such as a test's: it is its own future only as far as its end goes. */
    private static final class ToForeignTask extends ToFuture {

        private final Task<?> task;

        ToForeignTask(Task<?> task, AsyncTask<?> subscriber) {
            super(Objects.requireNonNull(task.toCompletableFuture(), "the future of the task"), subscriber);
            this.task = task;
        }

        @Override
        void read(AsyncTask<?> ending) {
            Outcome<?> outcome;
            try {
                outcome = task.outcome();
            } catch (Throwable faulty) {
                ending.completeBy(faulty);
                return;
            }
            if (outcome instanceof Outcome.Success<?> success) {
                ending.completeWith(success.value());
            } else if (outcome instanceof Outcome.Failure<?> failure) {
                ending.completeBy(failure.exception());
            } else {
                ending.completeBy(new CancellationException(task.name() + " was cancelled"));
            }
        }

        @Override
        void cancel() {
            task.cancel();
        }
    }

    private static final class ToStage extends Subscription {

        private final CompletionStage<?> stage;

        /** Null when that is over: what stays with a stage that goes on is this object, and nothing of the call. */
        private volatile @Nullable AsyncTask<?> subscriber;

        /** Set with the end of the stage, which a wait may ask for later. */
        private volatile boolean isComplete;

        ToStage(CompletionStage<?> stage, AsyncTask<?> subscriber) {
            this.stage = stage;
            this.subscriber = subscriber;
        }

        @Override
        void begin() {
            try {
                stage.whenComplete(this::completed);
            } catch (Throwable refused) {
                completed(null, refused);
            }
        }

        private void completed(@Nullable Object value, @Nullable Throwable thrown) {
            isComplete = true;
            var current = subscriber;
            if (current == null) {
                return;
            }
            if (thrown == null) {
                current.completeWith(value);
            } else {
                current.completeBy(thrown);
            }
        }

        @Override
        void end() {
            subscriber = null;
        }

        @Override
        boolean isComplete() {
            return isComplete;
        }

        @Override
        void cancel() {
            cancelStage(stage);
        }
    }

    private static void cancelStage(CompletionStage<?> stage) {
        if (stage instanceof TaskFuture<?> future) {
            // Not the future itself: it would complete before the task has ended.
            future.task().cancel();
            return;
        }
        try {
            stage.toCompletableFuture().cancel(true);
        } catch (RuntimeException unsupported) {
            // A stage need not offer a future, and not every future can be cancelled; such a one is waited for.
            return;
        }
    }
}
