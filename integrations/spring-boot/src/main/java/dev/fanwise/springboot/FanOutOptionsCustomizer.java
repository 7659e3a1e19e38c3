package dev.fanwise.springboot;

import dev.fanwise.FanOutOptions;

/**
 * Changes the {@link FanOutOptions} that an application gets injected: a bean of this type can add an executor, for example.
 * Several are called in the order of their {@code @Order}.
 */
@FunctionalInterface
public interface FanOutOptionsCustomizer {

    /**
     * Returns options that are based on others.
     *
     * @param options what there is so far
     * @return what to use instead
     */
    FanOutOptions customize(FanOutOptions options);
}
