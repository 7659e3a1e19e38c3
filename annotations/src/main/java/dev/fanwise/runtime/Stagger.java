package dev.fanwise.runtime;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hedging delay of a staggered start: when the next task has its turn. */
final class Stagger implements Awaited {

    private final EachFanOut<?, ?, ?> call;
    private final Duration delay;
    private @Nullable FanOutTask<?> before;
    private @Nullable Deadline nextTurn;

    Stagger(EachFanOut<?, ?, ?> call, Duration delay) {
        this.call = call;
        this.delay = delay;
    }

    /** Waits until it is the next task's turn, or the call is over. */
    void awaitTurn() {
        if (nextTurn != null) {
            Starts.awaitTurn(call, this, nextTurn);
        }
    }

    void started(FanOutTask<?> task) {
        before = task;
        nextTurn = Deadline.after(delay, call.time());
    }

    /** Whether it is the next task's turn, whatever the call does. */
    boolean isTurn() {
        return nextTurn == null || nextTurn.hasPassed() || hasEndedWithoutValue();
    }

    private boolean hasEndedWithoutValue() {
        var status = before == null ? TaskStatus.NEW : before.status();
        return TaskStatus.isEnded(status) && status != TaskStatus.SUCCEEDED;
    }

    /** The task before has ended without a value, or there is something to do. */
    @Override
    public boolean isOver() {
        return call.isDecidedNow() || call.hasUnseenEnd() || hasEndedWithoutValue();
    }

    @Override
    public FanOutOptions options() {
        return call.options();
    }

    @Override
    public boolean mayBeUnstarted() {
        return call.mayBeUnstarted();
    }

    @Override
    public List<FanOutTask<?>> unstarted() {
        return call.unstarted();
    }

    @Override
    public String name() {
        return call.name();
    }
}
