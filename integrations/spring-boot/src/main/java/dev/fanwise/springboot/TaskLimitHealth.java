package dev.fanwise.springboot;

import dev.fanwise.TaskLimit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How full the limits are. A full limit is no fault: the health is {@code OUT_OF_SERVICE} only if more tasks wait than the
 * application says it can bear.
 *
 * @param limits by the names of their beans
 * @param mostWaiting how many tasks may wait for each
 */
record TaskLimitHealth(Map<String, TaskLimit> limits, int mostWaiting) implements HealthIndicator {

    @Override
    public Health health() {
        var health = Health.up();
        for (var entry : limits.entrySet()) {
            var limit = entry.getValue();
            var waiting = limit.waiting();
            Map<String, Integer> details = new LinkedHashMap<>();
            details.put("size", limit.size());
            details.put("inFlight", limit.inFlight());
            details.put("waiting", waiting);
            health.withDetail(entry.getKey(), details);
            if (waiting > mostWaiting) {
                health.outOfService();
            }
        }
        return health.build();
    }
}
