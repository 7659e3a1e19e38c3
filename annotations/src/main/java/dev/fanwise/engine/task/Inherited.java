package dev.fanwise.engine.task;

/**
 * Stands in the place of what ended a task that never began because another one has failed or was cancelled: it is one
 * failure, whose account that other task keeps.
 *
 * @param origin the task that has failed itself
 */
record Inherited(FanOutTask<?> origin) {}
