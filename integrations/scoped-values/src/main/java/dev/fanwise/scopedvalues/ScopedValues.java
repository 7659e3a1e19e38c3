package dev.fanwise.scopedvalues;

import dev.fanwise.TaskContext;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Binds the scoped values of the caller in every task.
 *
 * <pre>{@code
 * static final ScopedValue<User> USER = ScopedValue.newInstance();
 *
 * var options = FanOutOptions.defaults().withContext(ScopedValues.of(USER));
 * ProductPages pages = new ProductPagesFanOut(options);
 * }</pre>
 */
public final class ScopedValues {

    private ScopedValues() {}

    /**
     * Carries scoped values. One that is not bound in the caller is left as it is in the task's thread.
     *
     * @param values the scoped values: a program can't ask which there are
     * @return for {@link dev.fanwise.FanOutOptions#withContext}
     * @throws NullPointerException if one of them is null
     */
    public static TaskContext of(ScopedValue<?>... values) {
        var carried = List.of(values);
        return () -> new Bindings(capture(carried));
    }

    private static ScopedValue.@Nullable Carrier capture(List<ScopedValue<?>> values) {
        ScopedValue.Carrier bound = null;
        for (var value : values) {
            if (value.isBound()) {
                bound = and(bound, value);
            }
        }
        return bound;
    }

    private static <T> ScopedValue.Carrier and(ScopedValue.@Nullable Carrier bound, ScopedValue<T> value) {
        return bound == null ? ScopedValue.where(value, value.get()) : bound.where(value, value.get());
    }

    /** What was bound in the caller; null if nothing was. */
    private record Bindings(ScopedValue.@Nullable Carrier bound) implements TaskContext.Snapshot {

        @Override
        public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
            if (bound == null) {
                return code.call();
            }
            ScopedValue.CallableOp<T, Exception> operation = code::call;
            return bound.call(operation);
        }
    }
}
