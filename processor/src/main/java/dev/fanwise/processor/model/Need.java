package dev.fanwise.processor.model;

/**
 * A task that another one waits for before it starts.
 *
 * @param task its name
 * @param anyEnd whether the other one starts however this one ends; else it needs the value
 */
public record Need(String task, boolean anyEnd) {}
