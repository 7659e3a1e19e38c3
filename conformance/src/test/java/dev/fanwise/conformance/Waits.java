package dev.fanwise.conformance;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Makes the calls of waits. */
final class Waits {

    private Waits() {}

    static Result ofElements(Scenario scenario, List<Child> children, VirtualTime time) throws InterruptedException {
        return sorted(scenario, children, waitFor(scenario, children, new WaitCallsFanOut(time)));
    }

    private static Waited<String> waitFor(Scenario scenario, List<Child> children, WaitCalls calls)
            throws InterruptedException {
        var ticks = scenario.op().timeout();
        var timeout = ticks == null ? null : Duration.ofNanos(ticks * VirtualTime.NANOS_PER_TICK);
        if (scenario.isWaitAny()) {
            return timeout == null ? calls.any(children) : calls.any(children, timeout);
        }
        return switch (scenario.op().returnWhen()) {
            case "ALL_COMPLETED" -> timeout == null ? calls.all(children) : calls.all(children, timeout);
            case "FIRST_COMPLETED" -> timeout == null ? calls.first(children) : calls.first(children, timeout);
            default -> timeout == null ? calls.firstFailure(children) : calls.firstFailure(children, timeout);
        };
    }

    private static Result sorted(Scenario scenario, List<Child> children, Waited<String> waited) {
        if (scenario.op().consume()) {
            waited.done().forEach(Task::outcome);
        }
        return new Result.Sorted(numbers(waited.done(), children), numbers(waited.pending(), children));
    }

    private static List<Integer> numbers(Collection<Task<String>> tasks, List<Child> children) {
        return children.stream()
                .filter(child -> tasks.stream().anyMatch(child::isTask))
                .map(Child::number)
                .toList();
    }
}
