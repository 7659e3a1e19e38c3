package dev.fanwise.engine.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way of a task from its begin to its end, on the thread that runs it, or on the one that completes what it awaits. */
final class TaskRun {

    private TaskRun() {}

    /** Nothing leaves this, not even an error that the engine itself meets: who runs the task has jobs of others to run. */
    static void run(TaskState task) {
        run(task, false);
    }

    private static void run(TaskState task, boolean instead) {
        try {
            var places = task.owner.places();
            if (places == null) {
                var unused = Admission.enter(task, !instead) && begin(task, instead);
            } else if (places.enter(task.asTask()) && !(Admission.enter(task, !instead) && begin(task, instead))) {
                places.leave(task);
            }
        } catch (Throwable escaped) {
            rescue(task, escaped);
        }
    }

    /**
     * Runs a task on a thread that waits for it. An interrupt that came to that thread from outside is left standing: it was
     * not meant for this task.
     */
    static void runInstead(TaskState task) {
        run(task, true);
    }

    /**
     * Begins the task.
     *
     * @param instead whether the thread waits for it
     * @return whether there was anything to begin
     */
    private static boolean begin(TaskState task, boolean instead) {
        // In this order: a cancellation may come between the two, and turns NEW into the other, never back.
        // race: of two threads that are given a task one begins it
        var wasCancelled = !task.changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE);
        if (wasCancelled && !task.changeStatus(TaskStatus.BEGINS_INTERRUPTED, TaskStatus.HANDSHAKE)) {
            return false;
        }
        var thread = Thread.currentThread();
        var below = task.ownsThread() ? null : CurrentTasks.get();
        var input = task.content;
        task.content = null;
        Seat.take(task, thread, below);
        if (wasCancelled) {
            thread.interrupt();
            task.setStatus(TaskStatus.STOP_REQUESTED);
        } else {
            task.releaseStatus(TaskStatus.RUNNING);
        }
        int ended;
        var isInterruptForeign = false; // it was not sent to cancel the task
        try {
            ended = task.returned(execute(task, input));
        } catch (Throwable thrown) {
            isInterruptForeign = thrown instanceof InterruptedException && !task.isStopRequested();
            ended = settleBy(task, thrown);
        }
        Seat.leave(task, thread, below);
        // Before the end is told: who is told of it on this thread knows whose the interrupt was.
        // race: an interrupt that a task meets on a thread that waits for it, or starts it, is that thread's
        if (isInterruptForeign && (instead || isOnThreadOfCaller(task, thread))) {
            thread.interrupt();
        }
        if (ended == TaskState.GOES_ON) {
            task.goOn();
        } else {
            tell(task, ended);
        }
        return true;
    }

    /** Runs the code, inside what surrounds it. */
    private static @Nullable Object execute(TaskState task, @Nullable Object input) throws Throwable {
        var surroundings = task.owner.surroundings();
        return surroundings == null
                ? task.execute(input)
                : surroundings.run(task.asTask().ownSurroundings(), task.isCodeOfCaller(), () -> task.execute(input));
    }

    /** Whether this thread is that of the call, or of the one who starts the task, and the code is not the caller's own. */
    private static boolean isOnThreadOfCaller(TaskState task, Thread thread) {
        return thread.equals(task.owner.coordinator()) && !task.isCodeOfCaller();
    }

    /** Ends the task with what its code threw, on the thread that ran it. */
    static int settleBy(TaskState task, Throwable thrown) {
        return settle(task, task.isCancelledBy(thrown) ? TaskStatus.CANCELLED : TaskStatus.FAILED, thrown);
    }

    /** Makes the end visible. Returns it, or that the task goes on if it had ended before: a stage may call back twice. */
    static int settle(TaskState task, int ended, @Nullable Object result) {
        var timer = task.owner.timerOf(task);
        var expiry = timer == null ? null : timer.end();
        if (expiry == null) {
            return settleAs(task, ended, result);
        }
        var runner = task.runner;
        var settled = settleAs(task, TaskStatus.FAILED, expiry);
        if (settled != TaskState.GOES_ON && ended == TaskStatus.SUCCEEDED) {
            discardLate(task, runner, result);
        }
        return settled;
    }

    private static int settleAs(TaskState task, int ended, @Nullable Object result) {
        if (ended == TaskStatus.SUCCEEDED
                && task.ownsThread()
                && task.runner instanceof Thread
                && !task.owner.sharesTasks()) {
            task.content = result;
            task.runner = null;
            // A cancellation that comes too late interrupts a thread that has nothing left to do.
            // race: the value can be seen before the task is counted off
            task.releaseStatus(ended);
            return ended;
        }
        var kept = task.owner.handsOutTasks() && task.holdsFailure(ended, result)
                ? TaskResult.watched(task, result)
                : result;
        var before = enterHandshakeToLeave(task);
        if (TaskStatus.isEnded(before)) {
            return TaskState.GOES_ON;
        }
        var runner = task.runner;
        var isLate = ended == TaskStatus.SUCCEEDED && Discards.refuses(task);
        var settled = isLate ? TaskStatus.CANCELLED : ended;
        // First: a body looks at how it has ended to know whose interrupt stands in its thread.
        task.content = isLate ? null : kept;
        leaveThread(task, before);
        task.setStatus(settled);
        if (isLate) {
            discardLate(task, runner, result);
        }
        return settled;
    }

    /**
     * Discards a value after the end of the task, so that no interrupt of the call can hit that any more. It is code of the task all
     * the same: it may wait, and gives the task's permit to others then.
     */
    private static void discardLate(TaskState task, @Nullable Object runner, @Nullable Object value) {
        if (runner == null) {
            Admission.leave(task); // it had no thread
        }
        task.runner = runner;
        try {
            Discards.discardLate(task, value);
        } finally {
            task.runner = null;
        }
    }

    /** Ends a task without a thread, by what it waited for. */
    static void complete(TaskState task, int ended, @Nullable Object result) {
        try {
            var settled = settle(task, ended, result);
            if (settled != TaskState.GOES_ON) {
                tell(task, settled);
            }
        } catch (Throwable escaped) {
            rescue(task, escaped);
        }
    }

    /** Tells the end, once. Whatever is thrown, the task is counted and those who wait for it are told. */
    private static void tell(TaskState task, int ended) {
        try {
            if (task.hasPlace()) {
                Objects.requireNonNull(task.owner.places()).leave(task);
            }
        } finally {
            tellOwner(task, ended);
        }
    }

    /** The same for a task that never began, and never had a place. */
    static void tellOwner(TaskState task, int ended) {
        if (task.isTold) {
            return;
        }
        try {
            tellObservers(task);
        } finally {
            tellOwnerAndListeners(task, ended);
        }
    }

    /** First: who observes a call is told of its tasks before the call goes on. */
    private static void tellObservers(TaskState task) {
        if (task.owner.surroundings() != null) {
            OwnSurroundings.ended(task);
        }
    }

    private static void tellOwnerAndListeners(TaskState task, int ended) {
        try {
            task.owner.ended(task.asTask(), ended);
        } finally {
            task.isTold = true;
            task.tellListeners();
        }
    }

    /** Ends the task where the engine itself met an error: no stack or no memory was left. */
    static void rescue(TaskState task, Throwable escaped) {
        if (task.isTold) {
            return;
        }
        var below = task.below();
        var ranHere = task.runsHere();
        var before = task.status();
        while (!TaskStatus.isEnded(before)) {
            task.content = escaped;
            task.runner = null;
            if (task.changeStatus(before, TaskStatus.FAILED)) {
                break;
            }
            before = task.status();
        }
        try {
            if (ranHere) {
                CurrentTasks.replace(task, Thread.currentThread(), below);
            }
            if (ranHere && below != null) {
                Seat.uncover(below, task);
            }
        } finally {
            tell(task, task.status());
        }
    }

    /** Lets go of the thread, so that nobody interrupts it any more. Called under the handshake. */
    private static void leaveThread(TaskState task, int before) {
        var ranHere = task.runsHere();
        if (task.runner instanceof Seat seat && seat.hooks != null) {
            seat.hooks.takeBack();
        }
        task.runner = null;
        // race: a cancellation that the task did not meet goes with it
        if (before == TaskStatus.STOP_REQUESTED && ranHere) {
            task.takeBackInterrupt();
        }
    }

    /**
     * Lets go of the thread while the task goes on without one.
     *
     * @return whether the task has been cancelled
     */
    static boolean releaseThread(TaskState task) {
        var before = enterHandshakeToLeave(task);
        leaveThread(task, before);
        task.setStatus(before);
        return before == TaskStatus.STOP_REQUESTED;
    }

    /** Enters the handshake when nothing is being closed that the task has offered. */
    private static int enterHandshakeToLeave(TaskState task) {
        while (true) {
            var before = task.enterHandshake();
            // race: a task does not end while its resource is being closed
            if (TaskStatus.isEnded(before) || !(task.runner instanceof Seat seat) || !seat.isClosing()) {
                return before;
            }
            var hooks = Objects.requireNonNull(seat.hooks);
            task.setStatus(before);
            hooks.takeBack();
            hooks.awaitClosed();
        }
    }
}
