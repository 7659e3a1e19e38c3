package dev.fanwise.runtime;

import dev.fanwise.engine.task.AsyncTask;
import org.jspecify.annotations.Nullable;

/** The task of one element, whose code returns a stage or a task. */
final class AsyncElementTask<E extends @Nullable Object, R extends @Nullable Object> extends AsyncTask<R>
        implements Indexed, KeepsElement {

    private final int index;
    private @Nullable Object element;

    AsyncElementTask(EachFanOut<E, ?, R> each, E element, int index) {
        super(each, element);
        this.index = index;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the constructor took both
    protected @Nullable Object execute(@Nullable Object input) throws Throwable {
        return each().call((E) input);
    }

    @Override
    @SuppressWarnings("unchecked") // what the typed method returned
    protected void discard(Object value) throws Throwable {
        each().discardResult((R) value);
    }

    @SuppressWarnings("unchecked") // the constructor took it
    private EachFanOut<E, ?, R> each() {
        return (EachFanOut<E, ?, R>) owner();
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

    @Override
    public int index() {
        return index;
    }

    @Override
    public String name() {
        return each().nameOf(index);
    }
}
