package dev.fanwise.runtime;

import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.task.FanOutTask;
import org.jspecify.annotations.Nullable;

/** The task of one element in a call that takes the ends one by one: its end needs no memory of its own. */
final class ElementInTurnTask<E extends @Nullable Object, R extends @Nullable Object> extends ElementTask<E, R>
        implements EndLog.Entry, KeepsElement {

    private @Nullable Object element;
    private EndLog.@Nullable Entry other;

    ElementInTurnTask(EachFanOut<E, ?, R> each, E element, int index) {
        super(each, element, index);
    }

    @Override
    public FanOutTask<?> task() {
        return this;
    }

    @Override
    public EndLog.@Nullable Entry other() {
        return other;
    }

    @Override
    public void setOther(EndLog.@Nullable Entry entry) {
        other = entry;
    }

    @Override
    public void keepElement(@Nullable Object kept) {
        element = kept;
    }

    @Override
    public @Nullable Object takeElement() {
        var kept = element;
        element = null;
        return kept;
    }
}
