package dev.fanwise.engine.task;

/**
 * A task that another one of its call waits for before it begins.
 *
 * @param task the one that comes first
 * @param isForAnyEnd whether the other one begins however this one ends; else its value is needed
 */
public record Edge(FanOutTask<?> task, boolean isForAnyEnd) {}
