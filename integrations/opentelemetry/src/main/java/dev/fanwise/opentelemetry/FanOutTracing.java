package dev.fanwise.opentelemetry;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskContext;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Fan-outs in traces: a span for each call, with a child for each task, in the trace of the caller.
 *
 * <pre>{@code
 * var options = FanOutTracing.trace(FanOutOptions.defaults(), openTelemetry);
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 */
public final class FanOutTracing {

    /** The name of the instrumentation scope of the spans. */
    public static final String SCOPE = "dev.fanwise";

    private FanOutTracing() {}

    /**
     * Adds spans and the context of the caller to options.
     *
     * @param options what else the options are to hold
     * @param telemetry makes the spans
     * @return options with both
     * @throws NullPointerException if an argument is null
     */
    public static FanOutOptions trace(FanOutOptions options, OpenTelemetry telemetry) {
        var tracer = telemetry.getTracer(SCOPE);
        return options.withContext(context()).withObserver(new SpanObserver(Objects.requireNonNull(tracer)));
    }

    /**
     * Carries the context of OpenTelemetry, with the current span and the baggage, into every task. It makes no spans.
     *
     * @return for {@link FanOutOptions#withContext}
     */
    public static TaskContext context() {
        return () -> new CurrentContext(Context.current());
    }

    /** The context of the caller. */
    private record CurrentContext(Context captured) implements TaskContext.Snapshot {

        @Override
        @SuppressWarnings("MustBeClosedChecker") // the scope that restores what was before is not to end
        public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
            var before = Context.current();
            try (var scope = captured.makeCurrent()) {
                return code.call();
            } finally {
                // A scope ignores its end if code inside has left another one open: the thread, of a pool perhaps,
                // keeps none.
                if (!Context.current().equals(before)) {
                    var unused = before.makeCurrent();
                }
            }
        }
    }
}
