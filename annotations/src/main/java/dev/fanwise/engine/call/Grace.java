package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.engine.task.Patience;
import dev.fanwise.engine.task.RunningTasks;
import dev.fanwise.engine.time.ThreadSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a call waits for tasks that it has cancelled: for its grace; or without end, but not without a word. */
final class Grace implements Patience {

    private static final Duration FIRST_WARNING = Duration.ofSeconds(10);

    private final Coordinator call;
    private final boolean isLimited;

    /** How long the wait takes when the deadline comes. */
    private Duration waited;

    /** When to say something; null in the time of a test kit, which itself says what never ends. */
    private @Nullable Deadline deadline;

    Grace(Coordinator call) {
        var limit = TimeLimits.graceOf(call);
        this.call = call;
        this.isLimited = limit != null;
        this.waited = limit == null ? FIRST_WARNING : limit;
        this.deadline =
                isLimited || !(call.time() instanceof ThreadSource) ? Deadline.after(waited, call.time()) : null;
    }

    @Override
    public @Nullable Deadline deadline() {
        return deadline;
    }

    /** Warns each time the wait has taken twice as long. */
    @Override
    public boolean goesOn() {
        if (isLimited) {
            return false;
        }
        RunningTasks.warn(
                call.name() + " has waited " + waited.toSeconds() + " s for tasks that were cancelled and do not end: ",
                TaskChain.stillRunning(call.newest()));
        deadline = Deadline.after(waited, call.time());
        waited = waited.multipliedBy(2);
        return true;
    }
}
