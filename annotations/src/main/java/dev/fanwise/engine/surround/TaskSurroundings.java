package dev.fanwise.engine.surround;

import dev.fanwise.FanOutOptions;

/** What surrounds one task, where that is not the same for all tasks of a call. */
public final class TaskSurroundings {

    private final Snapshots snapshots;

    private TaskSurroundings(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** What surrounds a task that the current thread creates. Throws what a context throws. */
    public static TaskSurroundings capture(FanOutOptions options) {
        var snapshots = Snapshots.capture(options.contexts());
        snapshots.requireCaptured();
        return new TaskSurroundings(snapshots);
    }

    Snapshots snapshots() {
        return snapshots;
    }
}
