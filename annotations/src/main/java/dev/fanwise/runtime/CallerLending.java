package dev.fanwise.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

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

    /** The executor whose task the current thread runs. */
    private static final ThreadLocal<@Nullable Executor> EXECUTOR_OF_THREAD = new ThreadLocal<>();

    private CallerLending() {}

    /** Notes for which executor the current thread works, and returns what was noted before. */
    static @Nullable Executor enter(@Nullable Executor executor) {
        var before = EXECUTOR_OF_THREAD.get();
        EXECUTOR_OF_THREAD.set(executor);
        return before;
    }

    static void leave(@Nullable Executor before) {
        if (before == null) {
            EXECUTOR_OF_THREAD.remove();
        } else {
            EXECUTOR_OF_THREAD.set(before);
        }
    }

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
        if (executor == EXECUTOR_OF_THREAD.get()) {
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
