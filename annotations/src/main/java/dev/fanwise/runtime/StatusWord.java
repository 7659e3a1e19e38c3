package dev.fanwise.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The state of a task as one int, see {@link TaskStatus}, and the moment in which one thread holds it. */
abstract class StatusWord {

    private static final VarHandle STATUS;

    static {
        try {
            STATUS = MethodHandles.lookup().findVarHandle(StatusWord.class, "status", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile int status;

    final int status() {
        return status;
    }

    final boolean changeStatus(int before, int after) {
        return STATUS.compareAndSet(this, before, after);
    }

    /** Ends the handshake in which a task was begun; nothing that follows depends on others seeing it at once. */
    final void beginRunning() {
        STATUS.setRelease(this, TaskStatus.RUNNING);
    }

    /** Ends a task although somebody may be about to ask it to stop. */
    final void endWithValue() {
        STATUS.setRelease(this, TaskStatus.SUCCEEDED);
    }

    /** Ends the handshake of one who asks a task to stop. The task may have ended meanwhile, see {@link #endWithValue}. */
    final void leaveHandshakeAskedToStop() {
        changeStatus(TaskStatus.HANDSHAKE, TaskStatus.STOP_REQUESTED);
    }

    final void leaveHandshake(int after) {
        status = after;
    }

    /** Returns the state before, which is left as it is if the task has ended. */
    final int enterHandshake() {
        int before;
        do {
            before = statusOutsideHandshake();
        } while (!TaskStatus.isEnded(before) && !changeStatus(before, TaskStatus.HANDSHAKE));
        return before;
    }

    @SuppressWarnings(
            "ThreadPriorityCheck") // the handshake takes a few instructions, unless its thread was descheduled
    final int statusOutsideHandshake() {
        int current;
        while ((current = status) == TaskStatus.HANDSHAKE) {
            Thread.yield();
        }
        return current;
    }
}
