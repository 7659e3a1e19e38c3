package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.engine.surround.TaskSurroundings;
import org.jspecify.annotations.Nullable;

/**
 * Where a task has what surrounds it alone: among those who are told of its end. Most tasks have nothing of that kind, and a
 * field for it would cost each of them memory.
 */
final class OwnSurroundings implements EndListener {

    private final TaskSurroundings surroundings;

    /** Until then the task has not ended for those who wait for it. */
    private volatile boolean areObserversTold;

    OwnSurroundings(TaskSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    static @Nullable OwnSurroundings among(@Nullable EndListeners listeners) {
        for (var each = listeners; each != null; each = each.rest()) {
            if (each.listener() instanceof OwnSurroundings own) {
                return own;
            }
        }
        return null;
    }

    TaskSurroundings surroundings() {
        return surroundings;
    }

    boolean areObserversTold() {
        return areObserversTold;
    }

    /** Its observers were told before all who listen. */
    @Override
    public void ended(FanOutTask<?> task) {}

    /** Tells the observers of the task how it has ended, whose result those who wait for it are given only then. */
    void tellEnd(TaskState task) {
        try {
            tellObservers(task);
        } finally {
            areObserversTold = true;
        }
    }

    /** A task that never began, as one that it needs has no value, is no failure of its own. */
    private void tellObservers(TaskState task) {
        var status = task.status();
        if (TaskStatus.isEnded(status) && !task.asTask().equals(task.origin())) {
            surroundings.cancelled(Canceller.CALL);
            surroundings.ended(Ending.CANCELLED, task.exception());
            return;
        }
        var ending = status == TaskStatus.SUCCEEDED
                ? Ending.SUCCEEDED
                : status == TaskStatus.CANCELLED ? Ending.CANCELLED : Ending.FAILED;
        surroundings.ended(ending, status == TaskStatus.SUCCEEDED ? null : task.exception());
    }
}
