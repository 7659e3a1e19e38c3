package dev.fanwise.engine.task;

import dev.fanwise.Registration;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The timeout of one task. When it passes, the task is cancelled; it has failed with a {@link TimeoutException} when its code has
 * ended, in whatever way, or at once if that has not begun.
 */
public final class TaskTimer {

    private static final int SET = 0;
    private static final int EXPIRED = 1;
    private static final int OVER = 2;

    private final FanOutTask<?> task;
    private final Duration timeout;
    private final AtomicInteger state = new AtomicInteger(SET);
    private volatile @Nullable Registration alarm;

    /**
     * Creates a timer that does not run.
     *
     * @param task the task
     * @param timeout the longest time
     */
    public TaskTimer(FanOutTask<?> task, Duration timeout) {
        this.task = task;
        this.timeout = timeout;
    }

    public FanOutTask<?> task() {
        return task;
    }

    /** Starts the clock, when the task is started. */
    public void begin() {
        if (timeout.isZero()) {
            expire(); // a task whose time is over does not begin
            return;
        }
        var set = task.owner.time().schedule(timeout.toNanos(), this::expire);
        alarm = set;
        // A task that is cancelled while its alarm is set leaves none.
        if (state.get() == OVER) {
            set.close();
        }
    }

    private void expire() {
        if (state.compareAndSet(SET, EXPIRED)) {
            task.failUnstarted(expiry());
            task.requestStop();
        }
    }

    /** Ends the time of a task that the call waits for no more, or that ends before it has begun. */
    static void end(TaskState task) {
        var timer = task.owner.timerOf(task);
        if (timer != null) {
            timer.end();
        }
    }

    /**
     * The task ends.
     *
     * @return what it has failed with if the time was over before; else null, and it can't be any more
     */
    @Nullable TimeoutException end() {
        var current = alarm;
        if (current != null) {
            current.close();
        }
        return state.compareAndSet(SET, OVER) || state.get() == OVER ? null : expiry();
    }

    private TimeoutException expiry() {
        return new TimeoutException(task.name() + " did not complete within " + timeout);
    }
}
