package dev.fanwise.behaviour.product;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.behaviour.Threads;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
            1, 1, 1, TimeUnit.HOURS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy())),

    /** Its {@code execute} blocks until a thread is free. */
    BLOCKING(() -> new ThreadPoolExecutor(2, 2, 1, TimeUnit.HOURS, new SynchronousQueue<>(), Kind::putOrReject)),

    /** Runs each job twice. */
    TWICE(() -> Threads.newPool(16)),

    /** Rejects the third job. */
    REJECTING(() -> Threads.newPool(16)),

    /** Throws an error when it is given the third job. */
    FAULTY(() -> Threads.newPool(16)),

    /** Is shut down when it is given the third job. */
    SHUT_DOWN(() -> Threads.newPool(2)),

    /** Is shut down when it is given the third job, and what it runs is interrupted. */
    SHUT_DOWN_NOW(() -> Threads.newPool(2));

    private final Pool pool;

    private interface Pool {
        ExecutorService create();
    }

    Kind(Pool pool) {
        this.pool = pool;
    }

    /** Whether more than one task is sure to run while others wait. */
    boolean isConcurrent() {
        return this == OWN || this == POOL_OF_MANY || this == TWICE;
    }

    /** Whether tasks may run on the calling thread. */
    boolean runsOnCaller() {
        return this == SAME_THREAD
                || this == CALLER_RUNS
                || this == FULL_OF_HELPING_CALLERS
                || this == FULL_OF_ITS_OWN_TASKS
                || this == FORK_JOIN;
    }

    /** Whether calls end by what the executor does. */
    boolean endsCalls() {
        return this == REJECTING || this == FAULTY || this == SHUT_DOWN || this == SHUT_DOWN_NOW;
    }

    private static void putOrReject(Runnable job, ThreadPoolExecutor executor) {
        try {
            executor.getQueue().put(job);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted while it waits for a thread", interrupt);
        }
    }

    private Executor executor(ExecutorService created) {
        var jobs = new AtomicInteger();
        return switch (this) {
            case TWICE ->
                job -> {
                    created.execute(job);
                    created.execute(job);
                };
            case REJECTING ->
                job -> {
                    if (jobs.incrementAndGet() >= 3) {
                        throw new RejectedExecutionException("the third");
                    }
                    created.execute(job);
                };
            case FAULTY ->
                job -> {
                    if (jobs.incrementAndGet() >= 3) {
                        throw new NoClassDefFoundError("executor");
                    }
                    created.execute(job);
                };
            case SHUT_DOWN ->
                job -> {
                    if (jobs.incrementAndGet() >= 3) {
                        created.shutdown();
                    }
                    created.execute(job);
                };
            case SHUT_DOWN_NOW ->
                job -> {
                    if (jobs.incrementAndGet() >= 3) {
                        var unused = created.shutdownNow();
                    }
                    created.execute(job);
                };
            default -> created;
        };
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
        var onPool = options.withExecutor(executor(created));
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
