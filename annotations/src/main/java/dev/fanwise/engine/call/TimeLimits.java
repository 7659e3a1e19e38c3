package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.TimeSource;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskState;
import dev.fanwise.engine.task.TaskTimer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a call may take, what reminds the caller of that while it is in code that may block, and how long the call waits
 * for tasks that it has cancelled. Most calls have none of it. Used by the coordinator; tasks look up timers of their own, which are
 * set before the first start.
 */
public final class TimeLimits {

    /** How long after the deadline a caller is interrupted in code that may block, in nanoseconds, if it comes to that so late. */
    private static final long LATENESS = TimeUnit.MILLISECONDS.toNanos(10);

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

    /** When a call is late, if it has a time limit. */
    public static @Nullable Deadline deadlineOf(Coordinator call) {
        var limits = call.limits;
        return limits == null ? null : limits.deadline;
    }

    /** The time that there was when a call began, not what is left of it, if it was limited. */
    static @Nullable Duration timeOf(Coordinator call) {
        var limits = call.limits;
        return limits == null ? null : limits.time;
    }

    /** Whether the time of a call is over; perhaps not if none was given to it, as even what is there at once would be late. */
    static boolean isOver(Coordinator call, boolean evenIfNoneWasGiven) {
        var limits = call.limits;
        return limits != null
                && limits.deadline != null
                && limits.deadline.hasPassed()
                && (evenIfNoneWasGiven || !limits.wasNeverAhead());
    }

    private boolean wasNeverAhead() {
        return time != null && (time.isZero() || time.isNegative());
    }

    // ---- alarm

    /** Has the caller reminded of its deadline while it is in code that may block, until it waits. */
    public static void setAlarm(Coordinator call) {
        var limits = call.limits;
        if (limits != null && limits.alarm == null && limits.deadline != null && !limits.wasNeverAhead()) {
            var nanos = limits.deadline.remaining().toNanos();
            limits.alarm = new CallerAlarm(nanos > 0 ? nanos : LATENESS, limits.clock);
        }
    }

    /** Returns whether the alarm has not interrupted the caller, and does not until it goes on. */
    static boolean pauseAlarm(Coordinator call) {
        var limits = call.limits;
        return limits == null || limits.alarm == null || limits.alarm.pause();
    }

    static void resumeAlarm(Coordinator call) {
        var limits = call.limits;
        if (limits != null && limits.alarm != null) {
            limits.alarm.resume();
        }
    }

    /**
     * Takes the alarm's interrupt back.
     *
     * @param wasMet whether the code of the caller has met an interrupt
     * @return whether the alarm has interrupted the caller
     */
    public static boolean turnAlarmOff(Coordinator call, boolean wasMet) {
        var limits = call.limits;
        if (limits == null || limits.alarm == null) {
            return false;
        }
        var current = limits.alarm;
        limits.alarm = null;
        return current.turnOff(wasMet);
    }

    // ---- grace

    /** The longest wait of a call for tasks that it has cancelled, if that is limited. */
    public static @Nullable Duration graceOf(Coordinator call) {
        var limits = call.limits;
        return limits == null ? null : limits.grace;
    }

    static void endGrace(Coordinator call) {
        var limits = call.limits;
        if (limits != null) {
            limits.isGraceOver = true;
        }
    }

    /** Whether the grace of a call was over before all tasks had ended. */
    static boolean isGraceOver(Coordinator call) {
        var limits = call.limits;
        return limits != null && limits.isGraceOver;
    }

    // ---- single tasks

    /** Limits the time that one task takes, from its start on. */
    void limitTime(FanOutTask<?> task, Duration timeout) {
        timers = new Timers(new TaskTimer(task, timeout), timers);
    }

    /** Starts the clock of a task that has a timeout of its own. Called when the task is started. */
    static void begin(Coordinator call, FanOutTask<?> task) {
        var timer = call.timerOf(task);
        if (timer != null) {
            timer.begin();
        }
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
