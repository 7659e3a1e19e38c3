package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.CallEnd;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.FanOutOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a {@link SingleTask} belongs to: to observers, a call whose end is that of the task. It may have a deadline. */
final class SingleCall extends SingleOwner {

    /** Set before the task is started. */
    private @Nullable TaskTimer timer;

    /** What the start has thrown, so that there is no handle. */
    private volatile @Nullable Throwable refused;

    SingleCall(String name, FanOutOptions options) {
        super(name, options);
    }

    /** Begins the time of the task, which may be over at once. */
    void limitTime(FanOutTask<?> task, Duration longest) {
        var set = new TaskTimer(task, longest);
        timer = set;
        set.begin();
    }

    void isRefusedWith(Throwable thrown) {
        refused = thrown;
    }

    @Override
    protected @Nullable TaskTimer timerOf(TaskState task) {
        return timer;
    }

    @Override
    protected void ended(FanOutTask<?> task, int status) {
        var surroundings = surroundings();
        if (surroundings != null) {
            surroundings.ended(endOf(task, status));
        }
    }

    private CallEnd endOf(FanOutTask<?> task, int status) {
        var thrown = refused;
        if (thrown != null) {
            return new CallEnd(Ending.FAILED, thrown, null);
        }
        return switch (status) {
            case TaskStatus.SUCCEEDED -> new CallEnd(Ending.SUCCEEDED, null, task.name());
            case TaskStatus.CANCELLED -> new CallEnd(Ending.CANCELLED, task.exception(), task.name());
            default -> new CallEnd(Ending.FAILED, task.exception(), task.name());
        };
    }
}
