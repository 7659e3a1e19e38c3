package dev.fanwise.behaviour;

import dev.fanwise.Task;
import java.util.concurrent.Callable;

/** Single tasks, on daemon threads. */
public final class DaemonTask {

    private DaemonTask() {}

    public static <T> Task<T> start(Callable<? extends T> code) {
        return Task.start(
                task -> {
                    var thread = new Thread(task, "single");
                    thread.setDaemon(true);
                    thread.start();
                },
                code);
    }
}
