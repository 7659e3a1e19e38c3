package dev.fanwise.testing;

import org.jspecify.annotations.Nullable;

/** A thread that waits in virtual time, or has done so. Guarded by the lock of its {@link Scheduler}. */
final class Participant {

    /** The moment that never comes. */
    static final long NEVER = Long.MAX_VALUE;

    enum State {
        /** May go on, and waits for its turn. */
        READY,

        /** Its code runs. */
        RUNNING,

        /** Waits for something that happens in virtual time. */
        WAITING,

        /** Waits for something else, a lock, a socket, a latch, and keeps time from passing. */
        BLOCKED,

        /** A thread of the test that does so for long: it is not about to move the time. */
        AWAY
    }

    /** What a participant waits for. */
    enum Wait {
        /** For its turn only: it could go on. */
        TURN,

        /** To be unparked. */
        PARK,

        /** For a moment. */
        SLEEP,

        /** For a moment, and for everything that happens until then. */
        ADVANCE
    }

    final Thread thread;
    final int number;

    /** The code of a thread that was made for it; null for a thread of the test. */
    final @Nullable Runnable code;

    /** Changed by {@link Participants} only, as are the next three: it is found by them. */
    State state = State.RUNNING;

    Wait wait = Wait.TURN;

    /** The moment that ends its wait. */
    long wakeAt = NEVER;

    /** When it began to wait, or became ready: those who came first have the first turn. */
    long since;

    /** Its number among those that came. */
    long arrival;

    /** What it waits for, for a person. */
    @Nullable Object blocker;

    /** Its next park returns at once. */
    boolean mayPass;

    /** It has its turn, and may not have noticed. */
    boolean isGranted;

    /** It has met an interrupt in its wait, and has no turn yet. */
    boolean isInterrupted;

    /** The moment has ended its wait. */
    boolean isTimeOver;

    Participant(Thread thread, int number, @Nullable Runnable code) {
        this.thread = thread;
        this.number = number;
        this.code = code;
    }

    /** Whether the thread exists for its code only. */
    boolean isOwn() {
        return code != null;
    }

    boolean isTimed() {
        return state == State.WAITING && wakeAt != NEVER;
    }

    /** An interrupt ends its wait. */
    boolean hasInterrupt() {
        return state == State.WAITING && wait != Wait.ADVANCE && (isInterrupted || thread.isInterrupted());
    }

    @Override
    public String toString() {
        return Names.of(this);
    }
}
