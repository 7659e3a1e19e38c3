package dev.fanwise.conformance;

import dev.fanwise.Each;
import dev.fanwise.TaskGroupScope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A scope that starts a task for each element. */
abstract class ScopeOfElements implements Scopes<List<ScenarioTask>, List<String>> {

    String child(ScenarioTask child) throws Boom, InterruptedException {
        return child.run();
    }

    @Override
    @TaskGroupScope("child")
    public abstract List<String> run(@Each List<ScenarioTask> children) throws InterruptedException;

    @Override
    @TaskGroupScope("child")
    public abstract List<String> run(@Each List<ScenarioTask> children, Duration timeout)
            throws InterruptedException, TimeoutException;
}
