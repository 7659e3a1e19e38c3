package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.engine.time.ThreadSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A task that belongs to no fan-out. To what surrounds it, it is a call of one task.
 *
 * @param <T> the type of the value
 */
public final class SingleTask<T extends @Nullable Object> extends FanOutTask<T> {

    private SingleTask(SingleCall single, Callable<? extends T> callable) {
        super(single, callable);
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
        // Those who wait for a task in a time of its own wait in that time, too.
        var options = executor instanceof ThreadSource source
                ? FanOutOptions.defaults().withTime(source)
                : FanOutOptions.defaults().withExecutor(executor);
        return start(options, null, callable);
    }

    /**
     * Starts a task.
     *
     * @param options what surrounds it, and which threads and clock it has
     * @param deadline when it is to have ended, if it is to
     * @param callable its code
     * @param <T> the type of the value
     * @return the handle
     */
    public static <T extends @Nullable Object> Task<T> start(
            FanOutOptions options, @Nullable Deadline deadline, Callable<? extends T> callable) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(callable, "callable");
        var single = new SingleCall("Task.start", options);
        var task = new SingleTask<T>(single, callable);
        task.start(single, deadline);
        return task;
    }

    private void start(SingleCall single, @Nullable Deadline deadline) {
        var surroundings = single.surroundings();
        if (surroundings != null) {
            surroundings.requireCaptured();
            surroundings.begin(single.name(), "task", CurrentTasks.surroundings());
            OwnSurroundings.created(this, surroundings);
        }
        if (deadline != null) {
            single.limitTime(this, deadline.remaining());
        }
        if (isDone()) {
            return; // its time was over before it began
        }
        try {
            run(single);
        } catch (Throwable refused) {
            // It may have taken the task all the same, and nobody would have the handle.
            single.isRefusedWith(refused);
            rescueIfRunHere(refused);
            TaskStop.stop(this, true, Canceller.CALL);
            throw refused;
        }
    }

    private void run(SingleCall single) {
        var executor = single.executor();
        if (executor != null) {
            single.execute(executor, this);
        } else {
            newThread(single).start();
        }
    }

    private Thread newThread(SingleCall single) {
        if (single.time() instanceof ThreadSource source) {
            return source.newThread(this, name());
        }
        var thread = new Thread(this, single.name() + "/" + name());
        thread.setDaemon(true);
        return thread;
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
