package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.TimeLimits;
import dev.fanwise.engine.call.Turn;
import dev.fanwise.engine.task.FanOutTask;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one call, which its coordinator starts and takes one by one when it is asked for the next: in the order in which they
 * complete. Between two questions the coordinator is in code of the user's, and nothing happens to it there.
 */
abstract non-sealed class PulledTasks<R extends @Nullable Object> implements TasksInTurn<R>, Turn {

    private final FanOut call;
    private final EndLog log;
    private final Source<?> source;
    private final int limit;

    /** What had completed when the time was over. */
    private final Queue<Task<R>> inTime = new ArrayDeque<>();

    /** The source has no more elements. */
    private boolean isRead;

    /** How many tasks were started and not taken. */
    private int untaken;

    /** The call has let go of its tasks. */
    private boolean isOver;

    /** The stream that asks for the next task. */
    private @Nullable TaskStream<R> asking;

    /**
     * @param limit the most tasks that were started and not taken, or 0 for no limit
     */
    PulledTasks(FanOut call, EndLog log, Source<?> source, int limit) {
        this.call = call;
        this.log = log;
        this.source = source;
        this.limit = limit;
    }

    /**
     * Starts the task of an element.
     *
     * @return whether it is one that was not started before
     */
    abstract boolean start(@Nullable Object element);

    /** Ends the call because the source has thrown, or a task can't be started. */
    abstract RuntimeException abort(Throwable thrown);

    abstract Task<R> handleOf(FanOutTask<?> task);

    /** Hands the call to this thread. */
    final void coordinateHere() {
        Starts.coordinateHere(call);
    }

    /** A task was taken: the call needs it no more. */
    abstract void taken();

    /** Whether the call is over, and what is left was done in time. */
    final boolean hasLetGo() {
        return isOver;
    }

    /**
     * The next task that has completed.
     *
     * @param stream which asks; it has the policy
     * @return the task, or null if no other follows, or the stream is being closed
     */
    final @Nullable Task<R> next(TaskStream<R> stream) {
        asking = stream;
        while (!isOver) {
            startMore();
            if (isRead && untaken == 0) {
                stop(FanOut::leave);
            } else if (Thread.currentThread().isInterrupted()) {
                throw interrupted(stream.onCancel());
            } else if (Starts.isLate(call)) {
                // no second look at the interrupt status: an interrupt may have come between the two
                takeInTime();
                stop(stream.onReturn());
            } else if (log.take()) {
                return take(log.poll());
            } else if (stream.isClosing()) {
                return null;
            } else {
                Starts.awaitTurn(this, null);
            }
        }
        return inTime.poll();
    }

    private @Nullable Task<R> take(@Nullable FanOutTask<?> task) {
        if (task == null) {
            return null;
        }
        untaken--;
        taken();
        return handleOf(task);
    }

    /** Starts what there is a place for. A task that has completed does not wait for elements that take time. */
    private void startMore() {
        if (isRead || !hasPlace()) {
            return;
        }
        try {
            if (TimeLimits.deadlineOf(call) != null && source.mayBlock()) {
                TimeLimits.setAlarm(call);
            }
            while (hasPlace() && (source.isThere() || !log.hasNext()) && Starts.mayGoOn(call, false)) {
                startNext();
            }
        } catch (Throwable thrown) {
            if (!Starts.wasLate(call, thrown)) {
                throw aborted(thrown);
            }
        }
        TimeLimits.turnAlarmOff(call, false);
    }

    private boolean hasPlace() {
        return !isRead && (limit == 0 || untaken < limit);
    }

    private void startNext() {
        if (!source.hasNext()) {
            isRead = true;
            return;
        }
        var element = source.next();
        if ((source.isThere() || Starts.mayGoOn(call, false)) && start(element)) {
            untaken++;
        }
    }

    private RuntimeException aborted(Throwable thrown) {
        try {
            throw abort(thrown);
        } finally {
            stop(FanOut::leave);
        }
    }

    private RuntimeException interrupted(Consumer<FanOut> onCancel) {
        Thread.interrupted();
        var interrupt = Observation.stopped(call, new InterruptedException(call.name() + " was interrupted"));
        var cancellation = call.cancelledWait(interrupt);
        stop(onCancel);
        return cancellation;
    }

    private void takeInTime() {
        while (log.take()) {
            for (var task = log.poll(); task != null; task = log.poll()) {
                inTime.add(handleOf(task));
            }
        }
    }

    // ---- the end

    /** Ends the call. Called by its coordinator. */
    final void stop(Consumer<FanOut> policy) {
        isOver = true;
        policy.accept(call);
    }

    // ---- the wait for the next

    @Override
    public final boolean isOver() {
        return log.hasNext() || (asking != null && asking.isClosing());
    }

    @Override
    public final FanOut call() {
        return call;
    }
}
