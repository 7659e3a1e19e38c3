package dev.fanwise.springboot;

import dev.fanwise.RunningFanOuts;
import dev.fanwise.TaskLimit;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What operators see: the endpoint {@code fanouts}, the health of limits, and gauges of them. */
@AutoConfiguration(after = FanwiseAutoConfiguration.class)
public class FanwiseActuatorAutoConfiguration {

    /** Created by Spring. */
    public FanwiseActuatorAutoConfiguration() {}

    /** What runs. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
    @ConditionalOnAvailableEndpoint(endpoint = FanOutsEndpoint.class)
    static class RunningConfiguration {

        @Bean
        @ConditionalOnMissingBean
        FanOutsEndpoint fanOutsEndpoint(RunningFanOuts running) {
            return new FanOutsEndpoint(running);
        }
    }

    /** Whether limits have room. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    @ConditionalOnBean(TaskLimit.class)
    @ConditionalOnEnabledHealthIndicator("fanouts")
    static class HealthConfiguration {

        @Bean
        @ConditionalOnMissingBean(name = "fanoutsHealthIndicator")
        HealthIndicator fanoutsHealthIndicator(Map<String, TaskLimit> limits, Environment environment) {
            var mostWaiting = environment.getProperty("fanwise.health.max-waiting", Integer.class, Integer.MAX_VALUE);
            return new TaskLimitHealth(limits, mostWaiting);
        }
    }

    /** How full limits are, over time. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    @ConditionalOnBean(TaskLimit.class)
    static class MetricsConfiguration {

        @Bean
        @ConditionalOnMissingBean
        TaskLimitMeters taskLimitMeters(Map<String, TaskLimit> limits) {
            return new TaskLimitMeters(limits);
        }
    }
}
