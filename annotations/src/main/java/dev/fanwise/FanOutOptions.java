package dev.fanwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Options of a generated class, for all calls of one object: the executor, the clock and the contexts of its tasks. A
 * generated class takes them as the first argument of its constructor.
 *
 * <pre>{@code
 * var options = FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 *
 * <p>Immutable: each method returns a new object. Contexts accumulate, in order.
 */
public final class FanOutOptions {

    private static final FanOutOptions DEFAULTS = new FanOutOptions(null, TimeSource.system(), false, List.of());

    private final @Nullable Executor executor;
    private final TimeSource time;
    private final boolean helpingCallers;
    private final List<TaskContext> contexts;

    private FanOutOptions(
            @Nullable Executor executor, TimeSource time, boolean helpingCallers, List<TaskContext> contexts) {
        this.executor = executor;
        this.time = time;
        this.helpingCallers = helpingCallers;
        this.contexts = contexts;
    }

    /**
     * The defaults: a new thread for each task, and the system's clock.
     *
     * @return the options of an object that was created without any
     */
    public static FanOutOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Runs the tasks on an executor instead of a new thread each.
     *
     * @param newExecutor runs the tasks; each task is one call of {@code execute}, on the thread that starts the task
     * @return options with the executor
     * @throws NullPointerException if {@code newExecutor} is null
     */
    public FanOutOptions withExecutor(Executor newExecutor) {
        return new FanOutOptions(Objects.requireNonNull(newExecutor, "executor"), time, helpingCallers, contexts);
    }

    /**
     * Measures timeouts and staggers by another clock.
     *
     * @param newTime the clock
     * @return options with the clock
     * @throws NullPointerException if {@code newTime} is null
     */
    public FanOutOptions withTime(TimeSource newTime) {
        return new FanOutOptions(executor, Objects.requireNonNull(newTime, "time"), helpingCallers, contexts);
    }

    /**
     * Declares that the calling threads belong to the executor. If the executor has no free thread, a caller then runs tasks
     * of its own call while it waits, so a pool that is full of its own callers makes progress instead of running into a
     * thread-starvation deadlock.
     *
     * <p>A caller that is itself a task of that executor, or a worker of that {@code ForkJoinPool}, is recognized and helps
     * without this option. Don't set it for other callers: tasks of a single-threaded executor, for example, would run on
     * threads of other owners.
     *
     * @return options with callers that help
     */
    public FanOutOptions withHelpingCallers() {
        return new FanOutOptions(executor, time, true, contexts);
    }

    /**
     * Propagates a context of the calling thread to every task. Contexts accumulate: the first is the outermost.
     *
     * @param context captures the context of the calling thread
     * @return options with the context
     * @throws NullPointerException if {@code context} is null
     */
    public FanOutOptions withContext(TaskContext context) {
        return new FanOutOptions(
                executor, time, helpingCallers, and(contexts, Objects.requireNonNull(context, "context")));
    }

    private static <T> List<T> and(List<T> before, T added) {
        var all = new ArrayList<>(before);
        all.add(added);
        return List.copyOf(all);
    }

    /**
     * The executor of the tasks.
     *
     * @return the executor, or null if each task has a new thread
     */
    public @Nullable Executor executor() {
        return executor;
    }

    /**
     * The clock of the calls.
     *
     * @return the clock
     */
    public TimeSource time() {
        return time;
    }

    /**
     * Whether calling threads belong to the executor.
     *
     * @return true after {@link #withHelpingCallers}
     */
    public boolean hasHelpingCallers() {
        return helpingCallers;
    }

    /**
     * The contexts that are propagated to every task.
     *
     * @return the contexts, the outermost first; unmodifiable
     */
    public List<TaskContext> contexts() {
        return contexts;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("FanOutOptions[");
        text.append(executor == null ? "a thread for each task" : "executor " + executor);
        text.append(helpingCallers ? ", callers help" : "");
        contexts.forEach(context -> text.append(", ").append(context));
        return text.append(']').toString();
    }
}
