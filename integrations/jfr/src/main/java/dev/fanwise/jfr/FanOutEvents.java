package dev.fanwise.jfr;

import dev.fanwise.FanOutObserver;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event for each call and each task into recordings of JDK Flight Recorder.
 *
 * <pre>{@code
 * var options = FanOutOptions.defaults().withObserver(new FanOutEvents());
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 *
 * <p>The events are {@code dev.fanwise.Call} and {@code dev.fanwise.Task}, each when it has ended, and {@code
 * dev.fanwise.AbandonedTask} when a call goes on without a cancelled task that still runs. They are enabled in every recording that does not
 * disable them. While none records, nothing is
 * measured: a call costs a look at that, and what every call keeps for its observers.
 */
public final class FanOutEvents implements FanOutObserver {

    /** Numbers calls and tasks, so that events can name each other. Zero is none. */
    private static final AtomicLong NUMBERS = new AtomicLong();

    /** Creates an observer that has no state: one for all objects is enough. */
    public FanOutEvents() {}

    @Override
    public @Nullable CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        var event = new CallEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.id = NUMBERS.incrementAndGet();
        event.name = call.name();
        event.policy = call.policy();
        event.parentTask = parent instanceof TaskRecording task ? task.event.id : 0;
        event.begin();
        return new CallRecording(event);
    }

    private record CallRecording(CallEvent event) implements CallObserver {

        @Override
        public TaskObserver creates(ObservedTask task) {
            var created = new TaskEvent();
            created.id = NUMBERS.incrementAndGet();
            created.call = event.id;
            created.callName = event.name;
            created.name = task.name();
            created.needs = task.needs().isEmpty() ? null : String.join(",", task.needs());
            created.begin();
            return new TaskRecording(created);
        }

        @Override
        public void ended(CallEnd end) {
            event.end();
            if (event.shouldCommit()) {
                event.outcome = lowerCase(end.ending());
                event.failure = nameOf(end.exception());
                event.decidedBy = end.decidedBy();
                event.commit();
            }
        }
    }

    private static final class TaskRecording implements TaskObserver {

        private final TaskEvent event;
        private final long created = System.nanoTime();

        /** These are written by the threads that run, cancel and abandon the task, and read by the one that ends it. */
        private volatile long waited = TaskEvent.NEVER;

        private volatile @Nullable Thread runner;
        private volatile long cancelledAfter = TaskEvent.NEVER;
        private volatile @Nullable Canceller canceller;
        private volatile long abandonedAfter = TaskEvent.NEVER;

        TaskRecording(TaskEvent event) {
            this.event = event;
        }

        @Override
        public void starts() {
            runner = Thread.currentThread();
            waited = age();
        }

        @Override
        public void cancelled(Canceller canceller) {
            if (cancelledAfter == TaskEvent.NEVER) {
                this.canceller = canceller;
                cancelledAfter = age();
            }
        }

        @Override
        public void abandoned() {
            abandonedAfter = age();
            var abandoned = new AbandonedEvent();
            if (abandoned.shouldCommit()) {
                abandoned.id = event.id;
                abandoned.call = event.call;
                abandoned.name = event.name;
                abandoned.callName = event.callName;
                abandoned.needs = event.needs;
                abandoned.age = abandonedAfter;
                abandoned.waited = waited;
                abandoned.runner = runner;
                abandoned.cancelledAfter = cancelledAfter;
                abandoned.cancelledBy = lowerCaseOrNull(canceller);
                abandoned.commit();
            }
        }

        private long age() {
            return System.nanoTime() - created;
        }

        @Override
        public void ended(TaskEnd end) {
            event.end();
            if (event.shouldCommit()) {
                event.outcome = lowerCase(end.ending());
                event.failure = nameOf(end.exception());
                event.waited = waited;
                event.runner = runner;
                event.cancelledAfter = cancelledAfter;
                event.abandonedAfter = abandonedAfter;
                event.cancelledBy = lowerCaseOrNull(end.cancelledBy());
                event.commit();
            }
        }
    }

    private static @Nullable String lowerCaseOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : lowerCase(constant);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Only the type: a message may hold what does not belong into a recording. */
    private static @Nullable String nameOf(@Nullable Throwable thrown) {
        return thrown == null ? null : thrown.getClass().getName();
    }
}
