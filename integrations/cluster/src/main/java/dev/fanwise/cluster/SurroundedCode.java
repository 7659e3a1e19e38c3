package dev.fanwise.cluster;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The code of a task, which contexts surround. What it returns or throws is its end, whatever they make of that. */
final class SurroundedCode<S, R extends @Nullable Object> implements Callable<R> {

    private final RemoteTask<S, R> task;
    private final S target;
    private boolean hasRun;
    private boolean hasReturned;
    private @Nullable R value;
    private @Nullable Throwable thrown;

    SurroundedCode(RemoteTask<S, R> task, S target) {
        this.task = task;
        this.target = target;
    }

    @Override
    public R call() throws Exception {
        if (hasRun) {
            thrown = new IllegalStateException("A context of the cluster has run the code twice");
            throw (IllegalStateException) thrown;
        }
        hasRun = true;
        try {
            var returned = task.runOn(target);
            value = returned;
            hasReturned = true;
            return returned;
        } catch (Exception | Error failure) {
            thrown = failure;
            throw failure;
        } catch (Throwable undeclared) {
            thrown = undeclared;
            throw new UndeclaredThrowableException(undeclared);
        }
    }

    /** Runs it inside the contexts; the first is the outermost. */
    @SuppressWarnings("NullAway") // null is a value where the method may return it
    R within(List<RemoteContext> contexts, Map<String, String> captured) throws Throwable {
        Callable<R> surrounded = this;
        var method = task.method().name();
        for (var index = contexts.size() - 1; index >= 0; index--) {
            var context = contexts.get(index);
            var inner = surrounded;
            surrounded = () -> context.call(method, captured, inner);
        }
        Throwable ofContext = null;
        try {
            surrounded.call();
        } catch (Throwable failure) {
            ofContext = failure;
        }
        if (thrown != null) {
            throw thrown;
        }
        if (ofContext != null) {
            throw ofContext;
        }
        if (!hasReturned) {
            throw new IllegalStateException("A context of the cluster has not run the code");
        }
        return value;
    }
}
