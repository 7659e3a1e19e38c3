package dev.fanwise.runtime;

import dev.fanwise.ExceptionGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one exception of the failures of a call. */
final class FailureGroup {

    private FailureGroup() {}

    /**
     * The group of failures; the first {@link Error} among them instead, with the others suppressed; or null if there are
     * none.
     */
    static @Nullable Throwable of(String name, @Nullable FailedTask latest) {
        var failed = tasksOf(latest);
        if (failed.isEmpty()) {
            return null;
        }
        List<Throwable> failures = new ArrayList<>();
        for (var task : failed) {
            task.claimFailure();
            var failure = Objects.requireNonNull(task.exception());
            CallTrace.leadToCaller(failure, task);
            failures.add(failure);
        }
        for (var failure : failures) {
            if (failure instanceof Error) {
                failed.forEach(task -> Throwables.suppress(failure, task));
                return failure;
            }
        }
        return new ExceptionGroup(message(name, failed), failures);
    }

    static List<FanOutTask<?>> tasksOf(@Nullable FailedTask latest) {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var failed = latest; failed != null; failed = failed.before()) {
            tasks.add((FanOutTask<?>) failed.task());
        }
        Collections.reverse(tasks);
        putBodyLast(tasks);
        return tasks;
    }

    /**
     * The body's own failure comes last. If the body only passes on what a task has thrown, in the wrapper in which it
     * read it, that is one failure and not two.
     */
    private static void putBodyLast(List<FanOutTask<?>> tasks) {
        var bodies = tasks.stream().filter(ScopeBody.class::isInstance).toList();
        tasks.removeAll(bodies);
        bodies.stream().filter(body -> !passesOn(body, tasks)).forEach(tasks::add);
    }

    @SuppressWarnings("ReferenceEquality") // exceptions are told apart by identity
    private static boolean passesOn(FanOutTask<?> body, List<FanOutTask<?>> tasks) {
        var thrown = body.exception();
        return tasks.stream()
                .map(FanOutTask::exception)
                .anyMatch(failure ->
                        failure == thrown || (thrown instanceof ExecutionException && failure == thrown.getCause()));
    }

    /** Each task with what became of it, as the members themselves do not know their tasks. */
    private static String message(String name, List<FanOutTask<?>> failed) {
        var tasks = failed.size() == 1 ? "1 task of " : failed.size() + " tasks of ";
        return failed.stream()
                .map(task -> task.name() + ": " + task.exception())
                .collect(Collectors.joining("; ", tasks + name + " failed: ", ""));
    }
}
