package dev.fanwise.engine.call;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.engine.failure.CallTrace;
import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.failure.Suppression;
import dev.fanwise.engine.failure.Wrappers;
import dev.fanwise.engine.task.FanOutTask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one exception of the failures of a call. */
final class FailureGroup {

    private FailureGroup() {}

    /**
     * The group of failures; the first {@link Error} among them instead, with the others suppressed; or null if there are
     * none.
     *
     * @param failed the tasks that failed, in the order in which they did
     */
    static @Nullable Throwable of(String call, List<FanOutTask<?>> failed) {
        if (failed.isEmpty()) {
            return null;
        }
        var trace = new CallTrace(call);
        for (var task : failed) {
            task.claimFailure();
            trace.lead(failureOf(task), task.name());
        }
        var members = membersAmong(failed);
        for (var task : members) {
            if (failureOf(task) instanceof Error error) {
                var suppression = new Suppression(error, call);
                members.forEach(other -> suppression.add(failureOf(other), other.name()));
                suppression.finish();
                return error;
            }
        }
        return new ExceptionGroup(
                message(call, members),
                members.stream().map(FailureGroup::failureOf).toList());
    }

    /**
     * One failure counts once: a task that failed because it read the failure of another task adds none of its own. The body
     * comes last.
     */
    private static List<FanOutTask<?>> membersAmong(List<FanOutTask<?>> failed) {
        IdentityHashMap<Throwable, FanOutTask<?>> first = new IdentityHashMap<>();
        failed.forEach(task -> first.putIfAbsent(failureOf(task), task));
        List<FanOutTask<?>> members = new ArrayList<>();
        List<FanOutTask<?>> bodies = new ArrayList<>();
        for (var task : failed) {
            if (first.get(failureOf(task)) == task && !passesOn(failureOf(task), first)) {
                (task.isCodeOfCaller() ? bodies : members).add(task);
            }
        }
        members.addAll(bodies);
        // Failures that wrap each other in a circle: all of them are there, and none is the first.
        return members.isEmpty() ? failed : members;
    }

    private static boolean passesOn(Throwable failure, IdentityHashMap<Throwable, FanOutTask<?>> failures) {
        return Causes.anyOf(
                failure, part -> part != failure && failures.containsKey(part) && Wrappers.isWrapperOf(failure, part));
    }

    private static Throwable failureOf(FanOutTask<?> task) {
        return Objects.requireNonNull(task.exception());
    }

    /** Each task with what became of it, as the members themselves do not know their tasks. */
    private static String message(String call, List<FanOutTask<?>> failed) {
        var tasks = failed.size() == 1 ? "1 task of " : failed.size() + " tasks of ";
        var more = failed.size() - Suppression.MOST_NAMED;
        return failed.stream()
                .limit(Suppression.MOST_NAMED)
                .map(task -> task.name() + ": " + Causes.textOf(task.exception()))
                .collect(Collectors.joining(
                        "; ", tasks + call + " failed: ", more > 0 ? "; and " + more + " more" : ""));
    }

    /** The tasks of the list in the order in which they failed. */
    static List<FanOutTask<?>> inOrder(@Nullable FailedTask latest) {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var failed = latest; failed != null; failed = failed.before()) {
            tasks.add(failed.task());
        }
        Collections.reverse(tasks);
        // Once each: what needed a task that has failed ends by that failure, too.
        return new ArrayList<>(new LinkedHashSet<>(tasks));
    }
}
