package dev.fanwise.engine.call;

import dev.fanwise.TimeSource;
import dev.fanwise.engine.time.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a call may take, and what reminds the caller of it while it is in code that may block. */
final class TimeLimit {

    private final TimeSource time;
    private final Deadline deadline;
    private @Nullable CallerAlarm alarm;

    TimeLimit(TimeSource time, Duration timeout) {
        this.time = time;
        this.deadline = Deadline.after(time, timeout);
    }

    Deadline deadline() {
        return deadline;
    }

    void setAlarm() {
        if (alarm == null && !deadline.wasNeverAhead()) {
            alarm = new CallerAlarm(deadline, time);
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
    boolean turnAlarmOff() {
        var current = alarm;
        alarm = null;
        return current != null && current.turnOff();
    }
}
