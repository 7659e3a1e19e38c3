package dev.fanwise.springboot;

import dev.fanwise.TaskLimit;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;

/**
 * Gauges of limits, with the name of the bean as a tag.
 *
 * @param limits by the names of their beans
 */
record TaskLimitMeters(Map<String, TaskLimit> limits) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        limits.forEach((name, limit) -> {
            Gauge.builder("fanwise.limit.size", limit, TaskLimit::size)
                    .description("How many tasks may be in flight")
                    .tag("limit", name)
                    .register(registry);
            Gauge.builder("fanwise.limit.in.flight", limit, TaskLimit::inFlight)
                    .description("How many tasks are in flight")
                    .tag("limit", name)
                    .register(registry);
            Gauge.builder("fanwise.limit.waiting", limit, TaskLimit::waiting)
                    .description("How many tasks wait for a permit")
                    .tag("limit", name)
                    .register(registry);
        });
    }
}
