package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.task.Discards;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Gives each result to code of the user's, with its element. */
final class AsTheyComplete<E extends @Nullable Object, R extends @Nullable Object> extends EndsInTurn {

    private final EachFanOut<E, ?, R> each;

    AsTheyComplete(EachFanOut<E, ?, R> each) {
        super(each);
        this.each = each;
    }

    @Override
    void started(FanOutTask<?> task, Task<?> handle, @Nullable Object element) {
        ((KeepsElement) task).keepElement(element);
    }

    /** Nor when the call is late. */
    @Override
    boolean mayGoOn() {
        return !Starts.isCutShort(each);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the element may be null if its type says so
    boolean isLast(FanOutTask<?> task) throws Throwable {
        var element = (E) ((KeepsElement) task).takeElement();
        if (!task.isRequired()) {
            Discards.keep(call(), task);
            each.giveOutcome(element, ((FanOutTask<R>) task).outcome());
            return false;
        }
        if (task.status() == TaskStatus.SUCCEEDED) {
            Discards.keep(call(), task);
            each.giveResult(element, ((FanOutTask<R>) task).result());
            return false;
        }
        return call().isDecidedNow();
    }
}
