package dev.fanwise.jfr.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/**
 * All calls and tasks of a recording, in no order.
 *
 * @param calls the calls that ended while it was recorded
 * @param tasks the tasks that ended while it was recorded, or that their calls went on without
 */
record RecordedFanOuts(List<RecordedCall> calls, List<RecordedTask> tasks) {

    private static final String CALL = "dev.fanwise.Call";
    private static final String TASK = "dev.fanwise.Task";
    private static final String ABANDONED = "dev.fanwise.AbandonedTask";

    static RecordedFanOuts read(Path recording) throws IOException {
        List<RecordedCall> calls = new ArrayList<>();
        List<RecordedTask> ended = new ArrayList<>();
        Map<Long, RecordedTask> abandoned = new LinkedHashMap<>();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                switch (event.getEventType().getName()) {
                    case CALL -> calls.add(callOf(event));
                    case TASK -> ended.add(taskOf(event));
                    case ABANDONED -> abandoned.put(event.getLong("id"), abandonedOf(event));
                    default -> {}
                }
            }
        }
        ended.forEach(task -> abandoned.remove(task.id()));
        ended.addAll(abandoned.values());
        return new RecordedFanOuts(calls, ended);
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
        return taskOf(
                event,
                start,
                end,
                text(event, "outcome"),
                event.getString("failure"),
                momentOf(event, "abandonedAfter", start, end));
    }

    private static RecordedTask abandonedOf(RecordedEvent event) {
        var end = nanos(event.getStartTime());
        return taskOf(event, end - event.getDuration("age").toNanos(), end, RecordedTask.ABANDONED, null, end);
    }

    /** What the event of a task and that of an abandoned one have by the same names. */
    private static RecordedTask taskOf(
            RecordedEvent event, long start, long end, String outcome, @Nullable String failure, long abandoned) {
        var waited = event.getDuration("waited");
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
                outcome,
                failure,
                momentOf(event, "cancelledAfter", start, end),
                event.getString("cancelledBy"),
                abandoned,
                threadOf(event, "runner"));
    }

    /** Recordings of an earlier version do not have each of these. */
    private static long momentOf(RecordedEvent event, String field, long start, long end) {
        if (!event.hasField(field) || event.getDuration(field).isNegative()) {
            return RecordedTask.NEVER;
        }
        return Math.min(after(start, event.getDuration(field)), end);
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
