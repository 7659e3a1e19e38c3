package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.TaskChain;
import dev.fanwise.engine.call.TaskCount;
import dev.fanwise.engine.surround.TaskSurroundings;
import dev.fanwise.engine.task.OwnSurroundings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What the body of a scope and its tasks see of it: they create tasks, on any thread, until it shuts down. */
final class ScopeGroup implements TaskGroup {

    /** How many tasks are worth the way along all of them. */
    private static final int ENDED_KEPT = 64;

    private static final VarHandle FORGETTING;

    static {
        try {
            FORGETTING = MethodHandles.lookup().findVarHandle(TaskScope.class, "forgetting", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

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

    /** Starts a task, on whatever thread wants one. */
    private <T extends @Nullable Object> Task<T> create(GroupTask<T> task) {
        if (scope.surroundings() != null) {
            // first: a context that throws leaves nothing behind
            OwnSurroundings.surround(task, TaskSurroundings.capture(scope.options()));
        }
        if (!admit()) {
            throw new RejectedByScopeException(scope.name() + " is shutting down: " + task.name() + " was not started");
        }
        TaskChain.push(scope, task);
        forgetEnded(task.index());
        try {
            Starts.run(scope, task, scope.threads);
        } catch (Throwable refused) {
            task.rescueIfRunHere(refused);
            task.requestStop();
            throw refused;
        }
        // race: a task that is created while the scope is cancelled is cancelled
        if (scope.isShutDown) {
            task.requestStop();
        }
        return task;
    }

    /** Counts a task that is about to be created, unless it comes too late. */
    private boolean admit() {
        if (scope.isBodyRunningHere()) {
            if (scope.isShutDown) {
                return false;
            }
            TaskCount.addSoon(scope);
            return true;
        }
        // race: a scope that was found empty takes no task
        // Counted first: a scope that has been found empty and closed has seen every task.
        if (TaskCount.isClosed(TaskCount.addNow(scope)) || scope.isShutDown) {
            TaskCount.takeOff(scope);
            return false;
        }
        return true;
    }

    /**
     * A scope may go on for long and start any number of tasks: those that have ended are let go of, now and then, by one
     * thread at a time.
     */
    private void forgetEnded(int created) {
        if (created - scope.forgottenAt < ENDED_KEPT + 2 * Math.max(TaskCount.of(scope), 0)
                || !FORGETTING.compareAndSet(scope, false, true)) {
            return;
        }
        scope.forgottenAt = created;
        TaskChain.leaveOutEnded(scope);
        scope.forgetting = false;
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
