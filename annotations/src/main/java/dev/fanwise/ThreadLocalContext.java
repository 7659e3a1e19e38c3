package dev.fanwise;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The value of one thread-local. Null counts as no value and is removed, so a pooled thread keeps no entry. */
record ThreadLocalContext<V extends @Nullable Object>(ThreadLocal<V> local) implements TaskContext {

    @Override
    public Snapshot capture() {
        var captured = local.get();
        return new Snapshot() {
            @Override
            public <T extends @Nullable Object> T call(Callable<T> code) throws Exception {
                var before = local.get();
                set(captured);
                try {
                    return code.call();
                } finally {
                    set(before);
                }
            }
        };
    }

    private void set(V value) {
        if (value == null) {
            local.remove();
        } else {
            local.set(value);
        }
    }

    @Override
    public String toString() {
        return "TaskContext of " + local;
    }
}
