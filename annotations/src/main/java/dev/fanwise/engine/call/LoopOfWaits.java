package dev.fanwise.engine.call;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.task.EndListener;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskSet;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.engine.task.TasksSoFar;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state that a loop of waits shares, where each wait is for the first of the tasks that the previous one left pending. Each
 * task has one listener for all these waits, so a wait costs what completes meanwhile, however many tasks are pending. One call
 * at a time waits, and it alone reads the ends.
 *
 * <p>A task holds its listener, and the listener holds the loop weakly: when the pending tasks of the last wait are
 * unreachable, so is the loop, and the task removes the listener when it is given the next one.
 *
 * @param <T> the type of the values
 */
public final class LoopOfWaits<T extends @Nullable Object> {

    private static final VarHandle WAITER;
    private static final VarHandle NEWEST;

    static {
        try {
            var lookup = MethodHandles.lookup();
            WAITER = lookup.findVarHandle(LoopOfWaits.class, "waiter", Coordinator.class);
            NEWEST = lookup.findVarHandle(LoopOfWaits.class, "newest", Arrival.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** So few that it costs nothing to leave out the ended ones after every wait. */
    private static final int FEW = 32;

    /** The call that waits, if one does: it is woken. */
    private volatile @Nullable Coordinator waiter;

    /** The ends that no call has taken, the latest first. */
    private volatile @Nullable Arrival newest;

    private final boolean goesOn;

    /** What is pending, and the ends since it was last put together. */
    private TasksSoFar<T> tasks = new TasksSoFar<>();

    /** For each of them. */
    private List<Arrival> arrivals = new ArrayList<>();

    /** No task before it is pending. */
    private int first;

    private int ended;
    private boolean haveAllBegun;

    private LoopOfWaits(boolean goesOn) {
        this.goesOn = goesOn;
    }

    /**
     * Begins with the first wait.
     *
     * @param call waits
     * @param given different tasks
     * @param goesOn whether they come from a wait, so that another one is likely to follow
     */
    public static <T extends @Nullable Object> LoopOfWaits<T> begin(
            Coordinator call, List<? extends FanOutTask<?>> given, boolean goesOn) {
        var loop = new LoopOfWaits<T>(goesOn);
        var weakly = new WeakReference<LoopOfWaits<?>>(loop);
        loop.waiter = call;
        for (var task : given) {
            loop.tasks.start(task);
            loop.arrivals.add(new Arrival(task, loop.arrivals.size(), weakly));
        }
        for (var arrival : loop.arrivals) {
            if (goesOn) {
                arrival.task.removeForgottenListeners();
            }
            arrival.task.addListener(arrival);
        }
        return loop;
    }

    /**
     * Goes on with what a wait has left, if the tasks are just that, and no other call is waiting for them.
     *
     * @param call waits
     * @param given tasks
     * @return what the waits have in common, or null
     */
    @SuppressWarnings("unchecked") // the tasks are those of the wait before
    public static <T extends @Nullable Object> @Nullable LoopOfWaits<T> goOn(Coordinator call, Object given) {
        if (!(given instanceof TasksSoFar.View<?> left) || !(left.origin() instanceof LoopOfWaits<?> loop)) {
            return null;
        }
        // race: of two calls that go on with the same tasks one does
        if (!WAITER.compareAndSet(loop, (Coordinator) null, call)) {
            return null;
        }
        // race: a call that comes when another has gone on begins anew
        if (!left.isNow(loop.tasks)) {
            loop.waiter = null;
            return null;
        }
        return (LoopOfWaits<T>) loop;
    }

    /** Whether a task has ended. Who waits sees an end before it is woken. */
    public boolean hasEnds() {
        for (var arrival = newest; arrival != null; arrival = arrival.before) {
            if (!arrival.isTaken) {
                return true;
            }
        }
        return false;
    }

    /** Whether all tasks have ended. Mostly the first that is pending tells. */
    public boolean hasEnded() {
        while (first < arrivals.size() && arrivals.get(first).isTaken) {
            first++;
        }
        for (var index = first; index < arrivals.size(); index++) {
            var arrival = arrivals.get(index);
            if (!arrival.isTaken && !arrival.task.isDone()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a task may not have begun. Once all have, that is known. */
    public boolean mayBeUnstarted() {
        if (!haveAllBegun) {
            // From the last one on: an executor begins with the first.
            for (var index = arrivals.size() - 1; index >= 0; index--) {
                if (arrivals.get(index).task.mayBeUnstarted()) {
                    return true;
                }
            }
            haveAllBegun = true;
        }
        return false;
    }

    /** The tasks that have not begun, or those that they wait for. */
    public List<FanOutTask<?>> unstarted() {
        List<FanOutTask<?>> unstarted = new ArrayList<>();
        arrivals.forEach(arrival -> unstarted.addAll(arrival.task.unstarted()));
        return unstarted;
    }

    /** What this wait is for: what has ended since the wait before, and what is pending. */
    public List<FanOutTask<?>> all() {
        List<FanOutTask<?>> all = new ArrayList<>();
        arrivals.stream().filter(arrival -> !arrival.isTaken).forEach(arrival -> all.add(arrival.task));
        return all;
    }

    /**
     * Takes the ends that the loop was told of. A wait that is over without one also looks for tasks that have ended and whose
     * threads have not told it yet: the caller may have seen that by {@code isDone()}.
     */
    @SuppressWarnings("unchecked") // the tasks of the loop
    public Waited<T> take() {
        var taken = told();
        if (taken.isEmpty()) {
            arrivals.stream()
                    .filter(arrival -> !arrival.isTaken && arrival.task.isDone())
                    .forEach(taken::add);
        }
        taken.sort(Comparator.comparingInt(each -> each.index));
        List<Task<T>> done = new ArrayList<>();
        var hasFailed = false;
        for (var each : taken) {
            each.isTaken = true;
            tasks.end(each.index);
            done.add((Task<T>) each.task);
            hasFailed |= TaskStatus.isFailed(each.task.status());
        }
        ended += taken.size();
        leaveOutEnded(hasFailed);
        return new Waited<>(new TaskSet<>(done), pending());
    }

    private List<Arrival> told() {
        List<Arrival> told = new ArrayList<>();
        var arrival = (Arrival) NEWEST.getAndSet(this, (Arrival) null);
        while (arrival != null) {
            if (!arrival.isTaken) {
                told.add(arrival);
            }
            var before = arrival.before;
            arrival.before = null;
            arrival = before;
        }
        return told;
    }

    private Set<Task<T>> pending() {
        return ended == arrivals.size() ? Collections.emptySet() : tasks.pending(goesOn ? this : null);
    }

    /**
     * Releases tasks that were taken, when they are a quarter of all; a failed one at once, as its failure is reported when its
     * handle is unreachable. Sets that were returned before do not change.
     */
    @SuppressWarnings("unchecked") // the tasks of the loop
    private void leaveOutEnded(boolean atOnce) {
        if (ended == 0 || (!atOnce && arrivals.size() > FEW && ended < arrivals.size() / 4)) {
            return;
        }
        var left = new TasksSoFar<T>();
        List<Arrival> kept = new ArrayList<>();
        for (var arrival : arrivals) {
            if (!arrival.isTaken) {
                arrival.index = kept.size();
                kept.add(arrival);
                left.start(arrival.task);
            }
        }
        tasks = left;
        arrivals = kept;
        first = 0;
        ended = 0;
    }

    /** The call waits no more. The tasks keep their listeners for the wait that follows, if one is likely. */
    public void letGo() {
        waiter = null;
        if (!goesOn) {
            arrivals.forEach(arrival -> arrival.task.removeListener(arrival));
        }
    }

    private void add(Arrival arrival) {
        // race: of ends between two waits none is lost
        do {
            arrival.before = newest;
        } while (!NEWEST.compareAndSet(this, arrival.before, arrival));
        // race: a call that goes on when a task ends sees the end, or is woken
        var waiting = waiter;
        if (waiting != null) {
            Decision.endedElsewhere(waiting, arrival.task);
        }
    }

    /** Waits for the end of one task, for all calls of the loop. */
    private static final class Arrival implements EndListener {

        private final FanOutTask<?> task;
        private final WeakReference<LoopOfWaits<?>> loop;

        /** Where the task is. Used by the call that waits. */
        private int index;

        /** Whether a wait has returned the task as done. Used by the call that waits. */
        private boolean isTaken;

        private @Nullable Arrival before;

        Arrival(FanOutTask<?> task, int index, WeakReference<LoopOfWaits<?>> loop) {
            this.task = task;
            this.index = index;
            this.loop = loop;
        }

        @Override
        public void ended(FanOutTask<?> unused) {
            var current = loop.get();
            if (current != null) {
                current.add(this);
            }
        }

        @Override
        public boolean isForgotten() {
            return loop.refersTo(null);
        }
    }
}
