package dev.fanwise;

import dev.fanwise.FanOutObserver.CallEnd;
import dev.fanwise.FanOutObserver.CallObserver;
import dev.fanwise.FanOutObserver.ObservedCall;
import dev.fanwise.FanOutObserver.ObservedTask;
import dev.fanwise.FanOutObserver.TaskObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A call that {@link RunningFanOuts} knows of: it is among its siblings until it and all of its tasks have ended. */
final class RunningCall implements CallObserver {

    private final RunningFanOuts all;
    private final ObservedCall observed;
    private final Set<RunningCall> siblings;
    private final Set<RunningTask> tasks = ConcurrentHashMap.newKeySet();
    private final long number;
    private final long began = System.nanoTime();
    private volatile boolean hasEnded;

    /** What waits for the tasks, if it is not the task above; null when the call is over, so that nothing keeps it. */
    private volatile @Nullable Thread caller;

    RunningCall(RunningFanOuts all, ObservedCall observed, Set<RunningCall> siblings, @Nullable Thread caller) {
        this.all = all;
        this.observed = observed;
        this.siblings = siblings;
        this.caller = caller;
        this.number = all.nextNumber();
        siblings.add(this);
    }

    @Override
    public TaskObserver creates(ObservedTask task) {
        var running = new RunningTask(this, task.name(), all.nextNumber());
        tasks.add(running);
        return running;
    }

    void ended(RunningTask task) {
        tasks.remove(task);
        leaveIfOver();
    }

    @Override
    public void ended(CallEnd end) {
        hasEnded = true;
        caller = null;
        leaveIfOver();
    }

    /** Asked by the call and by each of its tasks, after its own end: the last of them finds that it is over. */
    private void leaveIfOver() {
        if (hasEnded && tasks.isEmpty()) {
            siblings.remove(this);
        }
    }

    static List<RunningFanOuts.Call> of(Set<RunningCall> calls, boolean withStacks, long now) {
        List<RunningCall> inOrder = new ArrayList<>(calls);
        inOrder.sort(Comparator.comparingLong(call -> call.number));
        return inOrder.stream().map(call -> call.now(withStacks, now)).toList();
    }

    private RunningFanOuts.Call now(boolean withStacks, long now) {
        List<RunningTask> inOrder = new ArrayList<>(tasks);
        inOrder.sort(Comparator.comparingLong(RunningTask::number));
        var isOver = hasEnded; // before the thread is read: one that has left has no thread
        var calling = isOver ? null : caller;
        return new RunningFanOuts.Call(
                observed.name(),
                observed.policy(),
                Duration.ofNanos(now - began),
                isOver,
                RunningTask.nameOf(calling),
                RunningTask.stackOf(calling, withStacks),
                inOrder.stream().map(task -> task.now(withStacks, now)).toList());
    }
}
