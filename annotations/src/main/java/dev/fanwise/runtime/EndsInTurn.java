package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.TimeLimits;
import dev.fanwise.engine.call.Turn;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.FanOutTask;
import org.jspecify.annotations.Nullable;

/**
 * Hands the ends of a call's tasks to code of the user's: on the calling thread, one after the other, in the order in which they came.
 * At the deadline of the call that code is interrupted, as a source is.
 */
abstract class EndsInTurn implements Turn {

    private final FanOut call;
    private final EndLog log = new EndLog();

    /** No further end is handed over. */
    private boolean isOver;

    EndsInTurn(FanOut call) {
        this.call = call;
    }

    /**
     * Takes note of a task that is about to be started.
     *
     * @param handle what the user knows it by
     * @param element what it runs for, if the call has elements
     */
    abstract void started(FanOutTask<?> task, Task<?> handle, @Nullable Object element);

    /**
     * Hands one end over.
     *
     * @return whether no other follows
     */
    abstract boolean isLast(FanOutTask<?> task) throws Throwable;

    @Override
    public final FanOut call() {
        return call;
    }

    final EndLog log() {
        return log;
    }

    final boolean hasNext() {
        return !isOver && log.hasNext();
    }

    /** Hands over each end until it is the last, or the call is over, interrupted or late: the wait that follows tells which. */
    final void await() {
        try {
            do {
                Starts.awaitTurn(this, null);
            } while (mayGoOn() && look() && !Starts.isCutShort(call));
        } catch (Throwable thrown) {
            if (!Starts.wasLate(call, thrown)) {
                throw call.abort(thrown);
            }
        }
    }

    /** Whether a further end may be handed over. Not when the caller is interrupted, by whom that may be. */
    boolean mayGoOn() {
        return !Thread.currentThread().isInterrupted();
    }

    /**
     * Hands over the ends that are there.
     *
     * @return whether there was one, and others may follow
     */
    final boolean look() {
        if (isOver || !log.take()) {
            return false;
        }
        for (var task = log.poll(); task != null; task = log.poll()) {
            isOver = handOver(task);
            if (isOver || !mayGoOn()) {
                break;
            }
        }
        return !isOver;
    }

    private boolean handOver(FanOutTask<?> task) {
        if (!Starts.isCutShort(call)) {
            TimeLimits.setAlarm(call);
        }
        try {
            return isLast(task);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt(); // for the wait that follows
            return false;
        } catch (Throwable thrown) {
            throw Thrown.<RuntimeException>sneak(thrown);
        }
    }

    @Override
    public final boolean isOver() {
        return hasNext() || call.isOver();
    }
}
