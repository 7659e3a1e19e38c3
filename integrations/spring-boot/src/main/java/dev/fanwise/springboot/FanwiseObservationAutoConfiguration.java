package dev.fanwise.springboot;

import dev.fanwise.FanOutObserver;
import dev.fanwise.micrometer.FanOutObservations;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** An observation for each call and task. */
@AutoConfiguration(
        before = FanwiseAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass({ObservationRegistry.class, FanOutObservations.class})
@ConditionalOnBean(ObservationRegistry.class)
@ConditionalOnProperty(name = "fanwise.observations", matchIfMissing = true)
public class FanwiseObservationAutoConfiguration {

    /** Created by Spring. */
    public FanwiseObservationAutoConfiguration() {}

    /**
     * Makes the observations.
     *
     * @param registry knows what handles observations
     * @return the observer
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "fanOutObservations")
    public FanOutObserver fanOutObservations(ObservationRegistry registry) {
        return FanOutObservations.observer(registry);
    }
}
