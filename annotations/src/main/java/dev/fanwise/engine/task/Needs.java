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

/**
 * The tasks that a task waits for before it begins. Each tells its end, on the thread that ended it; the last one lets the
 * task be started there. No thread waits.
 *
 * <p>While it waits the task is in a state of its own, {@link TaskStatus#WAITS}, in which no thread can begin it. It leaves
 * that state once: because the last need has ended, because one has failed, or because the task is cancelled. In the last two
 * cases it ends as any task does that never begins, told and counted in the one place where ends are told.
 */
public final class Needs {

    private static final VarHandle MISSING;

    static {
        try {
            MISSING = MethodHandles.lookup().findVarHandle(Needs.class, "missing", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final FanOutTask<?> task;
    private final List<Edge> edges;
    private final Runnable start;

    /** The needs that have not ended, and one more until all of them are watched. */
    @SuppressWarnings("UnusedVariable") // it is read by its handle
    private volatile int missing;

    private Needs(FanOutTask<?> task, List<Edge> edges, Runnable start) {
        this.task = task;
        this.edges = edges;
        this.start = start;
        this.missing = edges.size() + 1;
    }

    /**
     * Has a new task wait. Nobody else may know of it yet.
     *
     * @param start called on the thread that ends the last need, if the task is to be started then
     */
    public static Needs hold(FanOutTask<?> task, List<Edge> edges, Runnable start) {
        var needs = new Needs(task, edges, start);
        task.content = needs;
        task.setStatus(TaskStatus.WAITS);
        return needs;
    }

    /**
     * Watches the needs. Called once, when the task is counted.
     *
     * @return whether all of them had ended, and the task is to be started here
     */
    public boolean watch() {
        for (var edge : edges) {
            edge.task().addListener(new Arrival(this, edge.isForAnyEnd()));
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
        task.setStatus(TaskStatus.NEW);
        return true;
    }

    /** The names of the tasks that this one waits for. */
    List<String> names() {
        return edges.stream().map(edge -> edge.task().name()).toList();
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
                if (edge.task().content instanceof Needs further) {
                    open.add(further);
                } else {
                    found.addAll(edge.task().unstarted());
                }
            }
        }
        return found;
    }

    /** Watches one need. */
    record Arrival(Needs needs, boolean isForAnyEnd) implements EndListener {

        boolean isAwaited() {
            return needs.task.status() == TaskStatus.WAITS;
        }

        @Override
        public void ended(FanOutTask<?> need) {
            try {
                if (!isForAnyEnd && need.status() != TaskStatus.SUCCEEDED) {
                    TaskStop.endAs(needs.task, need);
                }
            } finally {
                if (needs.arrive() && needs.becomeReady()) {
                    needs.start.run();
                }
            }
        }
    }
}
