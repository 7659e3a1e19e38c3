package dev.fanwise.benchmarks.peers;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** What libraries that know no checked exceptions need around a task. Nothing is wrapped. */
public final class Unchecked {

    private Unchecked() {}

    public static <T> Supplier<T> of(Callable<T> task) {
        return () -> call(task);
    }

    public static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception exception) {
            throw Unchecked.<RuntimeException>sneak(exception);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
