package dev.fanwise.runtime;

import dev.fanwise.ExceptionGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one exception of the failures of a call. */
final class FailureGroup {

    private FailureGroup() {}

    /**
     * The group of failures, or null if there are none. An {@link Error} among them is thrown instead.
     */
    static @Nullable ExceptionGroup of(String name, @Nullable FailedTask latest) {
        var failed = tasksOf(latest);
        if (failed.isEmpty()) {
            return null;
        }
        List<Throwable> failures = new ArrayList<>();
        for (var task : failed) {
            task.claimFailure();
            failures.add(Objects.requireNonNull(task.exception()));
        }
        throwFirstError(failures, failed);
        return new ExceptionGroup(message(name, failed), failures);
    }

    static List<FanOutTask<?>> tasksOf(@Nullable FailedTask latest) {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var failed = latest; failed != null; failed = failed.before()) {
            tasks.add((FanOutTask<?>) failed.task());
        }
        Collections.reverse(tasks);
        return tasks;
    }

    private static void throwFirstError(List<Throwable> failures, List<FanOutTask<?>> failed) {
        for (var failure : failures) {
            if (failure instanceof Error error) {
                for (var task : failed) {
                    Throwables.suppress(error, task);
                }
                throw error;
            }
        }
    }

    /** Each task with what became of it, as the members themselves do not know their tasks. */
    private static String message(String name, List<FanOutTask<?>> failed) {
        var tasks = failed.size() == 1 ? "1 task of " : failed.size() + " tasks of ";
        return failed.stream()
                .map(task -> task.name() + ": " + task.exception())
                .collect(Collectors.joining("; ", tasks + name + " failed: ", ""));
    }
}
