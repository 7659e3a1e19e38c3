package dev.fanwise.runtime;

import dev.fanwise.Waited;
import dev.fanwise.engine.call.Decision;
import dev.fanwise.engine.call.DecisionRule;
import dev.fanwise.engine.call.Exits;
import dev.fanwise.engine.call.LoopOfWaits;
import dev.fanwise.engine.call.TaskCount;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.GivenTask;
import dev.fanwise.engine.task.ImmutableTasks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that were given to a wait and that the wait does not watch one by one, as it need not: it was over before it began, or
 * any of their ends decides it. Such a wait is often one of a loop, each for what the one before has left.
 */
final class UnwatchedTasks<R extends @Nullable Object> {

    private final GivenFanOut<R> call;

    /** Those of a wait that was over before it began. */
    private @Nullable List<FanOutTask<?>> looked;

    /** Those of which any end decides the wait. */
    private @Nullable LoopOfWaits<R> loop;

    UnwatchedTasks(GivenFanOut<R> call) {
        this.call = call;
    }

    boolean areThere() {
        return looked != null || loop != null;
    }

    /**
     * Takes what need not be watched.
     *
     * @param source tasks or stages, all there
     * @param elementName what they are called, for messages
     * @param rule which ends decide the wait
     * @return those that are to be watched
     */
    List<Object> lookAt(Source<?> source, String elementName, int rule) {
        var isDecidedByAny = DecisionRule.isDecidedByAny(rule);
        if (isDecidedByAny) {
            loop = LoopOfWaits.goOn(call, source.all());
        }
        if (loop == null) {
            var given = differentOf(source, elementName);
            var tasks = tasksOf(given);
            if (tasks.isEmpty()) {
                return given;
            }
            if (look(tasks, rule)) {
                return List.of();
            }
            if (!isDecidedByAny || tasks.stream().anyMatch(GivenTask.class::isInstance)) {
                return given;
            }
            loop = LoopOfWaits.begin(call, tasks, source.all() instanceof ImmutableTasks);
        }
        TaskCount.addSoon(call); // all of them as one
        return List.of();
    }

    /** The same as tasks of Fanwise's, or none: others tell their ends only to those who wait. */
    private static List<FanOutTask<?>> tasksOf(List<Object> given) {
        List<FanOutTask<?>> tasks = new ArrayList<>(given.size());
        for (var each : given) {
            if (!(each instanceof FanOutTask<?> task)) {
                return List.of();
            }
            tasks.add(task);
        }
        return tasks;
    }

    private List<Object> differentOf(Source<?> source, String elementName) {
        var isDistinct = source.isDistinct();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> different = new ArrayList<>();
        while (source.hasNext()) {
            var given = Objects.requireNonNull(source.next(), elementName);
            if (isDistinct || seen.add(given)) {
                different.add(given);
            }
        }
        return different;
    }

    /** Whether one of the tasks decides the wait now, or all have ended. */
    private boolean look(List<FanOutTask<?>> tasks, int rule) {
        var isDecided = true; // if all have ended
        FanOutTask<?> decisive = null;
        for (var task : tasks) {
            var isDone = task.isDone();
            isDecided &= isDone;
            if (isDone && decisive == null && DecisionRule.isDecidedBy(rule, task.status())) {
                decisive = task;
            }
        }
        if (decisive == null && !isDecided) {
            return false;
        }
        looked = tasks;
        if (decisive != null) {
            Decision.decideBy(call, decisive);
        }
        return true;
    }

    /** Whether any has ended since the wait before. */
    boolean hasEnds() {
        return loop != null && loop.hasEnds();
    }

    /** Whether all of them have ended. */
    boolean haveEnded() {
        return loop == null || loop.hasEnded();
    }

    boolean mayBeUnstarted() {
        return loop != null && loop.mayBeUnstarted();
    }

    List<FanOutTask<?>> unstarted() {
        return loop == null ? List.of() : loop.unstarted();
    }

    /** What has ended, and what is pending. */
    Waited<?> take() {
        return loop == null ? Exits.snapshot(call, all()) : loop.take();
    }

    /** All of them. */
    List<FanOutTask<?>> all() {
        if (loop != null) {
            return loop.all();
        }
        return looked == null ? List.of() : looked;
    }

    /** Lets go of them. */
    void forget() {
        looked = null;
        if (loop != null) {
            loop.letGo();
            loop = null;
            TaskCount.takeBack(call);
        }
    }
}
