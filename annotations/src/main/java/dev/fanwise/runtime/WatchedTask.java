package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import org.jspecify.annotations.Nullable;

/** A task of another call seen from one that waits for it. Watching reads nothing: the handle keeps its failure. */
final class WatchedTask<R extends @Nullable Object> extends FanOutTask<R> implements EndListener {

    private final Task<R> target;

    WatchedTask(FanOut fanOut, Task<R> target) {
        super(fanOut);
        this.target = target;
    }

    Task<R> target() {
        return target;
    }

    /** Begins to watch; may end at once. */
    void watch() {
        beginWithoutThread();
        if (target instanceof FanOutTask<R> known) {
            known.addListener(this);
        } else {
            var unused = target.toCompletableFuture().whenComplete((value, thrown) -> endAs(target.outcome()));
        }
    }

    /** Leaves nothing of this call behind in a task that goes on. */
    void unwatch() {
        if (target instanceof FanOutTask<R> known) {
            known.removeListener(this);
        }
    }

    @Override
    public void ended(FanOutTask<?> task) {
        var status = task.status();
        if (status == TaskStatus.SUCCEEDED) {
            end(status, task.result());
        } else {
            end(TaskStatus.isFailed(status) ? TaskStatus.FAILED : status, task.exception());
        }
    }

    private void endAs(Outcome<R> outcome) {
        if (outcome instanceof Outcome.Success<R> success) {
            end(TaskStatus.SUCCEEDED, success.value());
        } else if (outcome instanceof Outcome.Failure<R> failure) {
            end(TaskStatus.FAILED, failure.exception());
        } else {
            end(TaskStatus.CANCELLED, null);
        }
    }

    @Override
    void stopAwaited() {
        target.cancel();
    }

    @Override
    boolean claimFailure() {
        if (target instanceof FanOutTask<R> known) {
            known.claimFailure();
        }
        return super.claimFailure();
    }

    /** Whoever holds the handle can read it. */
    @Override
    boolean claimFailureForReport() {
        return false;
    }

    @Override
    @Nullable Object execute(@Nullable Object input) {
        throw new AssertionError("a watched task runs elsewhere");
    }

    @Override
    public String name() {
        return target.name();
    }
}
