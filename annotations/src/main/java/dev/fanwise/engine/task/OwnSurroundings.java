package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.engine.surround.TaskSurroundings;
import org.jspecify.annotations.Nullable;

/**
 * Where a task has what surrounds it alone: among those who are told of its end. Most tasks have nothing of that kind, and a
 * field for it would cost each of them memory.
 */
record OwnSurroundings(TaskSurroundings surroundings) implements EndListener {

    static @Nullable TaskSurroundings among(@Nullable EndListeners listeners) {
        for (var each = listeners; each != null; each = each.rest()) {
            if (each.listener() instanceof OwnSurroundings own) {
                return own.surroundings;
            }
        }
        return null;
    }

    /** Mostly it has been told by then: not if a listener that came at the end was faster, and took this with it. */
    @Override
    public void ended(FanOutTask<?> task) {
        tellEnd(surroundings, task);
    }

    /** A task that never began, as one that it needs has no value, is no failure of its own. */
    static void tellEnd(TaskSurroundings surroundings, TaskState task) {
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
