package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.engine.surround.CallSurroundings;
import dev.fanwise.engine.surround.TaskSurroundings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a task has what surrounds it alone: among those who are told of its end. Most tasks have nothing of that kind, and a
 * field for it would cost each of them memory.
 */
public final class OwnSurroundings implements EndListener {

    private final TaskSurroundings surroundings;

    /** Until then the task has not ended for those who wait for it. */
    private volatile boolean areObserversTold;

    private OwnSurroundings(TaskSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    static @Nullable OwnSurroundings of(FanOutTask<?> task) {
        for (var each = task.listeners; each != null; each = each.rest()) {
            if (each.listener() instanceof OwnSurroundings own) {
                return own;
            }
        }
        return null;
    }

    /** Puts something around this task only. Called before it is started. */
    public static void surround(FanOutTask<?> task, TaskSurroundings surroundings) {
        task.addListener(new OwnSurroundings(surroundings));
    }

    /** Has a task surrounded, and its observers told that it is about to be started. Called when it has its name. */
    public static void created(FanOutTask<?> task, CallSurroundings call) {
        var own = task.ownSurroundings();
        if (own == null && call.surroundEach()) {
            own = TaskSurroundings.ofCall();
            surround(task, own);
        }
        if (own != null) {
            call.created(own, task.name(), task.content instanceof Needs needs ? needs.names() : List.of());
        }
    }

    /** Tells observers that the call has given up waiting for a task. */
    public static void abandoned(FanOutTask<?> task) {
        var own = task.ownSurroundings();
        if (own != null) {
            own.abandoned();
        }
    }

    /** Tells observers that the call is over, and looks no more for the end of a task that was given and goes on. */
    static void letGo(FanOutTask<?> task) {
        var own = task.ownSurroundings();
        if (own != null) {
            own.letGo();
        }
    }

    /** Tells the observers of a task how it has ended, whose result those who wait for it are given only then. */
    static void ended(TaskState task) {
        var own = of(task.asTask());
        if (own != null) {
            try {
                own.tellObservers(task);
            } finally {
                own.areObserversTold = true;
            }
        }
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

    @Override
    public boolean isWaiting() {
        return false;
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
