package dev.fanwise.runtime;

import dev.fanwise.engine.task.FanOutTask;
import org.jspecify.annotations.Nullable;

/** The task of one element, on a thread of its own. */
class ElementTask<E extends @Nullable Object, R extends @Nullable Object> extends FanOutTask<R> implements Indexed {

    private final int index;

    ElementTask(EachFanOut<E, ?, R> each, E element, int index) {
        super(each, element);
        this.index = index;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the constructor took both
    protected final @Nullable Object execute(@Nullable Object input) throws Throwable {
        return each().call((E) input);
    }

    @Override
    @SuppressWarnings("unchecked") // what the typed method returned
    protected final void discard(Object value) throws Throwable {
        each().discardResult((R) value);
    }

    @SuppressWarnings("unchecked") // the constructor took it
    private EachFanOut<E, ?, R> each() {
        return (EachFanOut<E, ?, R>) owner();
    }

    @Override
    public final int index() {
        return index;
    }

    @Override
    public final String name() {
        return each().nameOf(index);
    }
}
