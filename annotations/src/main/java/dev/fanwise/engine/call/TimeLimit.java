package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.TimeSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a call may take, and what reminds the caller of it while it is in code that may block. */
final class TimeLimit {

    private final TimeSource clock;
    private final Deadline deadline;
    private final Duration time;
    private @Nullable CallerAlarm alarm;

    TimeLimit(TimeSource clock, Duration time) {
        this.clock = clock;
        this.deadline = Deadline.after(time, clock);
        this.time = time;
    }

    /** The time that there was when the call began, not what is left of it. */
    Duration time() {
        return time;
    }

    /** Whether it had passed when the call began, so that not even what is there at once is in time. */
    boolean wasNeverAhead() {
        return time.isZero() || time.isNegative();
    }

    Deadline deadline() {
        return deadline;
    }

    void setAlarm() {
        if (alarm == null && !wasNeverAhead()) {
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

    /** Returns whether the alarm has interrupted the caller. */
    boolean turnAlarmOff(boolean wasMet) {
        var current = alarm;
        alarm = null;
        return current != null && current.turnOff(wasMet);
    }
}
