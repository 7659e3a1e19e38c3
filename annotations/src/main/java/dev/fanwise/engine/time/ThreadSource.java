package dev.fanwise.engine.time;

import dev.fanwise.TimeSource;

/**
 * A time source with threads of its own: the tasks of its calls run on these, if their options have no executor. Only a test
 * kit has one, which has to know every thread that waits in its time.
 */
public interface ThreadSource extends TimeSource {

    /**
     * A new thread, which the caller starts.
     *
     * @param code what it runs
     * @param name for thread dumps
     */
    Thread newThread(Runnable code, String name);
}
