package dev.fanwise.opentelemetry;

import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.RemoteContext;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Tasks with {@code @Remote} in traces: a span for each task on the member that runs it, in the trace of its caller. Needs {@code
 * fanwise-cluster}.
 *
 * <pre>{@code
 * var cluster = Cluster.join(transport, RemoteTracing.trace(ClusterOptions.defaults(), openTelemetry));
 * }</pre>
 */
public final class RemoteTracing {

    private RemoteTracing() {}

    /**
     * Adds the trace of the caller to what goes to members, by the propagators of {@code telemetry}: those of the W3C send the
     * trace and the baggage. Beside {@link FanOutTracing#trace} the parent of the span on the member is the span of the task.
     *
     * @param options what else the options are to hold
     * @param telemetry makes the spans, and has the propagators
     * @return options with both
     * @throws NullPointerException if an argument is null
     */
    public static ClusterOptions trace(ClusterOptions options, OpenTelemetry telemetry) {
        return options.withContext(new Propagated(
                telemetry.getTracer(FanOutTracing.SCOPE),
                telemetry.getPropagators().getTextMapPropagator()));
    }

    private record Propagated(Tracer tracer, TextMapPropagator propagator) implements RemoteContext {

        private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
            @Override
            @SuppressWarnings("deprecation") // abstract all the same
            public Iterable<String> keys(Map<String, String> captured) {
                return captured.keySet();
            }

            @Override
            public @Nullable String get(@Nullable Map<String, String> captured, String key) {
                return captured == null ? null : captured.get(key);
            }
        };

        @Override
        public Map<String, String> capture() {
            Map<String, String> captured = new HashMap<>();
            propagator.inject(Context.current(), captured, (all, key, value) -> {
                if (all != null) {
                    all.put(key, value);
                }
            });
            return captured;
        }

        @Override
        public <T extends @Nullable Object> T call(String method, Map<String, String> captured, Callable<T> code)
                throws Exception {
            var parent = propagator.extract(Context.current(), captured, GETTER);
            var span = tracer.spanBuilder(method)
                    .setParent(parent)
                    .setSpanKind(SpanKind.SERVER)
                    .startSpan();
            try (var scope = parent.with(span).makeCurrent()) {
                return within(span, code);
            } finally {
                span.end();
            }
        }

        private static <T extends @Nullable Object> T within(Span span, Callable<T> code) throws Exception {
            try {
                var value = code.call();
                SpanObserver.mark(span, null);
                return value;
            } catch (Throwable thrown) {
                SpanObserver.mark(span, thrown);
                throw thrown;
            }
        }
    }
}
