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
        var takesTime = stagger != null || (call.inTurn() != null && source.mayBlock());
        if (TimeLimits.deadlineOf(call) != null && source.mayBlock()) {
            TimeLimits.setAlarm(call);
        }
        try {
            while ((source.isThere() || Starts.mayGoOn(call, false)) && source.hasNext()) {
                awaitTurn(call, stagger, takesTime);
                if (!Starts.mayGoOn(call, isThere)) {
                    if (isThere && Starts.givesEachHandle(call)) {
                        Starts.addCancelled(call, newTask(call, source.next()));
                        continue;
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

    /** Counts what was not started: each has an outcome. The source may throw as when it is read. */
    static void countRest(EachFanOut<?, ?, ?> call, Source<?> source) {
        try {
            call.results.addUnstarted(source.countRest(call.results.size()));
        } catch (Throwable thrown) {
            throw call.abort(thrown);
        }
    }

    /** Waits until there is a place for the next task, and until it is its turn. */
    private static void awaitTurn(EachFanOut<?, ?, ?> call, @Nullable Stagger stagger, boolean takesTime) {
        var below = call.below;
        // Where the next element takes no time, tasks are started first, as far as there are places.
        var mayHaveEnds = below != null && below.awaitPlace();
        if (stagger != null) {
            stagger.awaitTurn();
        }
        var inTurn = call.inTurn();
        if (inTurn != null && (mayHaveEnds || takesTime)) {
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
