package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.TimeSource;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskState;
import dev.fanwise.engine.task.TaskTimer;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a call may take, what reminds the caller of that while it is in code that may block, and how long the call waits
 * for tasks that it has cancelled. Most calls have none of it. Used by the coordinator; tasks look up timers of their own, which are
 * set before the first start.
 */
final class TimeLimits {

    private final TimeSource clock;
    private @Nullable Deadline deadline;
    private @Nullable Duration time;
    private @Nullable CallerAlarm alarm;
    private @Nullable Duration grace;
    private boolean isGraceOver;
    private @Nullable Timers timers;

    TimeLimits(TimeSource clock) {
        this.clock = clock;
    }

    /** Begins the time of the call. */
    void limitTime(Duration timeout) {
        deadline = Deadline.after(timeout, clock);
        time = timeout;
    }

    void limitGrace(Duration longest) {
        grace = longest;
    }

    /** The time that there was when the call began, not what is left of it. */
    Duration time() {
        return Objects.requireNonNull(time);
    }

    @Nullable Deadline deadline() {
        return deadline;
    }

    /** Whether the time is over; not if none was given to a call, so that even what is there at once would be late. */
    boolean isOver(boolean evenIfNoneWasGiven) {
        return deadline != null && deadline.hasPassed() && (evenIfNoneWasGiven || !wasNeverAhead());
    }

    private boolean wasNeverAhead() {
        return time != null && (time.isZero() || time.isNegative());
    }

    // ---- alarm

    void setAlarm() {
        if (alarm == null && deadline != null && !wasNeverAhead()) {
            alarm = new CallerAlarm(deadline, clock);
        }
    }

    /** Returns whether the alarm has not interrupted the caller, and does not until it goes on. */
    boolean pauseAlarm() {
        return alarm == null || alarm.pause();
    }

    void resumeAlarm() {
        if (alarm != null) {
            alarm.resume();
        }
    }

    /**
     * Takes the alarm's interrupt back.
     *
     * @param wasMet whether the code of the caller has met an interrupt
     * @return whether the alarm has interrupted the caller
     */
    boolean turnAlarmOff(boolean wasMet) {
        var current = alarm;
        alarm = null;
        return current != null && current.turnOff(wasMet);
    }

    // ---- grace

    @Nullable Duration grace() {
        return grace;
    }

    void endGrace() {
        isGraceOver = true;
    }

    /** Whether the grace was over before all tasks had ended. */
    boolean isGraceOver() {
        return isGraceOver;
    }

    // ---- single tasks

    /** Limits the time that one task takes, from its start on. */
    void limitTime(FanOutTask<?> task, Duration timeout) {
        timers = new Timers(new TaskTimer(task, timeout), timers);
    }

    @Nullable TaskTimer timerOf(TaskState task) {
        for (var each = timers; each != null; each = each.others()) {
            if (each.timer().task() == task) {
                return each.timer();
            }
        }
        return null;
    }

    /** The timeouts of single tasks: of few. */
    private record Timers(TaskTimer timer, @Nullable Timers others) {}
}
