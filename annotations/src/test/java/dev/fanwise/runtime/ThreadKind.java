package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.support.ThreadChoice;
import dev.fanwise.support.VirtualThreads;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What runs the tasks of a fan-out method. */
public enum ThreadKind implements ThreadChoice {
    /** A platform thread for each task, as in classes generated for Java below 21. */
    PLATFORM,

    /** A virtual thread for each task, as in classes generated for Java 21 and up. */
    VIRTUAL,

    /** An executor given to the generated class, whose threads go on to other jobs. */
    POOL,

    /** An executor given to the generated class that runs each task before it returns. */
    SAME_THREAD;

    private static final @Nullable ThreadFactory VIRTUAL_THREADS = VirtualThreads.factory();

    private static final Executor THREAD_POOL = Executors.newCachedThreadPool(DaemonThreads.named("pool"));

    public static List<ThreadKind> all() {
        return ThreadChoice.all(ThreadKind.class);
    }

    public static List<ThreadKind> concurrent() {
        return ThreadChoice.concurrent(ThreadKind.class);
    }

    public static List<ThreadKind> dedicated() {
        return ThreadChoice.dedicated(ThreadKind.class);
    }

    @Override
    public boolean isAvailable() {
        return this != VIRTUAL || VIRTUAL_THREADS != null;
    }

    @Override
    public boolean isConcurrent() {
        return this != SAME_THREAD;
    }

    /** Such threads can also be those of a caller. */
    @Override
    public boolean isDedicated() {
        return this == PLATFORM || this == VIRTUAL;
    }

    /** What a generated class passes to its calls. */
    public FanOutOptions options() {
        var executor = executor();
        return executor == null
                ? FanOutOptions.defaults()
                : FanOutOptions.defaults().withExecutor(executor);
    }

    /** The executor that was given to a generated class, if one was. */
    public @Nullable Executor executor() {
        return switch (this) {
            case PLATFORM, VIRTUAL -> null;
            case POOL -> THREAD_POOL;
            case SAME_THREAD -> Runnable::run;
        };
    }

    /** What a generated class passes as its thread factory. */
    public ThreadFactory factory() {
        return this == VIRTUAL && VIRTUAL_THREADS != null ? VIRTUAL_THREADS : DaemonThreads.named("task");
    }
}
