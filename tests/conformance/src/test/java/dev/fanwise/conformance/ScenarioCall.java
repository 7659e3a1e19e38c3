package dev.fanwise.conformance;

import dev.fanwise.ExceptionGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The thread that makes the call, and what it sees at the moment of the return. */
final class ScenarioCall implements Runnable {

    private final Scenario scenario;
    private final Form form;
    private final List<ScenarioTask> children;
    private final VirtualTime time;

    private volatile boolean hasReturned;
    private Result result;
    private Set<String> suppressed = Set.of();
    private int returnedAt;
    private boolean interruptedAfter;
    private List<End> ends;

    ScenarioCall(Scenario scenario, Form form, List<ScenarioTask> children, VirtualTime time) {
        this.scenario = scenario;
        this.form = form;
        this.children = children;
        this.time = time;
    }

    @Override
    public void run() {
        try {
            result = form.call(scenario, children, time);
        } catch (Throwable thrown) {
            result = resultOf(thrown);
            // Those of a group are its members.
            suppressed = thrown instanceof ExceptionGroup ? Set.of() : names(thrown.getSuppressed());
        }
        hasReturned = true;
        interruptedAfter = Thread.interrupted();
        returnedAt = time.tick();
        ends = children.stream().map(ScenarioTask::end).toList();
    }

    private static Set<String> names(Throwable[] failures) {
        return Arrays.stream(failures)
                .filter(Reportable.class::isInstance)
                .map(Throwable::getMessage)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Result resultOf(Throwable thrown) {
        if (thrown instanceof Reportable) {
            return new Result.Threw(End.failed(thrown));
        }
        if (thrown instanceof ExceptionGroup group) {
            return new Result.ThrewGroup(
                    group.exceptions().stream().map(End::failed).toList());
        }
        if (thrown instanceof InterruptedException || thrown instanceof CancellationException) {
            return new Result.Cancelled(thrown instanceof InterruptedException);
        }
        if (thrown instanceof TimeoutException) {
            return new Result.TimedOut();
        }
        return thrown instanceof IllegalArgumentException ? new Result.Refused() : new Result.Strange(thrown);
    }

    boolean hasReturned() {
        return hasReturned;
    }

    /** What became of the scenario, when all has ended; without what was reported, which takes its time. */
    Verdict verdict() {
        var tasks = children.stream()
                .map(child -> new Verdict.TaskVerdict(
                        ends.get(child.number()), child.end(), child.started(), child.ended(), false, 0))
                .toList();
        return new Verdict(result, returnedAt, interruptedAfter, suppressed, tasks);
    }
}
