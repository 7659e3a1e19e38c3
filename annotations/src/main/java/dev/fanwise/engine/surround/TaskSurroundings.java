package dev.fanwise.engine.surround;

import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.FanOutObserver.ObservedTask;
import dev.fanwise.FanOutObserver.TaskEnd;
import dev.fanwise.FanOutObserver.TaskObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.TimeSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What surrounds one task, where that is not the same for all tasks of a call. */
public final class TaskSurroundings {

    /** Captured where the task was created; null for what was captured where the call was made. */
    private final @Nullable Snapshots snapshots;

    /** Written before the task is started. */
    private volatile List<Observed<TaskObserver>> observers;

    /** Of a group that returns a handle: it is no task of a call. */
    private final boolean isOfGroup;

    private final AtomicBoolean isTold;
    private volatile @Nullable Canceller canceller;
    private final AtomicReference<@Nullable Permit> permit = new AtomicReference<>();

    private TaskSurroundings(@Nullable Snapshots snapshots, List<Observed<TaskObserver>> observers, boolean isOfGroup) {
        this.snapshots = snapshots;
        this.observers = observers;
        this.isOfGroup = isOfGroup;
        this.isTold = new AtomicBoolean(isOfGroup);
    }

    /** What surrounds a task that the current thread creates. Throws what a context throws. */
    public static TaskSurroundings capture(FanOutOptions options) {
        if (options.contexts().isEmpty()) {
            return ofCall();
        }
        var snapshots = Snapshots.capture(options.contexts());
        snapshots.requireCaptured();
        return new TaskSurroundings(snapshots, List.of(), false);
    }

    /** What surrounds a task inside what surrounds all of its call. */
    public static TaskSurroundings ofCall() {
        return new TaskSurroundings(null, List.of(), false);
    }

    /** What surrounds a group that is a call only when it has begun: calls that it makes are those of the task around it. */
    public static TaskSurroundings inside(@Nullable TaskSurroundings parent) {
        return new TaskSurroundings(null, parent == null ? List.of() : parent.observers, true);
    }

    /** The task is about to be started. */
    void created(CallSurroundings call, String name, List<String> needs) {
        observers = call.observersOf(new ObservedTask(name, call.observed(), needs));
    }

    @Nullable Snapshots snapshots() {
        return snapshots;
    }

    @Nullable TaskObserver observerOf(FanOutObserver observer) {
        for (var each : observers) {
            if (each.observer() == observer) {
                return each.told();
            }
        }
        return null;
    }

    /** Runs the code of the task inside what its observers put around it. */
    @Nullable Object observe(Code code) throws Throwable {
        var all = isTold.get() ? List.<Observed<TaskObserver>>of() : observers;
        for (var each : all) {
            each.tell(TaskObserver::starts);
        }
        return surround(all, 0, code);
    }

    private static @Nullable Object surround(List<Observed<TaskObserver>> observers, int index, Code code)
            throws Throwable {
        if (index == observers.size()) {
            return code.run();
        }
        var observed = observers.get(index);
        Code inner = () -> surround(observers, index + 1, code);
        var once = new RunOnce(inner, "an observer");
        try {
            var unused = observed.told().surround(once);
        } catch (Throwable thrown) {
            if (thrown != once.thrown()) {
                Observed.report(observed.observer(), thrown);
            }
        }
        once.close();
        var misuse = once.misuse();
        if (misuse != null) {
            Observed.report(observed.observer(), misuse);
        }
        if (!once.hasRun()) {
            if (misuse == null) {
                Observed.report(
                        observed.observer(), new IllegalStateException("an observer did not run the code of the task"));
            }
            return inner.run();
        }
        return once.outcome();
    }

    // ---- limit

    public boolean isOfGroup() {
        return isOfGroup;
    }

    /** The permit that the task is to take; null if another thread does that, or the task needs none. */
    public @Nullable Permit newPermit(SharedLimit limit, TimeSource time) {
        var created = new Permit(limit.permits(), time);
        if (!permit.compareAndSet(null, created)) {
            return null;
        }
        // race: a task that was cancelled before it had a permit keeps none
        if (isTold.get()) {
            created.end();
        }
        return created;
    }

    public @Nullable Permit permit() {
        return permit.get();
    }

    public boolean holdsPermitOf(SharedLimit limit) {
        var taken = permit.get();
        return taken != null && taken.isHeld() && taken.isOf(limit.permits());
    }

    // ---- end

    /** The task is about to be cancelled. */
    public void cancelled(Canceller by) {
        if (isTold.get()) {
            return;
        }
        if (canceller == null) {
            canceller = by;
        }
        for (var each : observers) {
            each.tell(observer -> observer.cancelled(by));
        }
    }

    /** The call waits for the cancelled task no longer. It may end at the same time, and is in time then. */
    public void abandoned() {
        if (!isTold.get()) {
            for (var each : observers) {
                each.tell(TaskObserver::abandoned);
            }
        }
    }

    /** The task has ended. Told once, whoever comes first. */
    public void ended(Ending ending, @Nullable Throwable exception) {
        tellEnd(ending, exception, canceller == null && ending == Ending.CANCELLED ? Canceller.ITSELF : canceller);
    }

    /** The task was given to the call, which is over, and goes on. If it ends at the same time, one of the two is told. */
    public void letGo() {
        tellEnd(Ending.CANCELLED, null, canceller);
    }

    private void tellEnd(Ending ending, @Nullable Throwable exception, @Nullable Canceller by) {
        if (!isTold.compareAndSet(false, true)) {
            return;
        }
        var taken = permit.get();
        if (taken != null) {
            taken.end();
        }
        for (var each : observers) {
            each.tell(observer -> observer.ended(new TaskEnd(ending, exception, by)));
        }
    }
}
