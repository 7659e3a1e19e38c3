package dev.fanwise.runtime;

import dev.fanwise.Deadline;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.Turn;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The hedging delay of a staggered start: when the next task has its turn. */
final class Stagger implements Turn {

    private final EachFanOut<?, ?, ?> call;
    private final Duration delay;
    private @Nullable FanOutTask<?> before;
    private @Nullable Deadline nextTurn;

    Stagger(EachFanOut<?, ?, ?> call, Duration delay) {
        this.call = call;
        this.delay = Objects.requireNonNull(delay, "stagger");
    }

    @Override
    public EachFanOut<?, ?, ?> call() {
        return call;
    }

    /** Waits until it is the next task's turn, or the call is over. */
    void awaitTurn() {
        if (nextTurn != null) {
            Starts.awaitTurn(this, nextTurn);
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
}
