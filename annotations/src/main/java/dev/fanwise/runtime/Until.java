package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.call.Decision;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TasksSoFar;
import org.jspecify.annotations.Nullable;

/** Asks a method of the user's after each end whether what has ended is enough. */
final class Until<R extends @Nullable Object> extends EndsInTurn {

    /** The method of the user's. */
    interface Question<R extends @Nullable Object> {

        boolean isEnough(Waited<R> soFar) throws Throwable;
    }

    private final Question<R> question;
    private final TasksSoFar<R> tasks = new TasksSoFar<>();
    private @Nullable Waited<R> enough;

    Until(FanOut call, Question<R> question) {
        super(call);
        this.question = question;
    }

    @Override
    void started(FanOutTask<?> task, Task<?> handle, @Nullable Object element) {
        tasks.start(handle);
    }

    /** The tasks of which it was said that they are enough. */
    @Nullable Waited<R> enough() {
        return enough;
    }

    @Override
    boolean isLast(FanOutTask<?> task) throws Throwable {
        tasks.end(((Indexed) task).index());
        var soFar = tasks.now();
        if (!question.isEnough(soFar)) {
            return false;
        }
        enough = soFar;
        // race: an interrupt that comes when there is enough does not end the wait
        Decision.decideBy(call(), task);
        return true;
    }
}
