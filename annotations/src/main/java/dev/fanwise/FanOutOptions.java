package dev.fanwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
 * <p>{@link Task#start(FanOutOptions, Callable)} takes them for a single task.
 *
 * <p>Immutable: each method returns a new object. Contexts and observers accumulate, in order.
 */
public final class FanOutOptions {

    private static final FanOutOptions DEFAULTS =
            new FanOutOptions(null, TimeSource.system(), false, List.of(), List.of(), null);

    private final @Nullable Executor executor;
    private final TimeSource time;
    private final boolean helpingCallers;
    private final List<TaskContext> contexts;
    private final List<FanOutObserver> observers;
    private final @Nullable TaskLimit limit;

    private FanOutOptions(
            @Nullable Executor executor,
            TimeSource time,
            boolean helpingCallers,
            List<TaskContext> contexts,
            List<FanOutObserver> observers,
            @Nullable TaskLimit limit) {
        this.executor = executor;
        this.time = time;
        this.helpingCallers = helpingCallers;
        this.contexts = contexts;
        this.observers = observers;
        this.limit = limit;
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
     * @param newExecutor runs the tasks; each task is one call of {@code execute}, on the thread that starts the task. The
     *     {@code toString()} of what it is given begins with call and task: {@code Pages.load/title}
     * @return options with the executor
     * @throws NullPointerException if {@code newExecutor} is null
     */
    public FanOutOptions withExecutor(Executor newExecutor) {
        return new FanOutOptions(
                Objects.requireNonNull(newExecutor, "executor"), time, helpingCallers, contexts, observers, limit);
    }

    /**
     * Measures timeouts and staggers by another clock.
     *
     * @param newTime the clock
     * @return options with the clock
     * @throws NullPointerException if {@code newTime} is null
     */
    public FanOutOptions withTime(TimeSource newTime) {
        return new FanOutOptions(
                executor, Objects.requireNonNull(newTime, "time"), helpingCallers, contexts, observers, limit);
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
        return new FanOutOptions(executor, time, true, contexts, observers, limit);
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
                executor,
                time,
                helpingCallers,
                and(contexts, Objects.requireNonNull(context, "context")),
                observers,
                limit);
    }

    /**
     * Has an observer told of every call and task. Several observers add up: the first is told first, and surrounds the
     * others.
     *
     * @param observer is told
     * @return options with the observer
     * @throws NullPointerException if {@code observer} is null
     */
    public FanOutOptions withObserver(FanOutObserver observer) {
        return new FanOutOptions(
                executor,
                time,
                helpingCallers,
                contexts,
                and(observers, Objects.requireNonNull(observer, "observer")),
                limit);
    }

    /**
     * Bounds the tasks in flight over all calls of all objects whose options have this limit.
     *
     * @param newLimit the limit
     * @return options with the limit in the place of one given before
     * @throws NullPointerException if {@code newLimit} is null
     */
    public FanOutOptions withLimit(TaskLimit newLimit) {
        return new FanOutOptions(
                executor, time, helpingCallers, contexts, observers, Objects.requireNonNull(newLimit, "limit"));
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

    /**
     * The observers of every call and task.
     *
     * @return the observers, in the order in which they are told; unmodifiable
     */
    public List<FanOutObserver> observers() {
        return observers;
    }

    /**
     * What bounds the tasks of all calls that share it.
     *
     * @return the limit, or null if there is none
     */
    public @Nullable TaskLimit limit() {
        return limit;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("FanOutOptions[");
        text.append(executor == null ? "a thread for each task" : "executor " + executor);
        text.append(helpingCallers ? ", callers help" : "");
        contexts.forEach(context -> text.append(", ").append(context));
        observers.forEach(observer -> text.append(", ").append(observer));
        text.append(limit == null ? "" : ", " + limit);
        return text.append(']').toString();
    }
}
