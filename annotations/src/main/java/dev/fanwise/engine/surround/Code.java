package dev.fanwise.engine.surround;

import org.jspecify.annotations.Nullable;

/** The code of a task. */
@FunctionalInterface
public interface Code {

    @Nullable Object run() throws Throwable;
}
