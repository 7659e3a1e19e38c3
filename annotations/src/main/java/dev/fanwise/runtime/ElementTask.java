package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/** The task of one element, on a thread of its own. */
final class ElementTask<E extends @Nullable Object, R extends @Nullable Object> extends FanOutTask<R> {

    private final int index;

    ElementTask(EachFanOut<E, R> fanOut, E element, int index) {
        super(fanOut, element);
        this.index = index;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the constructor took both
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        return ((EachFanOut<E, R>) fanOut).call((E) input);
    }

    @Override
    boolean isFailureCounted() {
        return !((EachFanOut<?, ?>) fanOut).keepsFailures();
    }

    @Override
    public String name() {
        return ((EachFanOut<?, ?>) fanOut).nameOf(index);
    }
}
