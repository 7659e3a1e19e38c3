package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The tasks of one call, for the stream that starts them and takes them as they complete.
 *
 * @param <R> the type of the results
 */
public sealed interface TasksInTurn<R extends @Nullable Object> permits PulledTasks {}
