package dev.fanwise;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all calls of an object whose class Fanwise has generated: on which threads its tasks run, and by which
 * time. A generated class takes it as the first argument of its constructor.
 *
 * <pre>{@code
 * var options = FanOutOptions.defaults().withExecutor(pool).withHelpingCallers();
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 *
 * <p>Immutable: each method returns a new object.
 */
public final class FanOutOptions {

    private static final FanOutOptions DEFAULTS = new FanOutOptions(null, TimeSource.system(), false);

    private final @Nullable Executor executor;
    private final TimeSource time;
    private final boolean helpingCallers;

    private FanOutOptions(@Nullable Executor executor, TimeSource time, boolean helpingCallers) {
        this.executor = executor;
        this.time = time;
        this.helpingCallers = helpingCallers;
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
        return new FanOutOptions(Objects.requireNonNull(newExecutor, "executor"), time, helpingCallers);
    }

    /**
     * Measures timeouts and staggers by another clock.
     *
     * @param newTime the clock
     * @return options with the clock
     * @throws NullPointerException if {@code newTime} is null
     */
    public FanOutOptions withTime(TimeSource newTime) {
        return new FanOutOptions(executor, Objects.requireNonNull(newTime, "time"), helpingCallers);
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
        return new FanOutOptions(executor, time, true);
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

    @Override
    public String toString() {
        var threads = executor == null ? "a thread for each task" : "executor " + executor;
        return "FanOutOptions[" + threads + (helpingCallers ? ", callers help" : "") + "]";
    }
}
