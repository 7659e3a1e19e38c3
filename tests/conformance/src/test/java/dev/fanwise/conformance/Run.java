package dev.fanwise.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of a scenario with Fanwise. It keeps no task: failures that nobody reads are reported only then. */
final class Run {

    private final Verdict verdict;
    private final List<AtomicInteger> reports;

    private Run(Verdict verdict, List<AtomicInteger> reports) {
        this.verdict = verdict;
        this.reports = reports;
    }

    static Run of(Scenario scenario, Form form) {
        var time = new VirtualTime();
        List<ScenarioTask> children = new ArrayList<>();
        for (var plan : scenario.tasks()) {
            children.add(new ScenarioTask(children.size(), plan, time));
        }
        try {
            return new Run(
                    play(scenario, form, children, time),
                    children.stream().map(child -> child.reports).toList());
        } catch (AssertionError failed) {
            throw new AssertionError(scenario.id() + " as " + form, failed);
        }
    }

    private static Verdict play(Scenario scenario, Form form, List<ScenarioTask> children, VirtualTime time) {
        var caller = new ScenarioCall(scenario, form, children, time);
        var thread = time.start("caller", caller);
        for (var tick : scenario.cancelCallerAt()) {
            time.at(tick, () -> {
                if (!caller.hasReturned()) {
                    thread.interrupt();
                }
            });
        }
        for (var cancel : scenario.cancelTasks()) {
            time.at(cancel.at(), children.get(cancel.task())::cancel);
        }
        time.pass();
        if (time.leaksInterrupts()) {
            throw new AssertionError("a task has left an interrupt in a thread of its executor");
        }
        return caller.verdict();
    }

    /** The verdict, with what has been reported by now. */
    Verdict verdict() {
        List<Verdict.TaskVerdict> tasks = new ArrayList<>();
        for (var task : verdict.tasks()) {
            tasks.add(task.withReports(reports.get(tasks.size()).get()));
        }
        return verdict.withTasks(tasks);
    }
}
