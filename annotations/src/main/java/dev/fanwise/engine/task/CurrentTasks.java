package dev.fanwise.engine.task;

import dev.fanwise.Registration;
import dev.fanwise.engine.surround.TaskSurroundings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Which task each thread runs: the one on top, where several are nested.
 *
 * <p>A thread-local would cost a new thread more memory than its task. So there is one table for all threads, in which a
 * thread puts its task at one of a few places that follow from its id, and takes it away again. Only the thread itself looks
 * there for its task: nothing is to be searched by others, and a place can be cleared without a trace.
 */
public final class CurrentTasks {

    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(TaskState[].class);

    private static final int SIZE = 1 << 14;

    /** How many places a thread may have, far enough from each other to be in different cache lines. */
    private static final int PROBES = 4;

    private static final int STRIDE = 64;

    /** Spreads ids, which are given one after the other, over the table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final @Nullable TaskState[] RUNNING = new TaskState[SIZE];

    /** For threads that found all their places taken. */
    private static final Map<Thread, TaskState> MORE = new ConcurrentHashMap<>();

    private CurrentTasks() {}

    /**
     * Has a resource closed when the current task is cancelled; at once, if it has been.
     *
     * @return takes the resource back
     */
    public static Registration closeOnCancel(AutoCloseable resource) {
        var current = get();
        return current == null ? () -> {} : TaskStop.closeOnCancel(current, resource);
    }

    /** Whether the task that the current thread runs has been cancelled, or the one whose code it is. */
    public static boolean areCancelled() {
        var current = get();
        return current != null && TaskStop.isToStop(current);
    }

    /** The tasks whose code runs now on any thread, in no order. For a test kit: it takes a look at every place. */
    public static List<FanOutTask<?>> all() {
        List<FanOutTask<?>> all = new ArrayList<>();
        for (var place = 0; place < SIZE; place++) {
            var top = (TaskState) PLACE.getAcquire(RUNNING, place);
            if (top != null) {
                all.add(top.asTask());
            }
        }
        MORE.values().forEach(top -> all.add(top.asTask()));
        return all;
    }

    /** The task that the current thread runs, or null. */
    static @Nullable TaskState get() {
        var thread = Thread.currentThread();
        var place = placeOf(thread);
        for (var probe = 0; probe < PROBES; probe++) {
            var task = (TaskState) PLACE.getAcquire(RUNNING, place);
            if (task != null && task.runningThread() == thread) {
                return task;
            }
            place = next(place);
        }
        return MORE.isEmpty() ? null : MORE.get(thread);
    }

    /** Notes the first task of a thread. */
    static void enter(TaskState task, Thread thread) {
        var place = placeOf(thread);
        for (var probe = 0; probe < PROBES; probe++) {
            if (PLACE.getOpaque(RUNNING, place) == null && PLACE.compareAndSet(RUNNING, place, null, task)) {
                return;
            }
            place = next(place);
        }
        MORE.put(thread, task);
    }

    /** Notes another task in the place of the one that the current thread runs, or none. */
    static void replace(TaskState task, Thread thread, @Nullable TaskState replacement) {
        var place = placeOf(thread);
        for (var probe = 0; probe < PROBES; probe++) {
            if (PLACE.getOpaque(RUNNING, place) == task) {
                PLACE.setRelease(RUNNING, place, replacement);
                return;
            }
            place = next(place);
        }
        if (replacement == null) {
            MORE.remove(thread);
        } else {
            MORE.put(thread, replacement);
        }
    }

    /**
     * Whether the current thread runs a task of the executor's, perhaps below others. The body of a scope is none: it runs on
     * the caller's thread, whatever the executor of its tasks.
     */
    static boolean areOf(Executor executor) {
        for (var task = get(); task != null; task = task.below()) {
            if (!task.isCodeOfCaller() && task.owner.executor() == executor) {
                return true;
            }
        }
        return false;
    }

    /** What surrounds the task of the current thread, or the first below it that is surrounded by something of its own. */
    public static @Nullable TaskSurroundings surroundings() {
        for (var task = get(); task != null; task = task.below()) {
            var own = task.owner.surroundings() == null ? null : task.asTask().ownSurroundings();
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** The task of the current thread, perhaps below others, that has one of these places. */
    static @Nullable TaskState holderOf(Places places) {
        for (var task = get(); task != null; task = task.below()) {
            if (task.hasPlace() && task.owner.places() == places) {
                return task;
            }
        }
        return null;
    }

    @SuppressWarnings("deprecation") // threadId() is there from Java 19 on; it only chooses a place
    private static int placeOf(Thread thread) {
        return (int) ((thread.getId() * SPREAD) >>> 50);
    }

    private static int next(int place) {
        return (place + STRIDE) & (SIZE - 1);
    }
}
