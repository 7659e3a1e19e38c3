package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What the body of a scope and its tasks see of it. */
final class ScopeGroup implements TaskGroup {

    private final TaskScope<?> scope;

    ScopeGroup(TaskScope<?> scope) {
        this.scope = scope;
    }

    @Override
    public <T extends @Nullable Object> Task<T> createTask(Callable<? extends T> callable) {
        return create(new GroupTask<>(scope, null, requireCode(callable)));
    }

    @Override
    public <T extends @Nullable Object> Task<T> createTask(String name, Callable<? extends T> callable) {
        return create(new GroupTask<>(scope, Objects.requireNonNull(name, "name"), requireCode(callable)));
    }

    @Override
    public Task<@Nullable Void> createTask(Action action) {
        return createTask(withoutResult(action));
    }

    @Override
    public Task<@Nullable Void> createTask(String name, Action action) {
        return createTask(name, withoutResult(action));
    }

    private static Callable<@Nullable Void> withoutResult(Action action) {
        Objects.requireNonNull(action, "action");
        return () -> {
            action.run();
            return null;
        };
    }

    private static <T> T requireCode(T callable) {
        return Objects.requireNonNull(callable, "callable");
    }

    private <T extends @Nullable Object> Task<T> create(GroupTask<T> task) {
        scope.create(task);
        return task;
    }

    @Override
    public void cancel() {
        scope.shutDown();
    }

    /** The group with the tasks that have not ended. */
    @Override
    public String toString() {
        return scope.toString();
    }
}
