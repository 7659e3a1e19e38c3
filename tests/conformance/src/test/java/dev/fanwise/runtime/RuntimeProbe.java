package dev.fanwise.runtime;

import dev.fanwise.Task;

/** What the tests have to replace, and to know, that no program does. */
public final class RuntimeProbe {

    /** How time passes for the runtime, and how it wakes threads. */
    public interface Time {

        long nanoTime();

        /** Parks the current thread; {@code Long.MAX_VALUE} is for ever. */
        void park(long nanos);

        void unpark(Thread thread);
    }

    private RuntimeProbe() {}

    public static void setTime(Time time) {
        Clock.current = new Clock() {
            @Override
            long nanoTime() {
                return time.nanoTime();
            }

            @Override
            void park(Object blocker, long nanos) {
                time.park(nanos);
            }

            @Override
            void unpark(Thread thread) {
                time.unpark(thread);
            }
        };
    }

    public static void resetTime() {
        Clock.current = new Clock();
    }

    public static boolean isCancelled(Task<?> task) {
        return ((FanOutTask<?>) task).status() == TaskStatus.CANCELLED;
    }

    /** The failure of a task, or null. Asking the handle would count as reading, and then nothing is reported. */
    public static Throwable failure(Task<?> task) {
        var known = (FanOutTask<?>) task;
        return TaskStatus.isFailed(known.status()) ? known.exception() : null;
    }
}
