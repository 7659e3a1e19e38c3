package dev.fanwise.runtime;

import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.TimeLimits;
import dev.fanwise.engine.task.FanOutTask;
import org.jspecify.annotations.Nullable;

/**
 * How a call starts the tasks of its elements. The calling thread alone reads the source: between elements it looks at the
 * clock, at its interrupt status and at whether the call is decided.
 */
final class ElementStarts {

    private ElementStarts() {}

    /** Returns when all are started or the call is over, which the wait that follows tells from each other. */
    static <E extends @Nullable Object> void start(
            EachFanOut<E, ?, ?> call, Source<? extends E> source, @Nullable Stagger stagger) {
        Observation.begin(call);
        var isThere = source.isThere() && stagger == null;
        if (TimeLimits.deadlineOf(call) != null && source.mayBlock()) {
            TimeLimits.setAlarm(call);
        }
        try {
            while ((source.isThere() || Starts.mayGoOn(call, false)) && source.hasNext()) {
                awaitTurn(call, stagger, isThere);
                if (!Starts.mayGoOn(call, isThere)) {
                    if (isThere && Starts.givesEachHandle(call)) {
                        addRest(call, source);
                    }
                    break;
                }
                var element = source.next();
                if (!source.isThere() && !Starts.mayGoOn(call, false)) {
                    break; // it took so long that the call is over
                }
                var task = newTask(call, element);
                Starts.start(call, task, call.threads);
                if (stagger != null) {
                    stagger.started(task);
                }
            }
        } catch (Throwable thrown) {
            if (!Starts.wasLate(call, thrown)) {
                throw call.abort(thrown);
            }
        }
    }

    /**
     * Gives each task that is not started a handle. A reader that is interrupted need not get to the end: the wait tells of the
     * interrupt.
     */
    private static <E extends @Nullable Object> void addRest(EachFanOut<E, ?, ?> call, Source<? extends E> source) {
        var wasInterrupted = Thread.currentThread().isInterrupted();
        TimeLimits.setAlarm(call);
        try {
            while (source.hasNext()) {
                Starts.addCancelled(call, newTask(call, source.next()));
            }
        } catch (Throwable thrown) {
            if (!wasInterrupted) {
                throw thrown;
            }
            Thread.currentThread().interrupt(); // the source may have met it
        }
    }

    /** Counts what was not started: each has an outcome. The source may throw, and may block, as when it is read. */
    static void countRest(EachFanOut<?, ?, ?> call, Source<?> source) {
        TimeLimits.turnAlarmOff(call, false);
        if (Thread.currentThread().isInterrupted()) {
            return; // there will be no outcomes
        }
        TimeLimits.setAlarm(call);
        try {
            if (source.hasThrown()) {
                call.results.addUnstarted(source.rest(call.results.size()));
                return;
            }
            while (source.hasNext()) {
                source.next();
                call.results.addUnstarted(1);
            }
        } catch (Throwable thrown) {
            if (!Starts.wasLate(call, thrown)) {
                throw call.abort(thrown);
            }
        }
    }

    /** Waits until there is a place for the next task, and until it is its turn. */
    private static void awaitTurn(EachFanOut<?, ?, ?> call, @Nullable Stagger stagger, boolean isThere) {
        var below = call.below;
        // Tasks of a collection are started first, as far as there are places.
        var mayHaveEnds = below != null && below.awaitPlace();
        if (stagger != null) {
            stagger.awaitTurn();
        }
        var inTurn = call.inTurn();
        if (inTurn != null && (mayHaveEnds || !isThere)) {
            while (inTurn.look() && stagger != null && !stagger.isTurn()) {
                stagger.awaitTurn();
            }
        }
        if (below != null && call.results.isHarvestDue()) {
            call.harvest();
        }
    }

    static <E extends @Nullable Object, R extends @Nullable Object> FanOutTask<R> newTask(
            EachFanOut<E, ?, R> call, E element) {
        var index = call.results.add();
        FanOutTask<R> task;
        if (call.isAsynchronous) {
            task = new AsyncElementTask<>(call, element, index);
        } else {
            task = call.endLog() == null
                    ? new ElementTask<>(call, element, index)
                    : new ElementInTurnTask<>(call, element, index);
        }
        if (call.isOptional) {
            task.makeOptional();
        }
        var inTurn = call.inTurn();
        if (inTurn != null) {
            inTurn.started(task, task, element);
        }
        return task;
    }
}
