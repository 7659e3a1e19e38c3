package dev.fanwise.engine.surround;

import dev.fanwise.FanOutOptions;
import org.jspecify.annotations.Nullable;

/** What surrounds the tasks of one call. */
public final class CallSurroundings {

    private final FanOutOptions options;

    /** What was captured where the call was made, for tasks that have not captured anything themselves. */
    private final Snapshots snapshots;

    private CallSurroundings(FanOutOptions options) {
        this.options = options;
        this.snapshots = Snapshots.capture(options.contexts());
    }

    /** What the options put around a call that the current thread makes; null if that is nothing. */
    public static @Nullable CallSurroundings of(FanOutOptions options) {
        return options.contexts().isEmpty() ? null : new CallSurroundings(options);
    }

    public FanOutOptions options() {
        return options;
    }

    /** Throws what a context threw that was to capture something. */
    public void requireCaptured() {
        snapshots.requireCaptured();
    }

    /** Runs the code of a task, surrounded by what belongs to the task or else by what belongs to the call. */
    public @Nullable Object run(@Nullable TaskSurroundings own, Code code) throws Throwable {
        return (own == null ? snapshots : own.snapshots()).run(code);
    }
}
