package dev.fanwise.runtime;

import dev.fanwise.Task;
import org.jspecify.annotations.Nullable;

/** An immutable list of tasks that failed, the latest first. */
record FailedTask(Task<?> task, @Nullable FailedTask before) {}
