package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.engine.surround.Permit;
import dev.fanwise.engine.surround.SharedLimit;
import dev.fanwise.engine.surround.TaskSurroundings;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** How a task comes by the permit of a limit that it shares with other calls, on the thread that is to run it. */
final class Admission {

    private Admission() {}

    /**
     * Waits for a permit, if the task needs one.
     *
     * @param mayWait whether this thread has nothing else to do
     * @return false if the task is not to begin here: it was cancelled, rejected, or others see to it
     */
    static boolean enter(TaskState task, boolean mayWait) {
        var limit = limitOf(task);
        var own = limit == null ? null : task.asTask().ownSurroundings();
        if (limit == null || own == null || own.isOfGroup() || isCovered(limit)) {
            return true; // not limited; or it has ended; or a task below can't go on before
        }
        if (!mayWait && !limit.permits().isFree()) {
            return false;
        }
        var permit = own.newPermit(limit, task.owner.time());
        if (permit == null) {
            return false; // the task was given to two threads
        }
        if (permit.tryTake()) {
            return true;
        }
        if (limit.isTryOnly()) {
            TaskStop.failUnstarted(
                    task,
                    new RejectedExecutionException(
                            task.asTask().name() + " of " + task.owner.name() + " was rejected: " + limit));
            return false;
        }
        permit.request();
        return await(task, permit);
    }

    private static boolean await(TaskState task, Permit permit) {
        var isCaller = task.owner.coordinator() == Thread.currentThread();
        var interrupted = false;
        while (permit.isWaiting()) {
            permit.sleep();
            if (isCaller && Thread.currentThread().isInterrupted()) {
                TaskStop.stop(task, false, Canceller.CALL); // it is the caller that is interrupted, or late
            } else {
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return permit.isHeld();
    }

    /** The limit of a task; the body of a scope has none. */
    private static @Nullable SharedLimit limitOf(TaskState task) {
        var surroundings = task.owner.surroundings();
        return surroundings == null || task.isCodeOfCaller() ? null : surroundings.limit();
    }

    /** Whether a helping thread would have to wait. */
    static boolean isFree(TaskState task) {
        var limit = limitOf(task);
        return limit == null || isCovered(limit) || limit.permits().isFree();
    }

    /** Whether a task on the current thread has a permit of this limit, and can't go on before the one that begins. */
    private static boolean isCovered(SharedLimit limit) {
        for (var task = CurrentTasks.get(); task != null; task = task.below()) {
            var own = ownOf(task);
            if (own != null && own.holdsPermitOf(limit)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the permit of a task back before its end is told. */
    static void leave(TaskState task) {
        var own = ownOf(task);
        var permit = own == null ? null : own.permit();
        if (permit != null) {
            permit.end();
        }
    }

    private static @Nullable TaskSurroundings ownOf(TaskState task) {
        return task.owner.surroundings() == null ? null : task.asTask().ownSurroundings();
    }

    /** Gives the permits of the tasks on the current thread to others: it is about to sleep. */
    static void lendAll() {
        for (var task = CurrentTasks.get(); task != null; task = task.below()) {
            var own = ownOf(task);
            var permit = own == null ? null : own.permit();
            if (permit != null) {
                permit.lend();
            }
        }
    }

    /**
     * Takes the permits again that the tasks on the current thread have lent: one of each limit, as only the task on top goes on. A
     * task below that waits for it takes its own when its wait is over.
     *
     * @param mayWait whether those who hold permits do not depend on this thread. Else a task whose permit is not free goes
     *     on without it, until its next wait, as it may be about to cancel them.
     */
    static void takeAgain(boolean mayWait) {
        for (var task = CurrentTasks.get(); task != null; task = task.below()) {
            var own = ownOf(task);
            var permit = own == null ? null : own.permit();
            if (permit != null && permit.isLent() && !isSharedByOneAbove(permit)) {
                permit.takeAgain(mayWait);
            }
        }
    }

    private static boolean isSharedByOneAbove(Permit lent) {
        for (var task = CurrentTasks.get(); task != null; task = task.below()) {
            var own = ownOf(task);
            var other = own == null ? null : own.permit();
            if (other == lent) {
                return false;
            }
            if (other != null && other.isOfSameLimit(lent) && (other.isHeld() || other.isLent())) {
                return true;
            }
        }
        return false;
    }
}
