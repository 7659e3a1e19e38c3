package dev.fanwise.engine.task;

import dev.fanwise.FanOutObserver.CallEnd;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.FanOutOptions;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a task belongs to that stands for itself: whoever has its handle can read it. */
public final class SingleOwner extends TaskOwner {

    /**
     * The thread that starts the task, as long as it does: it is the caller of what an executor runs on it. Only that thread
     * itself finds itself here, so it needs no ordering with others.
     */
    private @Nullable Thread starter;

    /** Set before the task is started. */
    private @Nullable TaskTimer timer;

    /** What the start has thrown, so that there is no handle. */
    private volatile @Nullable Throwable refused;

    public SingleOwner(String name, FanOutOptions options) {
        super(name, options);
    }

    /**
     * Hands a task to the executor.
     *
     * @throws RuntimeException what the executor refuses it with
     */
    public void execute(Executor executor, FanOutTask<?> task) {
        starter = Thread.currentThread();
        try {
            executor.execute(task);
        } finally {
            starter = null;
        }
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
    protected @Nullable Thread coordinator() {
        return starter;
    }

    /** To observers, the task is all of a call; not if it is a group, whose calls are observed by themselves. */
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

    @Override
    protected boolean handsOutTasks() {
        return true;
    }
}
