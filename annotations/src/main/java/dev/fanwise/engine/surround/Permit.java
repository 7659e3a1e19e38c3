package dev.fanwise.engine.surround;

import dev.fanwise.TimeSource;

/** What one task has of a limit's {@link Permits}. */
public final class Permit {

    enum State {
        NEW,
        WAITING,
        HELD,

        /** Given to others while the task waits for something. */
        LENT,

        ENDED
    }

    private final Permits permits;
    private final TimeSource time;

    /** Where the task waits. */
    private final Thread thread = Thread.currentThread();

    /** Written under the lock of the permits. */
    volatile State state = State.NEW;

    Permit(Permits permits, TimeSource time) {
        this.permits = permits;
        this.time = time;
    }

    boolean isOf(Permits others) {
        return permits == others;
    }

    public boolean isOfSameLimit(Permit other) {
        return permits == other.permits;
    }

    public boolean isHeld() {
        return state == State.HELD;
    }

    /** Takes the permit if that needs no waiting. */
    public boolean tryTake() {
        permits.tryTake(this);
        return isHeld();
    }

    /** Takes the permit, or a place in the queue. */
    public void request() {
        permits.takeOrWait(this);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Sleeps until the permit is there, or for no reason. */
    public void sleep() {
        time.park(permits, TimeSource.UNLIMITED);
    }

    /** Gives the permit to others until it is taken again. */
    public void lend() {
        permits.lend(this);
    }

    public boolean isLent() {
        return state == State.LENT;
    }

    /**
     * Takes a permit again. An interrupt does not shorten that; the status is set again.
     *
     * @param mayWait whether to wait until one is free
     */
    public void takeAgain(boolean mayWait) {
        if (!mayWait) {
            permits.tryTakeAgain(this);
            return;
        }
        request();
        var interrupted = false;
        while (isWaiting()) {
            sleep();
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the permit back for good. */
    public void end() {
        permits.end(this);
    }

    void wake() {
        time.unpark(thread);
    }
}
