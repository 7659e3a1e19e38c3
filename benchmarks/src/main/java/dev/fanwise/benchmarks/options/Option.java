package dev.fanwise.benchmarks.options;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.RunningFanOuts;
import dev.fanwise.TaskContext;
import dev.fanwise.TaskLimit;
import dev.fanwise.jfr.FanOutEvents;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** One option, or what can stand in its place. */
public enum Option {
    NONE(options -> options),

    /** A virtual thread for each task, as without options, but by an executor that an agent knows. */
    THREAD_PER_TASK_EXECUTOR(options -> options.withExecutor(Executors.newVirtualThreadPerTaskExecutor())),

    /** The same with threads that have a name. */
    NAMED_THREAD_PER_TASK_EXECUTOR(options -> options.withExecutor(Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("Trios.load").factory()))),

    CONTEXT(options -> options.withContext(TaskContext.ofThreadLocal(new ThreadLocal<>()))),

    /** It does nothing. */
    OBSERVER(options -> options.withObserver((call, parent) -> task -> new FanOutObserver.TaskObserver() {})),

    RUNNING_FAN_OUTS(options -> options.withObserver(new RunningFanOuts())),

    /** While nothing records. */
    FLIGHT_RECORDER(options -> options.withObserver(new FanOutEvents())),

    /** It is never full. */
    LIMIT(options -> options.withLimit(TaskLimit.of(1_000)));

    private final UnaryOperator<FanOutOptions> change;

    Option(UnaryOperator<FanOutOptions> change) {
        this.change = change;
    }

    FanOutOptions options() {
        return change.apply(FanOutOptions.defaults());
    }
}
