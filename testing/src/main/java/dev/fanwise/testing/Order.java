package dev.fanwise.testing;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Says what happens next, each time that no thread runs, and is told what happens. Called under the lock of the scheduler,
 * one call at a time.
 */
interface Order {

    /** What can happen when no thread runs. */
    sealed interface Move {

        /** A thread that is ready has its turn. */
        record Run(Participant participant) implements Move {}

        /** Time passes to the next moment for which somebody waits. */
        record Pass() implements Move {}

        /** A thread is interrupted. */
        record Interrupt(Participant participant) implements Move {}

        /** Nothing happens any more. */
        record End() implements Move {}
    }

    /** One thread after the other, those who came first have the first turn, and time passes when all wait. */
    Order FIRST_COME = new Order() {};

    /**
     * Chooses.
     *
     * @param ready the threads that are ready now, those who came first first
     * @param mayPass whether somebody waits for a moment
     * @return what happens; null if nothing can
     */
    default @Nullable Move next(SortedSet<Participant> ready, boolean mayPass) {
        if (!ready.isEmpty()) {
            return new Move.Run(ready.first());
        }
        return mayPass ? new Move.Pass() : null;
    }

    /**
     * A thread is about to be started.
     *
     * @return whether the one that starts it may lose its turn when that is done
     * @throws RuntimeException to reject it
     */
    default boolean starts(@Nullable Participant starter, Participant started) {
        return false;
    }

    /** Whether something happens that the running thread says may happen. */
    default boolean choose(String what) {
        return false;
    }

    /** A thread has been unparked or interrupted. */
    default void wakes(Participant woken) {}

    /** A thread of this time has been interrupted by another one. */
    default void interrupts(Participant interrupted) {}

    /** The running thread has read the clock. */
    default void readsClock() {}

    /** Time has passed to a moment. */
    default void passes(long moment) {}

    /** The running thread has set a timer. */
    default void setsTimer() {}

    /** A thread has begun to wait. */
    default void waits(Participant participant) {}

    /** A thread has ended. */
    default void ends(Participant participant) {}
}
