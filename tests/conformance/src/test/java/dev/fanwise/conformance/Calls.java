package dev.fanwise.conformance;

import dev.fanwise.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes the calls of scenarios, and tells what they returned. */
final class Calls {

    private Calls() {}

    static Result gatherElements(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        var calls = new GatherElementsFanOut(time.options());
        return calls.call(scenario, children, Function.identity(), Function.identity());
    }

    static Result gatherHandles(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        var calls = new GatherHandlesFanOut(time.options());
        return calls.call(scenario, handles(scenario, children, time), Function.identity(), Function.identity());
    }

    static Result gatherSlots(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        return new GatherSlotsFanOut(time.options())
                .call(
                        scenario,
                        children,
                        all -> List.of(all.one(), all.two(), all.three()),
                        all -> List.of(all.one(), all.two(), all.three()));
    }

    static Result waitForElements(Scenario scenario, List<ScenarioTask> children, VirtualTime time)
            throws InterruptedException {
        var waited = new WaitForElementsFanOut(time.options()).call(scenario, children);
        return sorted(scenario, children, waited.done(), waited.pending());
    }

    static Result waitForHandles(Scenario scenario, List<ScenarioTask> children, VirtualTime time)
            throws InterruptedException {
        var waited = new WaitForHandlesFanOut(time.options()).call(scenario, handles(scenario, children, time));
        return sorted(scenario, children, waited.done(), waited.pending());
    }

    static Result waitForSlots(Scenario scenario, List<ScenarioTask> children, VirtualTime time)
            throws InterruptedException {
        var all = new WaitForSlotsFanOut(time.options()).call(scenario, children);
        List<Task<String>> done = new ArrayList<>();
        List<Task<String>> pending = new ArrayList<>();
        for (var task : List.of(all.one(), all.two(), all.three())) {
            (task.isDone() ? done : pending).add(task);
        }
        return sorted(scenario, children, done, pending);
    }

    static Result asTheyCome(Scenario scenario, List<ScenarioTask> children, VirtualTime time)
            throws InterruptedException {
        return new AsTheyComeFanOut(time.options()).call(scenario, handles(scenario, children, time), time);
    }

    static Result withinTimeout(Scenario scenario, WithinTimeout.Call call, VirtualTime time) throws Exception {
        return new WithinTimeoutFanOut(time.options())
                .run(call, VirtualTime.ticks(scenario.op().deadline()))
                .result();
    }

    static Result scopeOfElements(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        return Result.values(new ScopeOfElementsFanOut(time.options()).call(scenario, children));
    }

    static Result scopeOfSlots(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        var all = new ScopeOfSlotsFanOut(time.options()).call(scenario, children);
        return Result.values(List.of(all.one(), all.two(), all.three()));
    }

    static Result scopeWithBody(Scenario scenario, List<ScenarioTask> children, VirtualTime time) throws Exception {
        new ScopeWithBodyFanOut(time.options())
                .call(scenario, new Body(scenario.op().body(), children, time));
        // Who has started tasks in a scope reads them when it has ended.
        return new Result.Returned(children.stream().map(ScenarioTask::end).toList());
    }

    /** Starts the tasks before the call, which then may be given one of them twice. */
    private static List<Task<String>> handles(Scenario scenario, List<ScenarioTask> children, VirtualTime time) {
        List<Task<String>> started = new ArrayList<>();
        for (var child : children) {
            started.add(Task.start(time, child::run));
        }
        return scenario.arguments().stream().map(started::get).toList();
    }

    private static Result sorted(
            Scenario scenario,
            List<ScenarioTask> children,
            Collection<Task<String>> done,
            Collection<Task<String>> pending) {
        if (scenario.op().consume()) {
            done.forEach(Task::outcome);
        }
        return new Result.Sorted(numbers(done, children), numbers(pending, children));
    }

    private static List<Integer> numbers(Collection<Task<String>> tasks, List<ScenarioTask> children) {
        return IntStream.range(0, children.size())
                .filter(number -> tasks.stream().anyMatch(children.get(number)::isTask))
                .boxed()
                .toList();
    }
}
