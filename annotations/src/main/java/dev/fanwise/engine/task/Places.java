package dev.fanwise.engine.task;

import dev.fanwise.TimeSource;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds how many tasks of a group run at any time, where handles of all of them exist at once: in a scope with a body, and
 * in a wait. Each task has a place while it is in flight; the end of one gives its place to the next.
 *
 * <p>Each task is a start of its own, made on the thread that creates it: a thread, created there and started when there is a
 * place for it, or a job of the executor, given to it at once. So a task inherits, or an executor that carries context
 * captures, what its creator has, and not what another task leaves behind. A job that comes to its thread before there is a
 * place for it waits there.
 *
 * <p>A task that waits for one of the same group that has not begun gives its place back meanwhile.
 */
public final class Places {

    private final TimeSource time;
    private final int limit;
    private final AtomicInteger taken = new AtomicInteger();
    private final Deque<Turn> waiting = new ConcurrentLinkedDeque<>();

    /**
     * @param time the clock of the call
     * @param limit the most tasks that run at any time
     */
    public Places(TimeSource time, int limit) {
        this.time = time;
        this.limit = limit;
    }

    /** The most tasks that run at any time. */
    public int limit() {
        return limit;
    }

    /** Starts a thread as soon as there is a place for its task. Throws what refuses to start it now. */
    public void start(FanOutTask<?> task, Thread unstarted) {
        if (waiting.isEmpty() && take()) {
            task.hasPlace = true;
            try {
                unstarted.start();
            } catch (Throwable refused) {
                task.hasPlace = false;
                free();
                throw refused;
            }
            return;
        }
        waiting.add(new Turn(task, unstarted, true));
        fill();
    }

    /**
     * Waits for a place for a task that has come to its thread.
     *
     * @return false if the task was cancelled meanwhile
     */
    boolean enter(FanOutTask<?> task) {
        if (task.hasPlace || CurrentTasks.holderOf(this) != null) {
            return true; // its thread was started with one; or it runs in the place of a task that can't go on before
        }
        if (waiting.isEmpty() && take()) {
            task.hasPlace = true;
            return true;
        }
        if (!TaskStop.noteWaiting(task, Thread.currentThread())) {
            return false;
        }
        var turn = new Turn(task, Thread.currentThread(), false);
        waiting.add(turn);
        return await(turn, true);
    }

    /** Gives a task's place to the next task. */
    void leave(TaskState task) {
        if (task.hasPlace) {
            task.hasPlace = false;
            free();
        }
    }

    /** Takes the place back that a task gave away when it began to wait: before all others, as it has begun long ago. */
    void reenter(TaskState task) {
        if (!take()) {
            var turn = new Turn(task, Thread.currentThread(), false);
            waiting.addFirst(turn);
            var unused = await(turn, false);
        }
        task.hasPlace = true;
    }

    private boolean await(Turn turn, boolean mayBeCancelled) {
        fill();
        var interrupted = false;
        while (!turn.isMine) {
            if (mayBeCancelled && TaskStatus.isEnded(turn.task.status()) && waiting.remove(turn)) {
                break;
            }
            time.park(this, TimeSource.UNLIMITED);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        turn.task.hasPlace = turn.isMine;
        return turn.isMine;
    }

    private boolean take() {
        int current;
        do {
            current = taken.get();
            if (current >= limit) {
                return false;
            }
        } while (!taken.compareAndSet(current, current + 1));
        return true;
    }

    private void free() {
        taken.decrementAndGet();
        fill();
    }

    /** Gives free places to those that wait: asked by whoever frees one, and by whoever begins to wait. */
    private void fill() {
        while (!waiting.isEmpty() && take()) {
            var next = waiting.poll();
            if (next == null || !admit(next)) {
                taken.decrementAndGet();
            }
        }
    }

    private boolean admit(Turn next) {
        if (!next.isUnstarted) {
            next.isMine = true;
            time.unpark(next.thread);
            return true;
        }
        var task = next.task;
        if (TaskStatus.isEnded(task.status())) {
            return false;
        }
        task.hasPlace = true;
        try {
            next.thread.start();
            return true;
        } catch (Throwable refused) {
            task.hasPlace = false;
            TaskStop.failUnstarted(task, refused);
            return false;
        }
    }

    /** One that waits for a place: a task before it begins, or one that gave its place away. */
    private static final class Turn {

        final TaskState task;
        final Thread thread;
        final boolean isUnstarted;
        volatile boolean isMine;

        Turn(TaskState task, Thread thread, boolean isUnstarted) {
            this.task = task;
            this.thread = thread;
            this.isUnstarted = isUnstarted;
        }
    }
}
