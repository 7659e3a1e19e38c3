package dev.fanwise.runtime;

import dev.fanwise.engine.task.AnyEnd;
import dev.fanwise.engine.task.FanOutTask;

/** The end of a task, whatever it is. */
record EndOf(FanOutTask<?> task) implements Need, AnyEnd {}
