package dev.fanwise.engine.task;

import dev.fanwise.FanOutOptions;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a task belongs to that stands for itself: whoever has its handle can read it. */
public class SingleOwner extends TaskOwner {

    /**
     * The thread that starts the task, as long as it does: it is the caller of what an executor runs on it. Only that thread
     * itself finds itself here, so it needs no ordering with others.
     */
    private @Nullable Thread starter;

    public SingleOwner(String name, FanOutOptions options) {
        super(name, options);
    }

    /**
     * Hands a task to the executor.
     *
     * @throws RuntimeException what the executor refuses it with
     */
    public final void execute(Executor executor, FanOutTask<?> task) {
        starter = Thread.currentThread();
        try {
            executor.execute(task);
        } finally {
            starter = null;
        }
    }

    @Override
    protected final @Nullable Thread coordinator() {
        return starter;
    }

    @Override
    protected void ended(FanOutTask<?> task, int status) {}

    @Override
    protected final boolean handsOutTasks() {
        return true;
    }
}
