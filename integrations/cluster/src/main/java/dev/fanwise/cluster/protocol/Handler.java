package dev.fanwise.cluster.protocol;

import java.util.List;
import java.util.concurrent.ThreadFactory;

/** Runs the tasks of one signature, of which only it knows what the bytes mean. */
public interface Handler {

    /**
     * Runs a task on the current thread.
     *
     * @param arguments what the caller sent
     * @return the result, as bytes
     * @throws Throwable what the code throws
     */
    byte[] run(byte[] arguments) throws Throwable;

    /**
     * What was thrown, as bytes.
     *
     * @param thrown what was thrown
     * @return the bytes
     */
    byte[] failure(Throwable thrown);

    /**
     * The records that the tasks send, for messages about other versions.
     *
     * @return as {@link TaskVersion#records}
     */
    List<String> records();

    /**
     * Makes the threads of the tasks.
     *
     * @return the factory
     */
    ThreadFactory threads();
}
