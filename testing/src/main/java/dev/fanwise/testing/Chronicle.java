package dev.fanwise.testing;

import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.runtime.TaskScope;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens in one run: in words for a person, and as {@link Effects} for the search of further orders. */
final class Chronicle {

    private final Report report = new Report();

    /** Where each thread was in code of Fanwise's when it had its turn last. */
    private final Map<Participant, Object> places = new HashMap<>();

    private Effects effects = new Effects();

    Report report() {
        return report;
    }

    /** What has happened since the last step. */
    Effects effects() {
        return effects;
    }

    void beginStep() {
        effects = new Effects();
    }

    /** A thread is about to start a task. */
    void isAboutToStart(@Nullable Participant starting, Participant started, FanOutTask<?> task) {
        effects.wake(started);
        if (starting != null) {
            reach(starting, task.owner());
        }
    }

    void waits(Participant participant) {
        reach(participant, participant.blocker);
        report.add(Names.ofWait(participant));
    }

    void ends(Participant participant, boolean isCaller) {
        effects.runUserCode();
        report.add(!isCaller && participant.code instanceof FanOutTask<?> task ? ending(task) : "ends");
    }

    private static String ending(FanOutTask<?> task) {
        var status = task.status();
        if (TaskStatus.isFailed(status)) {
            return "fails: " + Causes.textOf(task.exception());
        }
        if (!task.isDone()) {
            return "returns a stage that has not completed";
        }
        return task.isCancelled() ? "is cancelled" : "returns";
    }

    /** A thread comes to a place in code of Fanwise's. If it was in the same call before, only that has run meanwhile. */
    private void reach(Participant participant, @Nullable Object place) {
        var before = places.put(participant, place == null ? participant : place);
        if (before == null || before != place || place instanceof TaskScope) {
            effects.runUserCode();
        }
    }
}
