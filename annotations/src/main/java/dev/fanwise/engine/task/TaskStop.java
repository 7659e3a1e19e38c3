package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.Registration;
import dev.fanwise.engine.failure.Reports;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a task is cancelled, on any thread: one place for handles, calls, groups and other tasks. */
final class TaskStop {

    private TaskStop() {}

    /**
     * Cancels a task.
     *
     * @param again whether to interrupt again a task that was cancelled before
     * @param canceller who cancels it, for observers
     * @return whether that reached the task before its end
     */
    static boolean stop(TaskState task, boolean again, Canceller canceller) {
        if (task.owner.surroundings() != null) {
            tellObservers(task, canceller);
        }
        while (true) {
            var current = task.statusOutsideHandshake();
            if (TaskStatus.isEnded(current) || (current == TaskStatus.STOP_REQUESTED && !again)) {
                return false;
            }
            if (current == TaskStatus.NEW && !task.endsUnstarted()) {
                if (task.changeStatus(current, TaskStatus.BEGINS_INTERRUPTED)) {
                    return true;
                }
            } else if (current == TaskStatus.BEGINS_INTERRUPTED) {
                return again;
            } else if (task.changeStatus(current, TaskStatus.HANDSHAKE)) {
                if (current == TaskStatus.NEW || current == TaskStatus.WAITS) {
                    endUnstarted(task, TaskStatus.CANCELLED, null);
                } else {
                    stopRunning(task);
                }
                return true;
            }
        }
    }

    private static void tellObservers(TaskState task, Canceller canceller) {
        var own = TaskStatus.isEnded(task.status()) ? null : task.asTask().ownSurroundings();
        if (own != null) {
            own.cancelled(canceller);
        }
    }

    /** Ends a task whose code has not begun. Called under the handshake. */
    private static void endUnstarted(TaskState task, int ended, @Nullable Object result) {
        task.content = result;
        var turn = task.runner; // if the task waits for a place
        task.runner = null;
        task.setStatus(ended);
        TaskTimer.end(task);
        try {
            if (turn instanceof Places.Turn waiting) {
                Objects.requireNonNull(task.owner.places()).giveUp(waiting);
            }
        } finally {
            TaskRun.tellOwner(task, ended);
        }
    }

    private static void stopRunning(TaskState task) {
        var seat = task.runner instanceof Seat special ? special : null;
        Covered covered = null;
        Throwable refused = null;
        try {
            // race: an interrupt does not hit the task that runs on top
            if (seat != null && seat.above != null) {
                covered = new Covered();
                task.cancelledWhileCovered();
                interruptCovered(seat, seat.above, covered);
            } else {
                var running = task.runningThread();
                if (running == Thread.currentThread()) {
                    Seat.of(task).isCancelledHere = true;
                }
                // race: the thread of a task is interrupted before it can go on to other work
                if (running != null) {
                    task.interrupt(running);
                }
            }
        } catch (Throwable thrown) {
            refused = thrown; // threads of the user's may do what they want
        }
        var hooks = seat == null ? null : seat.hooks;
        // Not if the task has ended meanwhile, as one may that returns a value on a thread of its own.
        // race: a task on a thread of its own may end during the handshake
        task.changeStatus(TaskStatus.HANDSHAKE, TaskStatus.STOP_REQUESTED);
        if (covered != null) {
            covered.stop();
        }
        if (hooks != null) {
            hooks.closeSoon();
        }
        task.stopAwaited();
        if (refused != null) {
            Reports.thrownByHook("Thread.interrupt", task.asTask().name(), task.owner.name(), refused);
        }
    }

    /**
     * The thread of a cancelled task runs another. If that is the body of a scope which the task calls, it is code of the task: the
     * interrupt is the body's to meet, and what it has registered is closed. If it is a task of a call that the task makes and waits
     * for, that one is cancelled, as the call would do if it came to its turn. Any other task, which is merely waited for, goes on.
     * In each case an interrupt of the cancelled task is due when its turn comes. Called under the handshake of the cancelled
     * task, in which the other can't end.
     */
    private static void interruptCovered(Seat seat, TaskState above, Covered covered) {
        // race: a task that is cancelled below another is interrupted when that has ended
        seat.isInterruptDue = true;
        if (above.isCodeOfCaller()) {
            passOn(above, seat.thread, covered);
        } else if (above.owner.coordinator() == seat.thread) {
            covered.cancelledInstead = above;
        }
    }

    private static void passOn(TaskState codeOfCaller, Thread thread, Covered covered) {
        var before = codeOfCaller.enterHandshake();
        if (TaskStatus.isEnded(before)) {
            return; // it is about to look whether an interrupt is due
        }
        try {
            var seat = codeOfCaller.runner instanceof Seat special ? special : null;
            // race: what the body of a cancelled task has registered is closed
            if (seat != null && seat.hooks != null) {
                covered.closes(seat.hooks);
            }
            if (seat != null && seat.above != null) {
                interruptCovered(seat, seat.above, covered);
            } else {
                thread.interrupt();
            }
        } finally {
            codeOfCaller.setStatus(before);
        }
    }

    /** Ends a task that will never begin, as what was to run it failed. */
    static void failUnstarted(TaskState task, Throwable refused) {
        // race: a task that is given up has not begun and was not cancelled
        if (task.changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE)
                || task.changeStatus(TaskStatus.BEGINS_INTERRUPTED, TaskStatus.HANDSHAKE)) {
            endUnstarted(
                    task, TaskStatus.FAILED, task.owner.handsOutTasks() ? TaskResult.watched(task, refused) : refused);
        }
    }

    /** Ends a task that waits for another as that has ended: it never begins. */
    static void endAs(TaskState task, FanOutTask<?> other) {
        var inherited = new Inherited(other.origin());
        // race: a task of which two needs fail ends once
        if (task.changeStatus(TaskStatus.WAITS, TaskStatus.HANDSHAKE)) {
            endUnstarted(task, other.isCancelled() ? TaskStatus.CANCELLED : TaskStatus.FAILED, inherited);
        }
    }

    /** Has a resource closed when the task is cancelled, at once if it was. Called on the task's own thread. */
    static Registration closeOnCancel(TaskState task, AutoCloseable resource) {
        var before = task.enterHandshake();
        if (TaskStatus.isEnded(before)) {
            return () -> {};
        }
        StopHooks hooks;
        Registration registration;
        try {
            hooks = hooksOf(task);
            registration = hooks.add(resource);
        } finally {
            task.setStatus(before); // also if there is no memory: others wait for the end of the handshake
        }
        // race: what is offered after the cancellation is closed at once
        if (before == TaskStatus.STOP_REQUESTED || isToStop(task)) {
            hooks.closeAll();
        }
        return registration;
    }

    private static StopHooks hooksOf(TaskState task) {
        var seat = Seat.of(task);
        var hooks = seat.hooks;
        if (hooks == null) {
            hooks = new StopHooks(task.asTask());
            seat.hooks = hooks;
        }
        return hooks;
    }

    /** Whether the task's own code has cancelled it, and so goes on for a reason of its own. Asked on its own thread. */
    static boolean isCancelledHere(TaskState task) {
        return task.runner instanceof Seat seat && seat.isCancelledHere;
    }

    /** Asked on the task's own thread, when it has thrown something: that may come from the closing of what it offered. */
    static boolean isExplainedByClosing(TaskState task) {
        return task.runner instanceof Seat seat && seat.hooks != null && isToStop(task) && seat.hooks.explainsFailure();
    }

    /**
     * Whether a task was cancelled, or one whose code it is. What cancels a task that runs the body of a scope is for the body to
     * meet. Asked on the thread that runs it.
     */
    static boolean isToStop(TaskState task) {
        for (@Nullable TaskState each = task; each != null; each = each.below()) {
            if (each.statusOutsideHandshake() == TaskStatus.STOP_REQUESTED) {
                return true;
            }
            if (!each.isCodeOfCaller()) {
                return false;
            }
        }
        return false;
    }
}
