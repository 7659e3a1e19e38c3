package dev.fanwise.engine.task;

/** What a task waits for if it begins however another task ends. One that needs its value waits for the task itself. */
public interface AnyEnd {

    /** Returns the task that comes first. */
    FanOutTask<?> task();
}
