package dev.fanwise.runtime;

import dev.fanwise.Task;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method whose elements are stages or handles that are there already. It needs no
 * threads.
 *
 * @param <R> the type of the results
 */
public final class StagesFanOut<R extends @Nullable Object> extends AsyncEachFanOut<CompletionStage<? extends R>, R> {

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the parameter that holds the elements
     */
    public StagesFanOut(String name, String taskName) {
        super(name, taskName, Runnable::run, DaemonThreads.named(name));
    }

    @Override
    protected CompletionStage<? extends R> callAsync(CompletionStage<? extends R> element) {
        return element;
    }

    /**
     * Waits for handles.
     *
     * @param source the handles
     */
    public void startTasks(Iterable<? extends Task<? extends R>> source) {
        startTasks(source.iterator());
    }

    /**
     * Waits for handles.
     *
     * @param source the handles
     */
    public void startTasks(Stream<? extends Task<? extends R>> source) {
        startTasks(source.iterator());
    }

    /**
     * Waits for handles.
     *
     * @param source the handles
     */
    public void startTasks(Task<? extends R>[] source) {
        startTasks(Arrays.asList(source).iterator());
    }

    /**
     * Waits for handles.
     *
     * @param source the handles
     */
    public void startTasks(Iterator<? extends Task<? extends R>> source) {
        start(new Futures<R>(source));
    }

    private record Futures<R extends @Nullable Object>(Iterator<? extends Task<? extends R>> tasks)
            implements Iterator<CompletionStage<? extends R>> {

        @Override
        public boolean hasNext() {
            return tasks.hasNext();
        }

        @Override
        public CompletionStage<? extends R> next() {
            return tasks.next().toCompletableFuture();
        }
    }
}
