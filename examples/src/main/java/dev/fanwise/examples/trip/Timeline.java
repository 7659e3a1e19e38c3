package dev.fanwise.examples.trip;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import dev.fanwise.FanOutObserver;
import dev.fanwise.TimeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes down when each task of a call ran, and finds the chain of tasks that the call has waited for. */
final class Timeline implements FanOutObserver {

    private static final int WIDTH = 50;

    /** When a task ran, in nanoseconds, and what it waited for before that. */
    record Span(String task, List<String> needs, long start, long end) {}

    private final ConcurrentLinkedQueue<Span> spans = new ConcurrentLinkedQueue<>();
    private final TimeSource time;

    /**
     * Measures by the time of the calls.
     *
     * @param time the one in their options
     */
    Timeline(TimeSource time) {
        this.time = time;
    }

    @Override
    public CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        return task -> new TaskObserver() {
            private volatile long start = time.nanoTime();

            @Override
            public void starts() {
                start = time.nanoTime();
            }

            @Override
            public void ended(TaskEnd end) {
                spans.add(new Span(task.name(), task.needs(), start, time.nanoTime()));
            }
        };
    }

    /** From the task that ended last back to one that waits for no other, over the last of what each waited for. */
    List<Span> criticalPath() {
        Deque<Span> path = new ArrayDeque<>();
        var last = spans.stream().max(comparingLong(Span::end));
        while (last.isPresent()) {
            path.addFirst(last.get());
            var needs = last.get().needs();
            last = spans.stream().filter(span -> needs.contains(span.task())).max(comparingLong(Span::end));
        }
        return List.copyOf(path);
    }

    /** A line for each task, in the order of their starts; a star marks those of the critical path. */
    String render() {
        var path = criticalPath();
        var first = spans.stream().mapToLong(Span::start).min().orElse(0);
        var scale = Math.max(1, spans.stream().mapToLong(Span::end).max().orElse(0) - first);
        var lines = spans.stream()
                .sorted(comparingLong(Span::start))
                .map(span -> line(span, first, scale, path.contains(span)))
                .collect(joining());
        return lines + "critical path: " + path.stream().map(Span::task).collect(joining(" -> ")) + "\n";
    }

    private static String line(Span span, long first, long scale, boolean isCritical) {
        var from = (int) ((span.start() - first) * WIDTH / scale);
        var length = Math.max(1, (int) ((span.end() - span.start()) * WIDTH / scale));
        var bar = " ".repeat(from) + (isCritical ? "#" : "-").repeat(length);
        return String.format(
                "%-10s|%-50s| %3d to %3d ms%s%n",
                span.task(), bar, millis(span.start() - first), millis(span.end() - first), isCritical ? " *" : "");
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
