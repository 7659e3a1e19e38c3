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
        TaskState cancelledInstead = null;
        Throwable refused = null;
        try {
            // race: an interrupt does not hit the task that runs on top
            if (seat != null && seat.above != null) {
                task.cancelledWhileCovered();
                cancelledInstead = interruptCovered(seat, seat.above);
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
        if (cancelledInstead != null) {
            stop(cancelledInstead, false, Canceller.CALL);
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
     * The thread of a cancelled task runs another. If that is the body of a scope which the task calls, the interrupt is the
     * body's to meet. If it is a task of a call that the task makes and waits for, that one is cancelled, as the call would do
     * if it came to its turn. Any other task, which is merely waited for, goes on. In each case an interrupt of the cancelled
     * task is due when its turn comes. Called under the handshake of the cancelled task, in which the other can't end.
     *
     * @return the task to cancel after the handshake
     */
    private static @Nullable TaskState interruptCovered(Seat seat, TaskState above) {
        // race: a task that is cancelled below another is interrupted when that has ended
        seat.isInterruptDue = true;
        if (above.isCodeOfCaller()) {
            return passOn(above, seat.thread);
        }
        return above.owner.coordinator() == seat.thread ? above : null;
    }

    private static @Nullable TaskState passOn(TaskState codeOfCaller, Thread thread) {
        var before = codeOfCaller.enterHandshake();
        if (TaskStatus.isEnded(before)) {
            return null; // it is about to look whether an interrupt is due
        }
        try {
            if (codeOfCaller.runner instanceof Seat seat && seat.above != null) {
                return interruptCovered(seat, seat.above);
            }
            thread.interrupt();
            return null;
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
        if (before == TaskStatus.STOP_REQUESTED) {
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
        return task.isStopRequested()
                && task.runner instanceof Seat seat
                && seat.hooks != null
                && seat.hooks.explainsFailure();
    }
}
