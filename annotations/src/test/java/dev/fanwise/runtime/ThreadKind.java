package dev.fanwise.runtime;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What runs the tasks of a fan-out method. */
enum ThreadKind {
    /** A platform thread for each task, as in classes generated for Java below 21. */
    PLATFORM,

    /** A virtual thread for each task, as in classes generated for Java 21 and up. */
    VIRTUAL,

    /** An executor given to the generated class, whose threads go on to other jobs. */
    POOL,

    /** An executor given to the generated class that runs each task before it returns. */
    SAME_THREAD;

    private static final @Nullable ThreadFactory VIRTUAL_THREADS = virtualThreads();

    private static final Executor THREAD_POOL = Executors.newCachedThreadPool(DaemonThreads.named("pool"));

    static List<ThreadKind> all() {
        List<ThreadKind> kinds = new ArrayList<>(concurrent());
        kinds.add(SAME_THREAD);
        return kinds;
    }

    /** The kinds with which two tasks really run at the same time. */
    static List<ThreadKind> concurrent() {
        List<ThreadKind> kinds = new ArrayList<>(dedicated());
        kinds.add(POOL);
        return kinds;
    }

    /** The kinds that give each task a thread of its own, which are also those a caller can have. */
    static List<ThreadKind> dedicated() {
        return VIRTUAL_THREADS == null ? List.of(PLATFORM) : List.of(PLATFORM, VIRTUAL);
    }

    /** What a generated class passes as its executor. */
    @Nullable Executor executor() {
        return switch (this) {
            case PLATFORM, VIRTUAL -> null;
            case POOL -> THREAD_POOL;
            case SAME_THREAD -> Runnable::run;
        };
    }

    /** What a generated class passes as its thread factory. */
    ThreadFactory factory() {
        return this == VIRTUAL && VIRTUAL_THREADS != null ? VIRTUAL_THREADS : DaemonThreads.named("task");
    }

    /** Reflective, because the tests are compiled for Java 17 and run on later ones too. */
    private static @Nullable ThreadFactory virtualThreads() {
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Method factory = Class.forName("java.lang.Thread$Builder").getMethod("factory");
            return (ThreadFactory) factory.invoke(builder);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }
}
