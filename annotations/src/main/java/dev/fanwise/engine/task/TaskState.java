package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.engine.failure.Cancellations;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The state of a task, see {@link TaskStatus}, its result, and its thread. {@link TaskRun} takes it from one state to the
 * next on the thread that runs the task, {@link TaskStop} on others. The result is written before the state that announces
 * it and read after.
 */
public abstract class TaskState implements Runnable {

    private static final VarHandle STATUS;

    static {
        try {
            STATUS = MethodHandles.lookup().findVarHandle(TaskState.class, "status", byte.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Returned in the place of an end by a task that goes on without a thread. */
    static final int GOES_ON = 0;

    final TaskOwner owner;

    /** A byte, as the flags below are: a call makes many tasks. */
    private volatile byte status;

    /**
     * What the task needs to begin, or the {@link Needs} that it waits for; then how it ended: the value, the exception of a failed task, or what ended a
     * cancelled one, if anything did.
     */
    @Nullable Object content;

    /**
     * The thread that runs the task's code, or the {@link Seat} that stands for it; null if there is none. Before the task
     * begins, its turn for one of the {@link Places}, if it needs one. Written by the thread that runs the task, under {@link TaskStatus#HANDSHAKE} if it matters that others see it or interrupt it no more.
     */
    @Nullable Object runner;

    /** Written before the task is started. */
    private boolean isOptional;

    /** Whether the end was told. Used by the thread that ends the task. */
    boolean isTold;

    /** Whether the task has one of the owner's {@link Places}, or has lent it. Written by the threads that begin and end it. */
    private volatile byte place;

    TaskState(TaskOwner owner, @Nullable Object content) {
        this.owner = owner;
        this.content = content;
    }

    abstract FanOutTask<?> asTask();

    /**
     * The code of the task.
     *
     * @param input what the task was created with; the task itself holds it no longer
     */
    protected abstract @Nullable Object execute(@Nullable Object input) throws Throwable;

    /** Tells those who wait for the task, when its end can be seen. */
    abstract void tellListeners();

    /**
     * Takes what the code has returned, on the thread that ran it.
     *
     * @return how the task ended, or {@link #GOES_ON}
     */
    int returned(@Nullable Object result) {
        return TaskRun.settle(this, TaskStatus.SUCCEEDED, result);
    }

    /** Goes on when the thread has been let go of. */
    void goOn() {}

    /** Passes a cancellation on to what the task waits for without a thread. */
    void stopAwaited() {}

    /** Whether a task that was cancelled before it has begun need not begin. */
    protected boolean endsUnstarted() {
        return true;
    }

    /** Whether this task's failure can end the call; that of an {@link dev.fanwise.Outcome} can't. */
    public final boolean isRequired() {
        return !isOptional;
    }

    /** Lets the task's failure not end the call. Called before the task is started. */
    public final void makeOptional() {
        isOptional = true;
    }

    /** Whether this task may fail with a checked exception that no method declares. */
    public boolean isAsynchronous() {
        return false;
    }

    /** Whether the value is the call's to discard, if it is not received. */
    boolean isDiscardable() {
        return true;
    }

    /**
     * Discards the value, which is not received.
     *
     * @param value what the code has returned; never null
     */
    protected void discard(Object value) throws Throwable {}

    /** Whether somebody is told of the result if it is never read. */
    protected boolean holdsFailure(int ended, @Nullable Object result) {
        return ended == TaskStatus.FAILED;
    }

    /** Whether the thread exists for this task only. */
    protected boolean ownsThread() {
        return owner.executor() == null;
    }

    /** Whether an exception of the code means that it was cancelled. */
    protected boolean isCancelledBy(Throwable thrown) {
        var isRequested = isStopRequested();
        return TaskStop.isExplainedByClosing(this)
                || Cancellations.isCancellation(thrown, isRequested)
                || (isRequested && !TaskStop.isCancelledHere(this) && Cancellations.isWhileInterrupted(thrown));
    }

    /** Delivers a cancellation to the thread that runs the task. */
    protected void interrupt(Thread running) {
        running.interrupt();
    }

    /** Notes a cancellation that comes while another task runs on the thread, which is interrupted in this one's place. */
    protected void cancelledWhileCovered() {}

    /**
     * A cancellation that arrived as an interrupt may still stand in the thread: the task can have ended without meeting it,
     * or have set it again. In a pooled thread it would hit the next job.
     */
    protected void takeBackInterrupt() {
        if (!ownsThread()) {
            Thread.interrupted();
        }
    }

    /**
     * Whether the task is the code of a caller, which meets what interrupts the task that makes the call. A task of the call,
     * run by that caller, does not: it is cancelled in its place.
     */
    public boolean isCodeOfCaller() {
        return false;
    }

    /** Whether an interrupt of the caller ended this code and is thrown by the call. */
    protected boolean hasMetInterruptOfCaller() {
        return false;
    }

    public final TaskOwner owner() {
        return owner;
    }

    /**
     * Runs the task, on a thread of its own or of an executor; does nothing if it has begun or was cancelled before. Nothing
     * leaves it, and whatever is thrown on the way, the end of the task is told.
     */
    @Override
    public final void run() {
        TaskRun.run(this);
    }

    /** Cancels the task, unless it was cancelled before: what cleans up is not disturbed again. */
    public final void requestStop() {
        TaskStop.stop(this, false, Canceller.CALL);
    }

    // ---- status

    public final int status() {
        return status;
    }

    protected final boolean isStopRequested() {
        var current = status;
        return current == TaskStatus.STOP_REQUESTED || current == TaskStatus.HANDSHAKE;
    }

    final boolean changeStatus(int before, int after) {
        return STATUS.compareAndSet(this, (byte) before, (byte) after);
    }

    final void setStatus(int after) {
        status = (byte) after;
    }

    /** Where nothing that follows depends on others seeing it at once. */
    final void releaseStatus(int after) {
        STATUS.setRelease(this, (byte) after);
    }

    /** Returns the state before, which stays if the task has ended. */
    final int enterHandshake() {
        int before;
        do {
            before = statusOutsideHandshake();
        } while (!TaskStatus.isEnded(before) && !changeStatus(before, TaskStatus.HANDSHAKE));
        return before;
    }

    /** The handshake takes a few instructions, unless its thread was descheduled. */
    @SuppressWarnings("ThreadPriorityCheck")
    protected final int statusOutsideHandshake() {
        int current;
        while ((current = status) == TaskStatus.HANDSHAKE) {
            Thread.yield();
        }
        return current;
    }

    // ---- place

    final boolean hasPlace() {
        return place == Places.HELD;
    }

    /** Whether it has begun, and waits for others that have its place, or to have it again. */
    final boolean hasLentPlace() {
        return place == Places.LENT;
    }

    final void setPlace(int held) {
        place = (byte) held;
    }

    // ---- thread

    final @Nullable Thread runningThread() {
        var current = runner;
        if (current instanceof Seat seat) {
            return seat.thread;
        }
        return current instanceof Thread thread ? thread : null;
    }

    final boolean runsHere() {
        return Thread.currentThread().equals(runningThread());
    }

    /** The task in the middle of whose run this one runs. Asked by the thread that runs both. */
    final @Nullable TaskState below() {
        return runner instanceof Seat seat ? seat.below : null;
    }

    // ---- result

    /** Claims an unread failure for reading, so that it is not reported as well. */
    public boolean claimFailure() {
        if (content instanceof Inherited inherited) {
            inherited.origin().claimFailure();
        }
        return TaskResult.claim(this, TaskStatus.FAILED_READ);
    }

    /** Claims an unread failure for the report. */
    public boolean claimFailureForReport() {
        return !(content instanceof Inherited) && TaskResult.claim(this, TaskStatus.FAILED_REPORTED);
    }

    /** Has an unread failure reported when the handle is dropped: it is about to be given to somebody. */
    public final void watchFailure() {
        TaskResult.watch(this);
    }

    /** The exception of a failed task, or what ended a cancelled one. */
    public final @Nullable Throwable exception() {
        return TaskResult.exception(this);
    }

    /** The task whose failure or cancellation ended this one before it began; else this one. */
    public final FanOutTask<?> origin() {
        return content instanceof Inherited inherited ? inherited.origin() : asTask();
    }
}
