package dev.fanwise.runtime;

import dev.fanwise.Task;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A caller that is itself a thread of the pool it fans out to can wait for ever: all threads of the pool may be callers,
 * and none is left for the tasks. If for a while none of the call's tasks runs although one was given to the executor,
 * such a caller runs it itself. The pool's bound holds, as the caller is one of its threads.
 *
 * <p>That the caller belongs to the pool is known if it runs a task of the same executor, or if the pool says so. An
 * {@code ExecutorService} that does not tell is taken for the caller's own pool if the caller is some pool's thread and
 * the service has no thread to spare; a bare {@code Executor} never is: it may stand for one special thread, such as that
 * of a user interface.
 */
final class CallerLending {

    /** How long the pool may take to start a task before it counts as stuck. */
    static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final StartedTasks tasks;
    private final Executor executor;

    /** Whether the caller may be a thread of the executor's. */
    private boolean possible = true;

    /** The task that the coordinator runs itself now. */
    private volatile @Nullable FanOutTask<?> lent;

    private volatile boolean stopped;

    CallerLending(StartedTasks tasks, Executor executor) {
        this.tasks = tasks;
        this.executor = executor;
    }

    boolean isPossible() {
        return possible;
    }

    /** Runs a task on the calling thread if nothing of the call runs. */
    void lendIfStuck(long nanosLeft) {
        if (!isThreadOf(executor)) {
            possible = false;
            return;
        }
        if (hasThreadToSpare()) {
            return;
        }
        FanOutTask<?> waiting = null;
        for (var task = tasks.newestTask(); task != null; task = task.previous) {
            var status = task.status();
            if (status == TaskStatus.NEW) {
                waiting = task; // the oldest in the end
            } else if (!TaskStatus.isEnded(status)) {
                return;
            }
        }
        // An interrupt of the caller is for the coordinator, not for the task.
        if (waiting != null && !Thread.currentThread().isInterrupted()) {
            lend(waiting, nanosLeft);
        }
    }

    private void lend(FanOutTask<?> task, long nanosLeft) {
        stopped = false;
        lent = task;
        // A task that has decided the call before did not find anything to stop.
        if (tasks.decisive() == null) {
            run(task, nanosLeft);
        }
        lent = null;
        if (task.status() == TaskStatus.CANCELLED && task.exception() instanceof InterruptedException && !stopped) {
            // An interrupt from outside is the caller's, not the task's.
            tasks.takeInterruptOf(task);
        }
    }

    private void run(FanOutTask<?> task, long nanosLeft) {
        if (nanosLeft == Clock.FOR_EVER) {
            task.run();
            return;
        }
        var deadline = Deadline.after(Duration.ofNanos(nanosLeft));
        var clock = new DeadlineClock(deadline, this::stop, DaemonThreads.named(tasks.name() + "/clock"));
        clock.start();
        try {
            task.run();
        } finally {
            clock.stop();
        }
    }

    /** Called when the call is decided, on whatever thread that was: stops the task that the coordinator runs. */
    @SuppressWarnings("ReferenceEquality") // a task is itself only
    void decided(Task<?> task) {
        // Unless it has decided the call itself: then it was not this that stopped it.
        if (task != lent) {
            stop();
        }
    }

    private void stop() {
        var running = lent;
        if (running != null) {
            stopped = true;
            running.requestStop();
        }
    }

    @SuppressWarnings("ReferenceEquality") // an executor is itself only
    private static boolean isThreadOf(Executor executor) {
        var current = CurrentTask.get();
        if (current != null && executor == current.fanOut.executor()) {
            return true;
        }
        if (executor instanceof ForkJoinPool) {
            return executor == ForkJoinTask.getPool();
        }
        return executor instanceof ExecutorService && isThreadOfSomePool();
    }

    private boolean hasThreadToSpare() {
        return executor instanceof ThreadPoolExecutor pool && pool.getActiveCount() < pool.getPoolSize();
    }

    private static boolean isThreadOfSomePool() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> {
                    var type = frame.getClassName();
                    return type.equals(ThreadPoolExecutor.class.getName())
                            || type.equals("java.util.concurrent.ForkJoinWorkerThread");
                }));
    }
}
