package dev.fanwise.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;

/** What runs the tasks of a generated class. */
public enum Threads {
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

    private static final Executor VIRTUAL_THREADS = virtualThreads();

    public static List<Threads> all() {
        List<Threads> kinds = new ArrayList<>(concurrent());
        kinds.add(SAME_THREAD);
        return kinds;
    }

    /** The kinds with which two tasks really run at the same time. */
    public static List<Threads> concurrent() {
        return VIRTUAL_THREADS == null ? List.of(OWN, POOL) : List.of(OWN, VIRTUAL, POOL);
    }

    /** The kinds with a thread for each task. */
    public static List<Threads> perTask() {
        return VIRTUAL_THREADS == null ? List.of(OWN) : List.of(OWN, VIRTUAL);
    }

    /** Calls one of the two constructors that a generated class has for each of its type's. */
    public <T> T create(Supplier<T> ownThreads, Function<Executor, T> onExecutor) {
        return switch (this) {
            case OWN -> ownThreads.get();
            case VIRTUAL -> onExecutor.apply(VIRTUAL_THREADS);
            case POOL -> onExecutor.apply(CACHED_POOL);
            case SAME_THREAD -> onExecutor.apply(Runnable::run);
        };
    }

    /** A pool of its own for one test. */
    public static ExecutorService newPool(int size) {
        return Executors.newFixedThreadPool(size, DAEMONS);
    }

    /** Reflective, because these tests also run on a JDK that has no virtual threads. */
    private static Executor virtualThreads() {
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            return (Executor)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }
}
