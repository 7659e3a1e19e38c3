package dev.fanwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all calls of an object whose class Fanwise has generated: on which threads its tasks run, by which time,
 * and what surrounds them. A generated class takes it as the first argument of its constructor.
 *
 * <pre>{@code
 * var options = FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 *
 * <p>Immutable: each method returns a new object. Contexts and observers add up, in order.
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
     * A thread for each task, and the time of the system.
     *
     * @return the options of an object that was given none
     */
    public static FanOutOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Runs the tasks on an executor in the place of threads of their own.
     *
     * @param newExecutor runs the tasks; it is given each task as a job of its own, on the thread that starts the task
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
     * Says that the threads that call belong to the executor that was given. A caller whose executor has no thread left
     * then runs tasks of its call itself while it waits, so a pool that is full of its own callers makes progress.
     *
     * <p>A caller that is itself a task of that executor, or a worker of that {@code ForkJoinPool}, is known to belong to it
     * and helps without being told. For other callers it must not be guessed: tasks of an executor with one thread would
     * run on threads that are not its own.
     *
     * @return options with callers that help
     */
    public FanOutOptions withHelpingCallers() {
        return new FanOutOptions(executor, time, true, contexts, observers, limit);
    }

    /**
     * Carries what is bound to the calling thread into every task. Several contexts add up: the first is the outermost.
     *
     * @param context captures what the calling thread has
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
     * @return the executor, or null if each task has a thread of its own
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
     * Whether callers are known to belong to the executor.
     *
     * @return true after {@link #withHelpingCallers}
     */
    public boolean hasHelpingCallers() {
        return helpingCallers;
    }

    /**
     * What is carried from the calling thread into every task.
     *
     * @return the contexts, the outermost first; unmodifiable
     */
    public List<TaskContext> contexts() {
        return contexts;
    }

    /**
     * Who is told of every call and task.
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
