package dev.fanwise.engine.failure;

import dev.fanwise.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records of {@code System.Logger} {@code dev.fanwise}. Writing one never throws: it may be all that ends a task. */
public final class Reports {

    private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();

    private Reports() {}

    /** Hears of failures that were not retrieved, on the thread that ended the task. Only a test kit has one. */
    public interface Listener {

        /** A task has failed, and its handle may still be read. */
        void unread(UnretrievedFailure failure);

        /**
         * A failure can no longer be retrieved.
         *
         * @return whether that is not to be reported, as the listener sees to it
         */
        boolean takes(String task, Throwable failure);

        /**
         * A warning is about to be written, of whatever kind.
         *
         * @return whether that is not to be done, as the listener sees to it
         */
        default boolean takesWarning(String message) {
            return false;
        }
    }

    /** Tells a listener from now on. It must not throw. */
    public static Registration listen(Listener listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    static void unread(UnretrievedFailure failure) {
        for (var listener : LISTENERS) {
            listener.unread(failure);
        }
    }

    /** Reports a failure that can't be read any more. Called once for each. */
    public static void neverRetrieved(String task, String call, Throwable failure) {
        var isTaken = false;
        for (var listener : LISTENERS) {
            isTaken |= listener.takes(task + " of " + call, failure);
        }
        if (!isTaken) {
            dropped(task, call, failure);
        }
    }

    /** Reports a failure whose handle was dropped. Listeners know it already. */
    static void dropped(String task, String call, Throwable failure) {
        warn("Exception in task " + task + " of " + call + " was never retrieved", failure);
    }

    /** Reports what a hook of the user's threw, a resource closed on cancellation or a stage that depends on a task. */
    public static void thrownByHook(String hook, String task, String call, Throwable thrown) {
        warn("Exception in " + hook + " of task " + task + " of " + call, thrown);
    }

    /** Writes a warning. */
    public static void warn(String message, @Nullable Throwable thrown) {
        warnWith(message, () -> thrown);
    }

    /** Writes a warning with something that takes time to find out. */
    public static void warnWith(String message, Supplier<? extends @Nullable Throwable> found) {
        for (var listener : LISTENERS) {
            if (listener.takesWarning(message)) {
                return;
            }
        }
        write(message, foundBy(found));
    }

    /** What is found out is the user's, and may throw: what it throws stands in its place. */
    private static @Nullable Throwable foundBy(Supplier<? extends @Nullable Throwable> found) {
        try {
            return found.get();
        } catch (Throwable faulty) {
            return faulty;
        }
    }

    private static void write(String message, @Nullable Throwable thrown) {
        try {
            // Looked up here, not held in a constant: a program without such a failure never loads the logger.
            var logger = System.getLogger("dev.fanwise");
            try {
                logger.log(System.Logger.Level.WARNING, message, thrown);
            } catch (Throwable faulty) {
                // The exception's own methods may throw when a handler prints it.
                logger.log(System.Logger.Level.WARNING, message + ": " + Causes.textOf(thrown));
            }
        } catch (Throwable faulty) {
            // No memory, no stack, or a logger that throws: there is no place left to say it.
            return;
        }
    }
}
