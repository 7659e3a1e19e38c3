package dev.fanwise.behaviour;

import dev.fanwise.support.ThreadChoice;
import dev.fanwise.support.VirtualThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;

/** What runs the tasks of a generated class. */
public enum Threads implements ThreadChoice {
    /** What the generated class makes itself. */
    OWN,

    /** A virtual thread for each task. */
    VIRTUAL,

    /** Threads that go on to other jobs. */
    POOL,

    /** An executor that runs each task before it returns. */
    SAME_THREAD;

    private static final ThreadFactory DAEMONS = task -> {
        var thread = new Thread(task, "pooled");
        thread.setDaemon(true);
        return thread;
    };

    private static final Executor CACHED_POOL = Executors.newCachedThreadPool(DAEMONS);

    private static final ThreadFactory VIRTUAL_THREADS = VirtualThreads.factory();

    @Override
    public boolean isAvailable() {
        return this != VIRTUAL || VIRTUAL_THREADS != null;
    }

    @Override
    public boolean isConcurrent() {
        return this != SAME_THREAD;
    }

    @Override
    public boolean isDedicated() {
        return this == OWN || this == VIRTUAL;
    }

    /** Calls one of the two constructors that a generated class has for each of its type's. */
    public <T> T create(Supplier<T> ownThreads, Function<Executor, T> onExecutor) {
        return switch (this) {
            case OWN -> ownThreads.get();
            case VIRTUAL ->
                onExecutor.apply(task -> VIRTUAL_THREADS.newThread(task).start());
            case POOL -> onExecutor.apply(CACHED_POOL);
            case SAME_THREAD -> onExecutor.apply(Runnable::run);
        };
    }

    /** A pool of its own for one test. */
    public static ExecutorService newPool(int size) {
        return Executors.newFixedThreadPool(size, DAEMONS);
    }
}
