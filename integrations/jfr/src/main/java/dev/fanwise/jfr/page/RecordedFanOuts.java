package dev.fanwise.jfr.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * All calls and tasks of a recording, in no order.
 *
 * @param calls the calls that ended while it was recorded
 * @param tasks the tasks that ended while it was recorded
 */
record RecordedFanOuts(List<RecordedCall> calls, List<RecordedTask> tasks) {

    private static final String CALL = "dev.fanwise.Call";
    private static final String TASK = "dev.fanwise.Task";

    static RecordedFanOuts read(Path recording) throws IOException {
        List<RecordedCall> calls = new ArrayList<>();
        List<RecordedTask> tasks = new ArrayList<>();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                switch (event.getEventType().getName()) {
                    case CALL -> calls.add(callOf(event));
                    case TASK -> tasks.add(taskOf(event));
                    default -> {}
                }
            }
        }
        return new RecordedFanOuts(calls, tasks);
    }

    private static RecordedCall callOf(RecordedEvent event) {
        return new RecordedCall(
                event.getLong("id"),
                event.getLong("parentTask"),
                text(event, "name"),
                text(event, "policy"),
                nanos(event.getStartTime()),
                nanos(event.getEndTime()),
                text(event, "outcome"),
                event.getString("failure"),
                event.getString("decidedBy"),
                threadOf(event, "eventThread"));
    }

    private static RecordedTask taskOf(RecordedEvent event) {
        var start = nanos(event.getStartTime());
        var end = nanos(event.getEndTime());
        var waited = event.getDuration("waited");
        var cancelledAfter = event.getDuration("cancelledAfter");
        var needs = event.getString("needs");
        return new RecordedTask(
                event.getLong("id"),
                event.getLong("call"),
                text(event, "callName"),
                text(event, "name"),
                needs == null ? List.of() : List.of(needs.split(",")),
                start,
                waited.isNegative() ? end : Math.min(after(start, waited), end),
                end,
                !waited.isNegative(),
                text(event, "outcome"),
                event.getString("failure"),
                cancelledAfter.isNegative() ? RecordedTask.NEVER : Math.min(after(start, cancelledAfter), end),
                event.getString("cancelledBy"),
                threadOf(event, "runner"));
    }

    private static String text(RecordedEvent event, String field) {
        return Objects.requireNonNullElse(event.getString(field), "");
    }

    private static @Nullable String threadOf(RecordedEvent event, String field) {
        var thread = event.getThread(field);
        return thread == null ? null : thread.getJavaName();
    }

    private static long nanos(Instant time) {
        return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    }

    private static long after(long start, Duration passed) {
        return start + passed.toNanos();
    }
}
