package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/** The task of one element whose task method returns a stage. */
final class AsyncElementTask<E extends @Nullable Object, R extends @Nullable Object> extends AsyncTask<R> {

    private final int index;

    AsyncElementTask(AsyncEachFanOut<E, R> fanOut, E element, int index) {
        super(fanOut, element);
        this.index = index;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the constructor took both
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        return ((AsyncEachFanOut<E, R>) fanOut).callAsync((E) input);
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
