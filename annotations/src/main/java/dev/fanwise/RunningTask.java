package dev.fanwise;

import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutObserver.TaskEnd;
import dev.fanwise.FanOutObserver.TaskObserver;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A task that {@link RunningFanOuts} knows of, until it has ended. */
final class RunningTask implements TaskObserver {

    private final RunningCall call;
    private final String name;
    private final long number;
    private final long created = System.nanoTime();
    private volatile boolean isCodeOver;
    private volatile boolean isCancelled;
    private volatile boolean isAbandoned;
    private volatile @Nullable Thread thread;

    /** Made when it is needed: most tasks make no calls. */
    private volatile @Nullable Set<RunningCall> calls;

    RunningTask(RunningCall call, String name, long number) {
        this.call = call;
        this.name = name;
        this.number = number;
    }

    long number() {
        return number;
    }

    /** The calls that its code makes. Asked on the thread of the task, or of a group that it has started. */
    synchronized Set<RunningCall> calls() {
        var made = calls;
        if (made == null) {
            made = ConcurrentHashMap.newKeySet();
            calls = made;
        }
        return made;
    }

    @Override
    public <T extends @Nullable Object> T surround(Callable<T> code) throws Exception {
        thread = Thread.currentThread();
        try {
            return code.call();
        } finally {
            isCodeOver = true;
            thread = null;
        }
    }

    @Override
    public void cancelled(Canceller canceller) {
        isCancelled = true;
    }

    @Override
    public void abandoned() {
        isAbandoned = true;
    }

    @Override
    public void ended(TaskEnd end) {
        call.ended(this);
    }

    RunningFanOuts.Task now(boolean withStacks, long now) {
        var running = thread;
        var made = calls;
        return new RunningFanOuts.Task(
                name,
                state(running),
                Duration.ofNanos(now - created),
                nameOf(running),
                stackOf(running, withStacks),
                made == null ? List.of() : RunningCall.of(made, withStacks, now));
    }

    private RunningFanOuts.State state(@Nullable Thread running) {
        if (isAbandoned) {
            return RunningFanOuts.State.ABANDONED;
        }
        if (isCancelled) {
            return RunningFanOuts.State.CANCELLED;
        }
        if (running != null) {
            return RunningFanOuts.State.RUNNING;
        }
        return isCodeOver ? RunningFanOuts.State.AWAITING : RunningFanOuts.State.WAITING;
    }

    static @Nullable String nameOf(@Nullable Thread thread) {
        if (thread == null) {
            return null;
        }
        return thread.getName().isEmpty() ? thread.toString() : thread.getName();
    }

    static List<StackTraceElement> stackOf(@Nullable Thread thread, boolean isWanted) {
        return thread == null || !isWanted ? List.of() : List.of(thread.getStackTrace());
    }
}
