package dev.fanwise.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a task passes from one state to the next, see {@link TaskStatus}: run by its thread, asked to stop by others,
 * ended once. The result is written before the state that announces it and read after.
 */
abstract class TaskState extends StatusWord implements Runnable, Thread.UncaughtExceptionHandler {

    final FanOut fanOut;

    /** The task of the same call that was started before this one. */
    @Nullable FanOutTask<?> previous;

    /**
     * What the task needs to begin; then how it ended: the value, the exception of a failed task, or what ended a
     * cancelled one, if anything did.
     */
    private @Nullable Object content;

    /**
     * The thread that runs the task's code, or the {@link StopHooks} that stand for it; null if there is none. Written by
     * that thread, under {@link TaskStatus#HANDSHAKE} if it matters that nobody interrupts it any more.
     */
    private @Nullable Object runner;

    TaskState(FanOut fanOut, @Nullable Object content) {
        this.fanOut = fanOut;
        this.content = content;
    }

    abstract FanOutTask<?> asTask();

    /** Told once, when the end can be seen, if anybody has the task in hand. */
    abstract void afterEnd();

    /**
     * The code of the task. What it returns is given to {@link #returned}.
     *
     * @param input what the task was created with; the task itself holds it no longer
     */
    abstract @Nullable Object execute(@Nullable Object input) throws Throwable;

    /** The code has returned, on the thread that ran it; an asynchronous task goes on from here. */
    void returned(@Nullable Object result) {
        content = result;
        if (ownsThread() && !fanOut.sharesTasks() && !(runner instanceof StopHooks)) {
            // An interrupt that comes too late meets a thread that has nothing left to do.
            runner = null;
            endWithValue();
            fanOut.ended(asTask(), TaskStatus.SUCCEEDED);
        } else if (changeStatus(TaskStatus.RUNNING, TaskStatus.SUCCEEDED)) {
            // Nobody has asked it to stop, so there is no interrupt to take back.
            runner = null;
            fanOut.ended(asTask(), TaskStatus.SUCCEEDED);
            afterEnd();
        } else {
            end(TaskStatus.SUCCEEDED, result);
        }
    }

    /** Passes a request to stop on to what the task waits for without a thread. */
    void stopAwaited() {}

    /** Whether this task's failure ends a gather; that of an {@link dev.fanwise.Outcome} does not. */
    boolean isFailureCounted() {
        return true;
    }

    /** Whether this task may fail with a checked exception that no method declares. */
    boolean isAsynchronous() {
        return false;
    }

    /** Runs the task, on a thread of its own or of an executor. Does nothing if it was cancelled before. */
    @Override
    public final void run() {
        // In this order: a request may come between the two, and turns NEW into the other, never back.
        var wasAsked = !changeStatus(TaskStatus.NEW, TaskStatus.HANDSHAKE);
        if (wasAsked && !changeStatus(TaskStatus.BEGINS_INTERRUPTED, TaskStatus.HANDSHAKE)) {
            return;
        }
        var input = content;
        content = null;
        runner = Thread.currentThread();
        if (wasAsked) {
            Thread.currentThread().interrupt();
            leaveHandshake(TaskStatus.STOP_REQUESTED);
        } else {
            beginRunning();
        }
        if (ownsThread()) {
            Thread.currentThread().setUncaughtExceptionHandler(this);
            executeAndEnd(input);
            return;
        }
        var before = CurrentTask.enter(this);
        try {
            executeAndEnd(input);
        } finally {
            CurrentTask.leave(before);
        }
    }

    /** Whether a task that was asked to stop before it has begun need not begin. */
    boolean endsUnstarted() {
        return true;
    }

    /** Whether the thread exists for tasks of this call only. */
    boolean ownsThread() {
        return fanOut.executor() == null;
    }

    private void executeAndEnd(@Nullable Object input) {
        Object result;
        try {
            result = execute(input);
        } catch (Throwable thrown) {
            endBy(thrown);
            return;
        }
        returned(result);
    }

    /** Marks a task that needs no thread as running. */
    final boolean beginWithoutThread() {
        return changeStatus(TaskStatus.NEW, TaskStatus.RUNNING);
    }

    /**
     * Lets go of the thread while the task goes on without one.
     *
     * @return whether the task has been asked to stop
     */
    final boolean releaseThread() {
        var before = enterHandshakeToLeave();
        leaveThread(before);
        leaveHandshake(before);
        return before == TaskStatus.STOP_REQUESTED;
    }

    final boolean isStopRequested() {
        var current = status();
        return current == TaskStatus.STOP_REQUESTED || current == TaskStatus.HANDSHAKE;
    }

    /** Ends the task with what its code or its stage threw. */
    final void endBy(Throwable thrown) {
        end(isCancelledBy(thrown) ? TaskStatus.CANCELLED : TaskStatus.FAILED, thrown);
    }

    /** Whether an exception of the code means that it was cancelled. */
    boolean isCancelledBy(Throwable thrown) {
        return isClosedToStop() || Cancellations.isCancellation(thrown, isStopRequested());
    }

    /** Forgets what one element has offered to be closed, when the thread goes on to the next. */
    final void forgetResources() {
        if (runner instanceof StopHooks hooks) {
            var before = enterHandshakeToLeave();
            runner = hooks.thread();
            leaveHandshake(before);
        }
    }

    final void end(int ended, @Nullable Object result) {
        var ending = fanOut.handsOutTasks() && holdsFailure(ended, result)
                ? UnreadFailure.watch(asTask(), (Throwable) Objects.requireNonNull(result))
                : result;
        var before = enterHandshakeToLeave();
        if (TaskStatus.isEnded(before)) {
            return; // a stage may call back twice
        }
        // First: a body looks at how it has ended to know whose interrupt stands in its thread.
        content = ending;
        leaveThread(before);
        leaveHandshake(ended);
        fanOut.ended(asTask(), ended);
        afterEnd();
    }

    /** Whether somebody is told of the result if nobody reads it. */
    boolean holdsFailure(int ended, @Nullable Object result) {
        return ended == TaskStatus.FAILED;
    }

    /** Lets go of the thread, so that nobody interrupts it any more. */
    @SuppressWarnings("ReferenceEquality") // threads have no other
    private void leaveThread(int before) {
        var ranHere = runningThread() == Thread.currentThread();
        runner = null;
        if (before == TaskStatus.STOP_REQUESTED && ranHere) {
            takeBackInterrupt();
        }
    }

    private @Nullable Thread runningThread() {
        return runner instanceof StopHooks hooks ? hooks.thread() : (Thread) runner;
    }

    /** Has a resource closed when this task is asked to stop. Called on the task's own thread. */
    final void closeOnCancel(AutoCloseable resource) {
        var before = enterHandshake();
        if (runner instanceof Thread running) {
            runner = new StopHooks(running);
        }
        Runnable closing = null;
        if (runner instanceof StopHooks hooks) {
            hooks.add(resource);
            closing = before == TaskStatus.STOP_REQUESTED ? hooks.takeFor(asTask()) : null;
        }
        leaveHandshake(before);
        if (closing != null) {
            closing.run();
        }
    }

    /**
     * Asked on the task's own thread, when it has thrown something: that comes from the closing of what it has offered. Who
     * asks a task to stop interrupts it first and closes then; the code may have ended by the interrupt alone, as a read
     * from a socket on a virtual thread does.
     */
    private boolean isClosedToStop() {
        return runner instanceof StopHooks && isStopRequested();
    }

    /** Never called: no exception leaves {@link #run}. See {@link CurrentTask} for what the handler is there for. */
    @Override
    public final void uncaughtException(Thread thread, Throwable thrown) {
        throw new AssertionError("an exception left a task", thrown);
    }

    /** Delivers a request to stop. */
    void interrupt(Thread running) {
        running.interrupt();
    }

    /**
     * A request that arrived as an interrupt may still stand in the thread: the task can have ended without meeting
     * it, or have set it again. In a pooled thread it would hit the next job.
     */
    void takeBackInterrupt() {
        if (fanOut.reusesThreads()) {
            Thread.interrupted();
        }
    }

    /** The same, when nobody closes what the task has offered. Called on the task's own thread, if it has one. */
    private int enterHandshakeToLeave() {
        while (true) {
            var before = enterHandshake();
            if (!(runner instanceof StopHooks hooks) || !hooks.isClosing()) {
                return before;
            }
            leaveHandshake(before);
            hooks.awaitClosed();
        }
    }

    /** Asks the task to stop, unless it was asked before: what cleans up is not disturbed again. */
    final void requestStop() {
        stop(false);
    }

    /**
     * Asks the task to stop.
     *
     * @param again whether to interrupt again a task that was asked before
     * @return whether the request reached the task before its end
     */
    final boolean stop(boolean again) {
        while (true) {
            var current = statusOutsideHandshake();
            if (TaskStatus.isEnded(current) || (current == TaskStatus.STOP_REQUESTED && !again)) {
                return false;
            }
            if (current == TaskStatus.NEW && !endsUnstarted()) {
                if (changeStatus(current, TaskStatus.BEGINS_INTERRUPTED)) {
                    return true;
                }
                continue;
            }
            if (current == TaskStatus.BEGINS_INTERRUPTED) {
                return again;
            }
            if (changeStatus(current, TaskStatus.HANDSHAKE)) {
                if (current == TaskStatus.NEW) {
                    cancelUnstarted();
                } else {
                    stopRunning();
                }
                return true;
            }
        }
    }

    private void cancelUnstarted() {
        content = null;
        leaveHandshake(TaskStatus.CANCELLED);
        fanOut.ended(asTask(), TaskStatus.CANCELLED);
        afterEnd();
    }

    private void stopRunning() {
        try {
            var running = runningThread();
            if (running != null) {
                interrupt(running);
            }
        } catch (RuntimeException thrown) {
            // A factory of the user's may make threads of its own kind; the others must be asked all the same.
            UnreadFailures.log("interrupting " + asTask().name(), fanOut.name(), thrown);
        }
        var closing = runner instanceof StopHooks hooks ? hooks.takeFor(asTask()) : null;
        leaveHandshakeAskedToStop();
        if (closing != null) {
            closing.run();
        }
        stopAwaited();
    }

    /** Claims an unread failure for reading, so that it is not reported as well. */
    boolean claimFailure() {
        return claim(TaskStatus.FAILED_READ);
    }

    /** Claims an unread failure for the report. */
    boolean claimFailureForReport() {
        return claim(TaskStatus.FAILED_REPORTED);
    }

    private boolean claim(int claimed) {
        if (!changeStatus(TaskStatus.FAILED, claimed)) {
            return false;
        }
        if (content instanceof UnreadFailure unread) {
            unread.markRead();
        }
        return true;
    }

    /** The exception of a failed task, or what ended a cancelled one. */
    final @Nullable Throwable exception() {
        var ending = content;
        if (ending instanceof UnreadFailure unread) {
            return unread.exception();
        }
        return ending instanceof Throwable thrown ? thrown : null;
    }

    /** What the task returned, if it has succeeded. */
    final @Nullable Object value() {
        return content;
    }

    /** Keeps what a reader was given for one who reads again. */
    final void replaceException(Throwable thrown) {
        if (content instanceof UnreadFailure unread) {
            unread.markRead();
        }
        content = thrown;
    }
}
