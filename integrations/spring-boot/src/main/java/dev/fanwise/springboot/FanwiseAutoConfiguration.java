package dev.fanwise.springboot;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.RunningFanOuts;
import dev.fanwise.TaskContext;
import dev.fanwise.TimeSource;
import dev.fanwise.micrometer.FanOutObservations;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * A {@link FanOutOptions} bean from all {@link TaskContext}, {@link FanOutObserver}, {@link TimeSource} and {@link
 * FanOutOptionsCustomizer} beans, the list of what runs, and a shutdown that waits for it.
 */
@AutoConfiguration
@ConditionalOnClass(FanOutOptions.class)
public class FanwiseAutoConfiguration {

    /** Created by Spring. */
    public FanwiseAutoConfiguration() {}

    /**
     * The options to give to generated classes.
     *
     * @param contexts are propagated to every task
     * @param observers observe every call and task
     * @param time the clock, if there is one bean of its type
     * @param customizers change the options
     * @return the options
     */
    @Bean
    @ConditionalOnMissingBean
    public FanOutOptions fanOutOptions(
            ObjectProvider<TaskContext> contexts,
            ObjectProvider<FanOutObserver> observers,
            ObjectProvider<TimeSource> time,
            ObjectProvider<FanOutOptionsCustomizer> customizers) {
        var options = FanOutOptions.defaults();
        var ownTime = time.getIfUnique();
        if (ownTime != null) {
            options = options.withTime(ownTime);
        }
        for (var context : contexts.orderedStream().toList()) {
            options = options.withContext(context);
        }
        for (var observer : observers.orderedStream().toList()) {
            options = options.withObserver(observer);
        }
        for (var customizer : customizers.orderedStream().toList()) {
            options = customizer.customize(options);
        }
        return options;
    }

    /**
     * Knows what runs.
     *
     * @return the observer
     */
    @Bean
    @ConditionalOnMissingBean
    public RunningFanOuts runningFanOuts() {
        return new RunningFanOuts();
    }

    /**
     * Lets a shutdown wait for what runs.
     *
     * @param running knows what runs
     * @param environment has the longest time of a phase of the shutdown
     * @return the observer
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "fanwise.shutdown.wait", matchIfMissing = true)
    public FanOutShutdown fanOutShutdown(RunningFanOuts running, Environment environment) {
        var longest = environment.getProperty("spring.lifecycle.timeout-per-shutdown-phase", "30s");
        Duration timeout = DurationStyle.detectAndParse(longest);
        return new FanOutShutdown(running, timeout);
    }

    /** What context-propagation knows: the current observation, the security context, what the application registers. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({ContextSnapshotFactory.class, FanOutObservations.class})
    @ConditionalOnProperty(name = "fanwise.context.propagation", matchIfMissing = true)
    static class PropagatedContext {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE + 1)
        @ConditionalOnMissingBean(name = "propagatedTaskContext")
        TaskContext propagatedTaskContext() {
            return FanOutObservations.context();
        }
    }

    /** What SLF4J has. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.slf4j.MDC")
    @ConditionalOnProperty(name = "fanwise.context.mdc", matchIfMissing = true)
    static class LoggingContext {

        /** The outermost: what traces write into the MDC of a task comes after it. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        @ConditionalOnMissingBean(name = "mdcTaskContext")
        TaskContext mdcTaskContext() {
            return new MdcContext();
        }
    }
}
