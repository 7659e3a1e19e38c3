package dev.fanwise.engine.task;

import dev.fanwise.engine.failure.Reports;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of one call that were not received yet, for a call that discards those that never are.
 *
 * <p>A value is accepted in the moment in which its task ends, before that can be seen. One that comes when the call takes no
 * values any more is discarded at once, on the thread of its task, which ends as cancelled: its value can't be read. The accepted ones
 * are the caller's, who keeps or discards each before the call returns. So each value is either received or discarded, once.
 */
public final class Discards {

    private final TaskOwner owner;

    /** The tasks whose values were accepted and not kept by the caller. */
    private final Set<FanOutTask<?>> accepted = ConcurrentHashMap.newKeySet();

    private volatile boolean isClosed;

    /** Tasks of the call take the values of others, and may run when it has returned. */
    private boolean isOrdered;

    /** The caller has left the accepted values to the last task. */
    private volatile boolean isLeft;

    /**
     * Begins with no value.
     *
     * @param owner the call
     */
    public Discards(TaskOwner owner) {
        this.owner = owner;
    }

    /** Says that tasks take the values of others. Called before these are started. */
    public static void order(TaskOwner call) {
        var discards = call.discards();
        if (discards != null) {
            discards.isOrdered = true;
        }
    }

    // ---- on the thread that ends a task

    /** Whether a value comes too late for its task to have it. Asked once for each, before its end can be seen. */
    static boolean refuses(TaskState task) {
        var discards = task.owner.discards();
        return discards != null && task.isDiscardable() && !discards.accept(task.asTask());
    }

    private boolean accept(FanOutTask<?> task) {
        if (isClosed || owner.isDecided()) {
            return false;
        }
        try {
            accepted.add(task);
        } catch (OutOfMemoryError | StackOverflowError noMemory) {
            return false; // under the handshake of the task, which others wait for
        }
        // race: a value that comes when the call ends is the caller's, or is discarded here
        return !isClosed || !accepted.remove(task);
    }

    /** Gives a value that its task does not have to the method that discards it, if the call has one. */
    static void discardLate(TaskState task, @Nullable Object value) {
        if (task.owner.discards() != null && task.isDiscardable()) {
            discard(task.asTask(), value);
        }
    }

    /** The last task has ended that was started. */
    public static void tasksEnded(TaskOwner call) {
        var discards = call.discards();
        if (discards != null && discards.isLeft) {
            discards.discardAccepted();
        }
    }

    // ---- on the calling thread

    /** Accepts no value any more. When it returns, the end of each task whose value was accepted can be seen. */
    public static void close(TaskOwner call) {
        var discards = call.discards();
        if (discards != null) {
            discards.close();
        }
    }

    private void close() {
        isClosed = true;
        for (var task : accepted) {
            var unused = task.statusOutsideHandshake();
        }
    }

    /** The caller has got the value of a task. */
    public static void keep(TaskOwner call, FanOutTask<?> task) {
        var discards = call.discards();
        if (discards != null) {
            discards.accepted.remove(task);
        }
    }

    /** The caller has got every value that was accepted. */
    public static void keepAll(TaskOwner call) {
        var discards = call.discards();
        if (discards != null) {
            discards.accepted.clear();
        }
    }

    /**
     * Discards every value that was accepted and not kept, and those that come later when they come. While tasks run that take
     * values of others, that is left to the last of them.
     */
    public static void discardRest(TaskOwner call) {
        var discards = call.discards();
        if (discards != null) {
            discards.discardRest();
        }
    }

    private void discardRest() {
        close();
        if (isOrdered && owner.hasRunningTasks()) {
            isLeft = true;
            // What is left to the last task is discarded by the caller, if that task has ended meanwhile
            if (owner.hasRunningTasks()) {
                return;
            }
        }
        discardAccepted();
    }

    private void discardAccepted() {
        for (var task : List.copyOf(accepted)) {
            // of two threads that find a value one takes it out, and discards it
            if (accepted.remove(task) && task.statusOutsideHandshake() == TaskStatus.SUCCEEDED) {
                var value = task.content;
                task.content = null;
                task.setStatus(TaskStatus.CANCELLED); // a handle, if there is one, has no value that was discarded
                discard(task, value);
            }
        }
    }

    /** An interrupt that stands is not meant for this code, and is set again. Nothing leaves it. */
    private static void discard(FanOutTask<?> task, @Nullable Object value) {
        if (value == null) {
            return;
        }
        var interrupted = Thread.interrupted();
        try {
            task.discard(value);
        } catch (Throwable thrown) {
            interrupted |= thrown instanceof InterruptedException;
            Reports.thrownByHook("the discarding of the result", task.name(), task.owner.name(), thrown);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
