package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TasksSoFar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a method of the user's after each end whether what has ended is enough. It is asked on the calling thread, about one end
 * after the other, in the order in which they came. At the deadline of the call it is interrupted, as a source is.
 */
final class Until<R extends @Nullable Object> implements Awaited {

    /** The method of the user's. */
    interface Question<R extends @Nullable Object> {

        boolean isEnough(Waited<R> soFar) throws Throwable;
    }

    private final FanOut call;
    private final Question<R> question;
    private final EndLog log = new EndLog();
    private final TasksSoFar<R> tasks = new TasksSoFar<>();
    private @Nullable Waited<R> enough;

    Until(FanOut call, Question<R> question) {
        this.call = call;
        this.question = question;
    }

    EndLog log() {
        return log;
    }

    void started(Task<?> handle) {
        tasks.start(handle);
    }

    /** The tasks of which it was said that they are enough. */
    @Nullable Waited<R> enough() {
        return enough;
    }

    /** Asks after each end until one is enough, or the call is over, interrupted or late: the wait that follows tells which. */
    void await() {
        do {
            Starts.awaitTurn(call, this, null);
        } while (look() && !Starts.isCutShort(call));
    }

    /**
     * Asks about the ends that are there.
     *
     * @return whether there was one, and none was enough
     */
    boolean look() {
        if (call.isDecidedNow() || !log.take()) {
            return false;
        }
        for (var task = log.poll(); task != null; task = log.poll()) {
            tasks.end(((Indexed) task).index());
            if (isEnough(task)) {
                return false;
            }
            if (Thread.currentThread().isInterrupted()) {
                return true;
            }
        }
        return true;
    }

    private boolean isEnough(FanOutTask<?> task) {
        var soFar = tasks.now();
        Starts.setAlarm(call);
        try {
            if (!question.isEnough(soFar)) {
                return false;
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt(); // for the wait that follows
            return false;
        } catch (Throwable thrown) {
            throw Thrown.<RuntimeException>sneak(thrown);
        }
        enough = soFar;
        call.decide(task);
        return true;
    }

    @Override
    public boolean isOver() {
        return log.hasNext() || call.isOver();
    }

    @Override
    public FanOutOptions options() {
        return call.options();
    }

    @Override
    public boolean mayBeUnstarted() {
        return call.mayBeUnstarted();
    }

    @Override
    public List<FanOutTask<?>> unstarted() {
        return call.unstarted();
    }

    @Override
    public String name() {
        return call.name();
    }
}
