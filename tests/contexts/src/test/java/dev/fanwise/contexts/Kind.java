package dev.fanwise.contexts;

import dev.fanwise.FanOutOptions;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What runs the tasks, and where the caller is. */
enum Kind {
    /** A virtual thread for each task. */
    OWN(() -> null),
    POOL_OF_ONE(() -> Executors.newFixedThreadPool(1)),
    POOL_OF_MANY(() -> Executors.newFixedThreadPool(8)),

    /** The caller is on the only thread of the pool, and runs its tasks. */
    FULL_OF_HELPING_CALLERS(() -> Executors.newFixedThreadPool(1)),
    FORK_JOIN(() -> new ForkJoinPool(1)),
    SAME_THREAD(() -> null),
    CALLER_RUNS(() -> new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.HOURS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy()));

    private final Pool pool;

    private interface Pool {
        @Nullable ExecutorService create();
    }

    Kind(Pool pool) {
        this.pool = pool;
    }

    @Nullable ExecutorService newPool() {
        return pool.create();
    }

    FanOutOptions on(FanOutOptions options, @Nullable ExecutorService created) {
        if (this == SAME_THREAD) {
            return options.withExecutor(Runnable::run);
        }
        if (created == null) {
            return options;
        }
        var onPool = options.withExecutor(created);
        return this == FULL_OF_HELPING_CALLERS ? onPool.withHelpingCallers() : onPool;
    }

    /** Calls from where this kind has its callers. */
    <T> T call(@Nullable ExecutorService created, Callable<T> code) throws Exception {
        var isOnPool = created != null && (this == FULL_OF_HELPING_CALLERS || this == FORK_JOIN);
        return isOnPool ? created.submit(code).get() : code.call();
    }
}
