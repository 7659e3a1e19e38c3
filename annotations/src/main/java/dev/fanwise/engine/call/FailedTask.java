package dev.fanwise.engine.call;

import dev.fanwise.engine.task.FanOutTask;
import org.jspecify.annotations.Nullable;

/** An immutable list of tasks that failed, the latest first. */
record FailedTask(FanOutTask<?> task, @Nullable FailedTask before) {}
