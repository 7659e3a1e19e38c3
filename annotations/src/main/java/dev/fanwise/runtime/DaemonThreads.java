package dev.fanwise.runtime;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** Daemon platform threads, for classes compiled for Java below 21. */
public final class DaemonThreads {

    private DaemonThreads() {}

    /**
     * A factory of daemon threads.
     *
     * @param name the name of each of its threads
     * @return the factory
     */
    public static ThreadFactory named(String name) {
        Objects.requireNonNull(name, "name");
        return new ThreadFactory() {
            @Override
            public Thread newThread(Runnable task) {
                var thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
            }
        };
    }
}
