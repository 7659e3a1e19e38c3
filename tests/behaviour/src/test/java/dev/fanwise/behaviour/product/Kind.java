package dev.fanwise.behaviour.product;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.behaviour.Threads;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What runs the tasks, and where the caller is. */
enum Kind {
    OWN(null),
    POOL_OF_ONE(() -> Threads.newPool(1)),
    POOL_OF_TWO(() -> Threads.newPool(2)),
    POOL_OF_MANY(() -> Threads.newPool(16)),
    FULL_OF_HELPING_CALLERS(() -> Threads.newPool(1)),
    FULL_OF_ITS_OWN_TASKS(() -> Threads.newPool(1)),
    FORK_JOIN(() -> new ForkJoinPool(1)),
    SAME_THREAD(null),
    CALLER_RUNS(() -> new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.HOURS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy()));

    private final Pool pool;

    private interface Pool {
        ExecutorService create();
    }

    Kind(Pool pool) {
        this.pool = pool;
    }

    /** Whether more than one task is sure to run while others wait. */
    boolean isConcurrent() {
        return this == OWN || this == POOL_OF_MANY;
    }

    /** Whether tasks may run on the calling thread. */
    boolean runsOnCaller() {
        return this == SAME_THREAD
                || this == CALLER_RUNS
                || this == FULL_OF_HELPING_CALLERS
                || this == FULL_OF_ITS_OWN_TASKS
                || this == FORK_JOIN;
    }

    ExecutorService newPool() {
        return pool == null ? null : pool.create();
    }

    FanOutOptions options(ExecutorService created, SetTime time) {
        var options = FanOutOptions.defaults().withTime(time);
        if (this == SAME_THREAD) {
            return options.withExecutor(Runnable::run);
        }
        if (created == null) {
            return options;
        }
        var onPool = options.withExecutor(created);
        return this == FULL_OF_HELPING_CALLERS ? onPool.withHelpingCallers() : onPool;
    }

    /** Calls where this kind has its callers: on a thread of the pool, as a task of it, or elsewhere. */
    void call(Executor created, Runnable code) {
        switch (this) {
            case FULL_OF_HELPING_CALLERS, FORK_JOIN -> created.execute(code);
            case FULL_OF_ITS_OWN_TASKS ->
                Task.start(created, (Callable<Void>) () -> {
                    code.run();
                    return null;
                });
            default -> {
                var thread = new Thread(code, "caller");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }
}
