package dev.fanwise.testing;

import dev.fanwise.Task;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How threads, tasks and times are called in messages. */
final class Names {

    private Names() {}

    static String of(Participant participant) {
        if (participant.code instanceof FanOutTask<?> task) {
            return of(task);
        }
        var name = participant.thread.getName();
        return participant.isOwn() || name.isEmpty() ? "the " + name : "thread " + name;
    }

    static String of(FanOutTask<?> task) {
        return task.name() + " of " + task.owner().name();
    }

    /** What a thread waits for. */
    static String ofWait(Participant participant) {
        return switch (participant.wait) {
            case SLEEP ->
                participant.wakeAt == Participant.NEVER
                        ? "sleeps without end"
                        : "sleeps until " + of(participant.wakeAt);
            case ADVANCE -> "advances to " + of(participant.wakeAt);
            case TURN -> "waits for its turn";
            case PARK ->
                "waits" + ofBlocker(participant.blocker)
                        + (participant.wakeAt == Participant.NEVER ? "" : ", at most until " + of(participant.wakeAt));
        };
    }

    private static String ofBlocker(@Nullable Object blocker) {
        if (blocker instanceof Task<?> task) {
            return " for " + task.name();
        }
        return blocker instanceof Awaited awaited ? " for " + awaited.name() : "";
    }

    /** A time in the largest unit in which it is a whole number. */
    static String of(long nanos) {
        if (nanos % TimeUnit.SECONDS.toNanos(1) != 0) {
            return nanos % TimeUnit.MILLISECONDS.toNanos(1) == 0
                    ? TimeUnit.NANOSECONDS.toMillis(nanos) + " ms"
                    : nanos + " ns";
        }
        var seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        return seconds < TimeUnit.MINUTES.toSeconds(2)
                ? seconds + " s"
                : Duration.ofSeconds(seconds).toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
