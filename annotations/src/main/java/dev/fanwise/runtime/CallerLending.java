package dev.fanwise.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;

/**
 * A caller that is itself a thread of the pool it fans out to can wait for ever: all threads of the pool may be
 * callers, and none is left for the tasks. If for a while none of the call's tasks runs although one was given to the
 * executor, such a caller runs it itself. The pool's bound holds, as the caller is one of its threads.
 *
 * <p>That the caller belongs to the pool is known if it runs a task of the same executor, or if the pool says so. An
 * {@code ExecutorService} that does not tell is taken for the caller's own pool if the caller is some pool's thread; a
 * bare {@code Executor} never is: it may stand for one special thread, such as that of a user interface.
 */
final class CallerLending {

    /** How long the pool may take to start a task before it counts as stuck. */
    static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private CallerLending() {}

    /**
     * Runs a task on the calling thread if nothing of the call runs.
     *
     * @return whether it is worth asking again
     */
    static boolean lendIfStuck(StartedTasks tasks, Executor executor) {
        if (!isThreadOf(executor)) {
            return false;
        }
        FanOutTask<?> waiting = null;
        for (var task = tasks.newestTask(); task != null; task = task.previous) {
            var status = task.status();
            if (status == TaskStatus.NEW) {
                waiting = task; // the oldest in the end
            } else if (!TaskStatus.isEnded(status)) {
                return true;
            }
        }
        // An interrupt of the caller is for the coordinator, not for the task.
        if (waiting != null && !Thread.currentThread().isInterrupted()) {
            tasks.lend(waiting);
        }
        return true;
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

    private static boolean isThreadOfSomePool() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> {
                    var type = frame.getClassName();
                    return type.equals("java.util.concurrent.ThreadPoolExecutor")
                            || type.equals("java.util.concurrent.ForkJoinWorkerThread");
                }));
    }
}
