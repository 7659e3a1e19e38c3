package dev.fanwise.conformance;

import java.util.concurrent.locks.LockSupport;

/** A thread that lives in virtual time. Its fields are guarded by the lock of that. */
final class Participant {

    final Thread thread;
    final Runnable code;
    private final int order;

    boolean isBlocked;

    /** Whether the next call of park returns at once. */
    boolean mayPass;

    /** Whether an interrupt came while it was deaf. */
    boolean missedInterrupt;

    private boolean isParked;
    private long wakeAt;

    /**
     * A thread.
     *
     * @param order who is woken first of several
     * @param code what it runs
     */
    Participant(Thread thread, int order, Runnable code) {
        this.thread = thread;
        this.order = order;
        this.code = code;
    }

    void block(long until, boolean parked) {
        isBlocked = true;
        missedInterrupt = false;
        isParked = parked;
        wakeAt = until;
    }

    void unpark() {
        mayPass = true;
        if (isBlocked && isParked) {
            wake();
        }
    }

    void wake() {
        isBlocked = false;
        LockSupport.unpark(thread);
    }

    boolean isRunning() {
        return !isBlocked || (isParked && mayPass) || thread.isInterrupted();
    }

    int order() {
        return order;
    }

    long wakeAt() {
        return wakeAt;
    }

    @Override
    public String toString() {
        return thread.getName() + (isRunning() ? " running" : isParked ? " parked" : " asleep");
    }
}
