package dev.fanwise.engine.task;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.engine.time.ThreadSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A task that belongs to no fan-out.
 *
 * @param <T> the type of the value
 */
public final class SingleTask<T extends @Nullable Object> extends FanOutTask<T> {

    private SingleTask(SingleOwner owner, Callable<? extends T> callable) {
        super(owner, callable);
    }

    /**
     * Starts a task.
     *
     * @param executor runs it
     * @param callable its code
     * @param <T> the type of the value
     * @return the handle
     */
    public static <T extends @Nullable Object> Task<T> start(Executor executor, Callable<? extends T> callable) {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(callable, "callable");
        if (executor instanceof ThreadSource source) {
            return startIn(source, callable);
        }
        var owner = new SingleOwner("Task.start", FanOutOptions.defaults().withExecutor(executor));
        var task = new SingleTask<T>(owner, callable);
        try {
            owner.execute(executor, task);
        } catch (Throwable refused) {
            // It may have taken the task all the same, and nobody would have the handle.
            task.cancel();
            throw refused;
        }
        return task;
    }

    /** Those who wait for the task wait in that time, too. */
    private static <T extends @Nullable Object> Task<T> startIn(ThreadSource source, Callable<? extends T> callable) {
        var owner = new SingleOwner("Task.start", FanOutOptions.defaults().withTime(source));
        var task = new SingleTask<T>(owner, callable);
        source.newThread(task, task.name()).start();
        return task;
    }

    @Override
    protected @Nullable Object execute(@Nullable Object input) throws Throwable {
        return ((Callable<?>) Objects.requireNonNull(input)).call();
    }

    @Override
    public String name() {
        return "task";
    }
}
