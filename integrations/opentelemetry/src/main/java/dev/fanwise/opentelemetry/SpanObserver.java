package dev.fanwise.opentelemetry;

import dev.fanwise.FanOutObserver;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes a span for each call, inside the one that is current where it is made, and a child of that for each task. */
final class SpanObserver implements FanOutObserver {

    private static final AttributeKey<String> POLICY = AttributeKey.stringKey("fanwise.policy");
    private static final AttributeKey<String> TASK = AttributeKey.stringKey("fanwise.task");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("fanwise.outcome");
    private static final AttributeKey<String> DECIDED_BY = AttributeKey.stringKey("fanwise.decided_by");
    private static final AttributeKey<String> CANCELLED_BY = AttributeKey.stringKey("fanwise.cancelled_by");

    private final Tracer tracer;

    SpanObserver(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        return new CallSpan(tracer.spanBuilder(call.name())
                .setAttribute(POLICY, call.policy())
                .startSpan());
    }

    private final class CallSpan implements CallObserver {

        private final Span span;
        private final Context context;

        /** The tasks that others may need: elements, of which there may be very many, are needed by none. */
        private final Map<String, SpanContext> slots = new ConcurrentHashMap<>();

        CallSpan(Span span) {
            this.span = span;
            this.context = Context.current().with(span);
        }

        @Override
        public TaskObserver creates(ObservedTask task) {
            // By the name of the method: names with an index would be too many.
            var builder = tracer.spanBuilder(task.call().type() + "." + task.method())
                    .setParent(context)
                    .setAttribute(TASK, task.name());
            for (var need : task.needs()) {
                var needed = slots.get(need);
                if (needed != null) {
                    builder.addLink(needed);
                }
            }
            var created = builder.startSpan();
            if (task.name().equals(task.method())) {
                slots.put(task.name(), created.getSpanContext());
            }
            return new TaskSpan(created);
        }

        @Override
        public void ended(CallEnd end) {
            if (end.decidedBy() != null) {
                span.setAttribute(DECIDED_BY, end.decidedBy());
            }
            SpanObserver.end(span, end.ending(), end.exception());
        }
    }

    /** Begins when the task is created: what it waits before it runs is part of what its caller waits. */
    private record TaskSpan(Span span) implements TaskObserver {

        @Override
        public void starts() {
            span.addEvent("starts");
        }

        @Override
        public <T extends @Nullable Object> T surround(Callable<T> code) throws Exception {
            // Within what the caller's context has brought: baggage stays.
            try (var scope = Context.current().with(span).makeCurrent()) {
                return code.call();
            }
        }

        @Override
        public void abandoned() {
            span.addEvent("abandoned");
        }

        @Override
        public void ended(TaskEnd end) {
            if (end.cancelledBy() != null) {
                span.setAttribute(CANCELLED_BY, lowerCase(end.cancelledBy()));
            }
            SpanObserver.end(span, end.ending(), end.exception());
        }
    }

    /** How code ended that is not known as a task here: its interrupt counts as its cancellation. */
    static void mark(Span span, @Nullable Throwable thrown) {
        var isCancelled = thrown instanceof InterruptedException || thrown instanceof CancellationException;
        mark(span, thrown == null ? Ending.SUCCEEDED : isCancelled ? Ending.CANCELLED : Ending.FAILED, thrown);
    }

    private static void end(Span span, Ending ending, @Nullable Throwable exception) {
        mark(span, ending, exception);
        span.end();
    }

    private static void mark(Span span, Ending ending, @Nullable Throwable exception) {
        span.setAttribute(OUTCOME, lowerCase(ending));
        if (ending == Ending.FAILED) {
            span.setStatus(StatusCode.ERROR);
            if (exception != null) {
                span.recordException(exception);
            }
        }
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
