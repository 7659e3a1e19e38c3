package dev.fanwise.engine.call;

import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Interrupts the caller at its deadline while it is in code that is not Fanwise's: it reads the source, or hands a task to an
 * executor, either of which may block. A task that runs on the caller is not interrupted: that is not what the call waits for.
 */
final class CallerAlarm {

    private static final int SET = 0;
    private static final int PAUSED = 1;
    private static final int RINGING = 2;
    private static final int RUNG = 3;
    private static final int OFF = 4;

    private final Thread caller = Thread.currentThread();
    private final AtomicInteger state = new AtomicInteger(SET);
    private final Registration timer;

    /** An interrupt from outside stood already, and served for both. */
    private volatile boolean wasInterrupted;

    CallerAlarm(long nanos, TimeSource time) {
        timer = time.schedule(nanos, this::ring);
    }

    private void ring() {
        // race: the alarm rings before it is off or paused, or not at all
        if (state.compareAndSet(SET, RINGING)) {
            wasInterrupted = caller.isInterrupted();
            caller.interrupt();
            state.set(RUNG);
        }
    }

    /**
     * The caller looks at the clock itself, or a task begins on its thread.
     *
     * @return whether the alarm has not interrupted the caller, and does not until it is resumed
     */
    boolean pause() {
        if (state.compareAndSet(SET, PAUSED) || state.get() == PAUSED) {
            return true;
        }
        // race: an interrupt that could not be held up has come before the task begins
        awaitRung();
        return false;
    }

    /** That is over. If the time came meanwhile, the caller looks at the clock next. */
    void resume() {
        state.compareAndSet(PAUSED, SET);
    }

    /**
     * The caller goes on in code of Fanwise's, in which it looks at the clock itself. Takes the alarm's interrupt back,
     * unless the code has met it: a status that stands after that is of another interrupt. One that comes between the
     * alarm's and the end of code that has met neither is the same bit, and is taken back with it.
     *
     * @param wasMet whether the code threw an {@link InterruptedException}
     * @return whether the alarm has interrupted the caller
     */
    boolean turnOff(boolean wasMet) {
        timer.close();
        if (state.compareAndSet(SET, OFF)) {
            return false;
        }
        // race: the alarm has interrupted the caller, or does so no more
        awaitRung();
        var current = state.get();
        if (current == RUNG) {
            takeBack(wasMet);
        }
        state.set(OFF);
        return current == RUNG;
    }

    private void takeBack(boolean wasMet) {
        // race: an interrupt that stood before the alarm rang is not taken back
        if (!wasInterrupted) {
            if (!wasMet) {
                Thread.interrupted();
            }
        } else if (wasMet) {
            caller.interrupt(); // the code has met both as one, which is the caller's
        }
    }

    private void awaitRung() {
        while (state.get() == RINGING) {
            Thread.onSpinWait();
        }
    }
}
