package dev.fanwise.micrometer;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskContext;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Fan-outs in Micrometer: an observation for each call, with one for each task inside it. What handles observations makes
 * timers, counters of active ones, and spans of them.
 *
 * <pre>{@code
 * var options = FanOutObservations.observe(FanOutOptions.defaults(), registry);
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 *
 * <p>Both {@code fanwise.call} and {@code fanwise.task} have the key values {@code type}, {@code method} and {@code outcome},
 * that is {@code succeeded}, {@code failed} or {@code cancelled}; a call has its {@code policy} too, and a task {@code
 * task}, its name without an index. A task that a call gives up waiting for has the event {@code abandoned}, of which meters make the
 * counter {@code fanwise.task.abandoned}.
 */
public final class FanOutObservations {

    private FanOutObservations() {}

    /**
     * Adds observations and the context of the caller to options.
     *
     * @param options what else the options are to hold
     * @param registry knows what handles the observations
     * @return options with both
     * @throws NullPointerException if an argument is null
     */
    public static FanOutOptions observe(FanOutOptions options, ObservationRegistry registry) {
        return options.withContext(context()).withObserver(observer(registry));
    }

    /**
     * Observes calls and tasks. It carries no context.
     *
     * @param registry knows what handles the observations
     * @return for {@link FanOutOptions#withObserver}
     * @throws NullPointerException if {@code registry} is null
     */
    public static FanOutObserver observer(ObservationRegistry registry) {
        return new ObservationObserver(Objects.requireNonNull(registry, "registry"));
    }

    /**
     * Carries everything into tasks for which there is a {@code ThreadLocalAccessor}: the current observation, and what the
     * program and its libraries have registered. It makes no observations.
     *
     * @return for {@link FanOutOptions#withContext}
     */
    public static TaskContext context() {
        var factory = ContextSnapshotFactory.builder().build();
        return () -> new CapturedContext(factory.captureAll());
    }

    /** What was captured from the caller. */
    private record CapturedContext(ContextSnapshot captured) implements TaskContext.Snapshot {

        @Override
        public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
            try (var scope = captured.setThreadLocals()) {
                return code.call();
            }
        }
    }
}
