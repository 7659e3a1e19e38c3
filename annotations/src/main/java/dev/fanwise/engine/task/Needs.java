package dev.fanwise.engine.task;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that a task waits for before it begins. Each tells its end, on the thread that ended it; the last one lets the
 * task be started there. No thread waits.
 *
 * <p>While it waits the task is in a state of its own, {@link TaskStatus#WAITS}, in which no thread can begin it. It leaves
 * that state once: because the last need has ended, because one has failed, or because the task is cancelled. In the last two
 * cases it ends as any task does that never begins, told and counted in the one place where ends are told.
 */
public final class Needs implements EndListener {

    private static final VarHandle MISSING;

    static {
        try {
            MISSING = MethodHandles.lookup().findVarHandle(Needs.class, "missing", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Starts a task that has waited for others. */
    public interface Starter {

        /**
         * Called on the thread that has ended the last need, perhaps when the call is over.
         *
         * @param task the task
         * @param thread its own, made when the call was made; null if an executor runs it
         */
        void startLater(FanOutTask<?> task, @Nullable Thread thread);
    }

    private final FanOutTask<?> task;

    /** Each is a task whose value is needed, or an {@link AnyEnd}: what generated code has given, which is not copied. */
    private final Object[] edges;

    private final Starter starter;
    private final @Nullable Thread thread;

    /** The needs that have not ended, and one more until all of them are watched. Counted down by its handle only. */
    @SuppressWarnings("UnusedVariable")
    private int missing;

    private Needs(FanOutTask<?> task, Object[] edges, Starter starter, @Nullable Thread thread) {
        this.task = task;
        this.edges = edges;
        this.starter = starter;
        this.thread = thread;
        this.missing = edges.length + 1;
    }

    /**
     * Has a new task wait. Nobody else may know of it yet.
     *
     * @param edges the tasks whose values it needs, and an {@link AnyEnd} for each of which it needs the end
     * @param starter called on the thread that ends the last need, if the task is to be started then
     * @param thread the one that will run it, if it has one of its own
     */
    public static Needs hold(FanOutTask<?> task, Object[] edges, Starter starter, @Nullable Thread thread) {
        var needs = new Needs(task, edges, starter, thread);
        task.content = needs;
        task.releaseStatus(TaskStatus.WAITS);
        return needs;
    }

    private static FanOutTask<?> taskOf(Object edge) {
        return edge instanceof AnyEnd end ? end.task() : (FanOutTask<?>) edge;
    }

    /**
     * Watches the needs. Called once, when the task is counted.
     *
     * @return whether all of them had ended, and the task is to be started here
     */
    public boolean watch() {
        for (var edge : edges) {
            taskOf(edge).addListener(this);
        }
        return arrive() && becomeReady();
    }

    private boolean arrive() {
        // race: of needs that end at the same time one is the last
        // What each has done before is seen by whoever goes on.
        return (int) MISSING.getAndAdd(this, -1) == 1;
    }

    private boolean becomeReady() {
        // race: of the last end that a task waits for and its cancellation one comes first
        if (!task.changeStatus(TaskStatus.WAITS, TaskStatus.HANDSHAKE)) {
            return false; // a need has failed, or the task was cancelled
        }
        task.content = null;
        task.releaseStatus(TaskStatus.NEW); // who cancels it meanwhile waits for the end of the handshake
        return true;
    }

    /** The names of the tasks that this one waits for. */
    List<String> names() {
        return Stream.of(edges).map(edge -> taskOf(edge).name()).toList();
    }

    /** The tasks, near or far, that have to begin before this one can. Each is looked at once, however many need it. */
    List<FanOutTask<?>> unstarted() {
        List<FanOutTask<?>> found = new ArrayList<>();
        Set<Needs> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Needs> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            var needs = open.remove();
            if (!seen.add(needs)) {
                continue;
            }
            for (var edge : needs.edges) {
                var need = taskOf(edge);
                if (need.content instanceof Needs further) {
                    open.add(further);
                } else {
                    found.addAll(need.unstarted());
                }
            }
        }
        return found;
    }

    @Override
    public boolean isWaiting() {
        return task.status() == TaskStatus.WAITS;
    }

    /** Called once for each edge, also of two to the same task. */
    @Override
    public void ended(FanOutTask<?> need) {
        // race: a task of which a need has failed never begins, whichever need is the last to end
        try {
            if (need.status() != TaskStatus.SUCCEEDED && isForValueOf(need)) {
                TaskStop.endAs(task, need);
            }
        } finally {
            if (arrive() && becomeReady()) {
                starter.startLater(task, thread);
            }
        }
    }

    private boolean isForValueOf(FanOutTask<?> need) {
        for (var edge : edges) {
            if (edge == need) {
                return true;
            }
        }
        return false;
    }
}
