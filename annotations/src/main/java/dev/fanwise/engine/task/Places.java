package dev.fanwise.engine.task;

import dev.fanwise.TimeSource;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many tasks of a group run at any time, where handles of all of them exist at once: in a scope with a body, and
 * in a wait. Each task has a place while it is in flight; the end of one gives its place to the next, in the order in which
 * they were created.
 *
 * <p>Each task is a start of its own, made on the thread that creates it: a thread, created there and started when there is a
 * place for it, or a job of the executor, given to it at once. So a task inherits, or an executor that carries context
 * captures, what its creator has, and not what another task leaves behind. A job that comes to its thread before there is a
 * place for it waits there.
 *
 * <p>A task that waits for one of the same group that has no place lends its own meanwhile: the other has not begun, or has
 * lent its place in turn and may have to get it again before it goes on.
 */
public final class Places {

    /**
     * How long a job waits on its thread for a place that another one has whose job has not come yet. An executor that does
     * not keep the order, and has few threads, may never run that one before.
     */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);

    /** What a task has of a place. */
    static final int NONE = 0;

    static final int HELD = 1;

    /** It has begun, and gave its place to others: while it waits, or until its end, if none was free after the wait. */
    static final int LENT = 2;

    private final TimeSource time;
    private final int limit;
    private final AtomicInteger taken = new AtomicInteger();
    private final Deque<Turn> waiting = new ConcurrentLinkedDeque<>();

    /** Those that have got a place and have not been seen on their thread since. */
    private final Queue<Turn> granted = new ConcurrentLinkedQueue<>();

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
            task.setPlace(HELD);
            try {
                unstarted.start();
            } catch (Throwable refused) {
                task.setPlace(NONE);
                free();
                throw refused;
            }
            return;
        }
        waiting.add(new Turn(task, unstarted));
        // race: a place that became free before the task began to wait is its
        fill();
    }

    /** Takes note of a task whose job is about to be given to an executor. */
    public void expect(FanOutTask<?> task) {
        var turn = new Turn(task, null);
        task.runner = turn;
        waiting.add(turn);
        fill();
        // race: a task that was cancelled before its turn was there keeps no place
        if (TaskStatus.isEnded(task.statusOutsideHandshake())) {
            giveUp(turn);
        }
    }

    /** The task was cancelled, or given up, and does not begin. */
    void giveUp(Turn turn) {
        var before = turn.getAndSet(Turn.OVER);
        // race: a place that a cancelled task was given goes to the next
        if (before == Turn.GRANTED) {
            granted.remove(turn);
            free();
        }
        // race: a cancelled job that waits for a place lets its thread go
        wake(turn);
    }

    /**
     * Waits for a place for a task that has come to its thread.
     *
     * @return false if the task was cancelled meanwhile
     */
    boolean enter(FanOutTask<?> task) {
        if (!(task.runner instanceof Turn turn)) {
            return true; // its thread was started with a place
        }
        if (CurrentTasks.holderOf(this) != null && turn.compareAndSet(Turn.WAITING, Turn.OVER)) {
            return true; // in the place of the task below, which can't go on before
        }
        turn.thread = Thread.currentThread();
        return await(turn);
    }

    /** Gives a task's place to the next task. */
    void leave(TaskState task) {
        if (task.hasPlace()) {
            task.setPlace(NONE);
            free();
        }
    }

    /** Gives a task's place away while it waits for others. */
    void lend(TaskState task) {
        task.setPlace(LENT);
        free();
    }

    /** Takes the place back that a task has lent when it began to wait: before all others, as it has begun long ago. */
    void reenter(TaskState task) {
        var turn = new Turn(task, null);
        turn.thread = Thread.currentThread();
        waiting.addFirst(turn);
        fill();
        while (!await(turn)) {
            Thread.onSpinWait(); // it can't be cancelled: it runs
        }
    }

    /** The same if a place is free. Else the task goes on without one, and still counts as one that has lent its own. */
    void tryReenter(TaskState task) {
        if (take()) {
            task.setPlace(HELD);
        }
    }

    private boolean await(Turn turn) {
        var interrupted = false;
        var isWaiting = true;
        while (isWaiting) {
            if (turn.compareAndSet(Turn.GRANTED, Turn.OVER)) {
                granted.remove(turn);
                turn.task.setPlace(HELD);
                isWaiting = false;
            } else if (turn.get() == Turn.OVER) {
                isWaiting = false; // cancelled
            } else {
                var parked = time.nanoTime();
                time.park(this, PATIENCE);
                interrupted |= Thread.interrupted();
                if (time.nanoTime() - parked >= PATIENCE) {
                    takeFromAbsent(turn);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return turn.task.hasPlace();
    }

    /** Takes the place of one whose job has not come to its thread; that one has the next turn. */
    private void takeFromAbsent(Turn turn) {
        var absent = revokeFromAbsent();
        if (absent == null) {
            return;
        }
        granted.remove(absent);
        waiting.addFirst(absent);
        if (turn.compareAndSet(Turn.WAITING, Turn.GRANTED)) {
            granted.add(turn);
        } else {
            free(); // it has got one meanwhile
        }
    }

    private @Nullable Turn revokeFromAbsent() {
        for (var other : granted) {
            if (other.thread == null && other.compareAndSet(Turn.GRANTED, Turn.WAITING)) {
                return other;
            }
        }
        return null;
    }

    private boolean take() {
        int current;
        // race: two that take the last place do not both get it
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
            if (next == null || !grant(next)) {
                taken.decrementAndGet();
            }
        }
    }

    private boolean grant(Turn next) {
        var unstarted = next.unstarted;
        if (unstarted != null) {
            return !TaskStatus.isEnded(next.task.status()) && start(next.task, unstarted);
        }
        granted.add(next);
        if (!next.compareAndSet(Turn.WAITING, Turn.GRANTED)) {
            granted.remove(next);
            return false; // cancelled, or in another's place
        }
        wake(next);
        return true;
    }

    private void wake(Turn turn) {
        var thread = turn.thread;
        if (thread != null) {
            time.unpark(thread);
        }
    }

    private static boolean start(TaskState task, Thread unstarted) {
        task.setPlace(HELD);
        try {
            unstarted.start();
            return true;
        } catch (Throwable refused) {
            task.setPlace(NONE);
            TaskStop.failUnstarted(task, refused);
            return false;
        }
    }

    /** One that waits for a place: a task before it begins, or one that gave its place away. */
    static final class Turn extends AtomicInteger {

        private static final long serialVersionUID = 1L;

        static final int WAITING = 0;
        static final int GRANTED = 1;
        static final int OVER = 2;

        private final transient TaskState task;
        private final transient @Nullable Thread unstarted;

        /** Where the job waits, once it has come there. */
        private transient volatile @Nullable Thread thread;

        Turn(TaskState task, @Nullable Thread unstarted) {
            this.task = task;
            this.unstarted = unstarted;
        }
    }
}
