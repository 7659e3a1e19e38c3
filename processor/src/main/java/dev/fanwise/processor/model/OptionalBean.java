package dev.fanwise.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * How a container's constructor asks for a bean that may not be there: options, or a cluster.
 *
 * @param provider the container's type for a bean that may not be there, without its type argument
 * @param access how a value is taken from that
 */
public record OptionalBean(ClassName provider, Access access) {

    /** What such a type is asked. */
    public enum Access {
        /** {@code getIfAvailable(Supplier)}, which returns null without one. */
        SUPPLIER,
        /** {@code orElse(alternative)}. */
        ALTERNATIVE,
        /** {@code isUnsatisfied()} and {@code get()}. */
        INSTANCE
    }
}
