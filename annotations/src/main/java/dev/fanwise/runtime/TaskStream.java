package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.engine.failure.CallTrace;
import dev.fanwise.engine.failure.OpenStream;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The stream that a wait returns: its tasks in the order in which they complete. The call begins when the stream is asked for its
 * first task, and the thread that asks coordinates it. It ends when the stream is exhausted or closed. One thread at a time asks or
 * closes; a call that another has begun is handed to it.
 *
 * @param <R> the type of the results
 */
public final class TaskStream<R extends @Nullable Object> implements Spliterator<Task<R>> {

    private static final int IDLE = 0;
    private static final int READING = 1;

    /** Another thread has closed it while it was read: the reader ends the call. */
    private static final int CLOSING = 2;

    private static final int CLOSED = 3;

    private final Consumer<FanOut> onReturn;
    private final Consumer<FanOut> onCancel;

    /** Where the method was called. */
    private final String site;

    private final AtomicInteger state = new AtomicInteger(IDLE);

    /** Begins the call; null once it has. Used by the thread that has the {@link #state}. */
    private @Nullable Supplier<? extends TasksInTurn<R>> begin;

    /** Reports the stream if it is dropped. Used by the thread that has the state. */
    private @Nullable OpenStream open;

    private volatile @Nullable PulledTasks<R> tasks;
    private volatile @Nullable Thread reader;

    private TaskStream(
            Supplier<? extends TasksInTurn<R>> begin,
            Consumer<FanOut> onReturn,
            Consumer<FanOut> onCancel,
            String site) {
        this.begin = begin;
        this.onReturn = onReturn;
        this.onCancel = onCancel;
        this.site = site;
    }

    /**
     * The stream of the tasks of a call.
     *
     * @param begin begins the call, on the thread that reads the stream
     * @param onReturn what becomes of running tasks when the stream is closed or the time is over
     * @param onCancel what becomes of them when the thread that reads is interrupted
     * @param <R> the type of the results
     * @return the stream
     */
    public static <R extends @Nullable Object> Stream<Task<R>> of(
            Supplier<? extends TasksInTurn<R>> begin, Consumer<FanOut> onReturn, Consumer<FanOut> onCancel) {
        var tasks = new TaskStream<>(begin, onReturn, onCancel, CallTrace.site());
        return StreamSupport.stream(tasks, false).onClose(tasks::close);
    }

    // ---- reading

    @Override
    public boolean tryAdvance(Consumer<? super Task<R>> action) {
        Objects.requireNonNull(action, "action");
        var task = next();
        if (task == null) {
            return false;
        }
        action.accept(task);
        return true;
    }

    private @Nullable Task<R> next() {
        // Of a thread that reads and one that closes one ends the call.
        if (!state.compareAndSet(IDLE, READING)) {
            if (state.get() == CLOSED) {
                return null;
            }
            throw new IllegalStateException("the stream is being read by another thread");
        }
        try {
            var before = reader;
            reader = Thread.currentThread();
            var begun = tasks;
            if (begun == null) {
                begun = begin();
            } else if (!Thread.currentThread().equals(before)) {
                begun.coordinateHere();
            }
            return begun.next(this);
        } finally {
            // race: a stream that is closed while it is read is closed by its reader
            if (!state.compareAndSet(READING, IDLE)) {
                state.set(CLOSED);
                stop();
            }
            endIfOver();
        }
    }

    private PulledTasks<R> begin() {
        var begun = (PulledTasks<R>) Objects.requireNonNull(begin).get();
        begin = null;
        tasks = begun;
        open = OpenStream.watch(this, begun.name() + site);
        return begun;
    }

    private void endIfOver() {
        var begun = tasks;
        if (open != null && begun != null && begun.hasLetGo()) {
            open.end();
            open = null;
        }
    }

    /** It can't be split: its tasks come one by one. A parallel stream reads it on the thread that it is called on. */
    @Override
    public @Nullable Spliterator<Task<R>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | DISTINCT | NONNULL;
    }

    // ---- closing

    private void close() {
        while (state.get() < CLOSING) {
            // race: a reader that waits sees that the stream is closed when it is woken
            if (state.compareAndSet(IDLE, CLOSED)) {
                begin = null;
                stop();
                endIfOver();
            } else if (state.compareAndSet(READING, CLOSING)) {
                wakeReader();
            }
        }
    }

    private void wakeReader() {
        // One that is not woken sees it before it waits.
        var begun = tasks;
        if (begun != null) {
            begun.options().time().unpark(Objects.requireNonNull(reader));
        }
    }

    private void stop() {
        var begun = tasks;
        if (begun == null || begun.hasLetGo()) {
            return;
        }
        begun.coordinateHere();
        begun.stop(onReturn);
    }

    // ---- for the tasks

    Consumer<FanOut> onReturn() {
        return onReturn;
    }

    Consumer<FanOut> onCancel() {
        return onCancel;
    }

    /** Whether another thread has closed the stream while it is read. */
    boolean isClosing() {
        return state.get() == CLOSING;
    }
}
