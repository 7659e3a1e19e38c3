package dev.fanwise.conformance;

import dev.fanwise.TaskGroupScope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A scope of three tasks, each with a place of its own. */
abstract class ScopeOfSlots implements Scopes<List<ScenarioTask>, ScopeOfSlots.Three> {

    record Three(String one, String two, String three) {}

    String one(List<ScenarioTask> children) throws Boom, InterruptedException {
        return children.get(0).run();
    }

    String two(List<ScenarioTask> children) throws Boom, InterruptedException {
        return children.get(1).run();
    }

    String three(List<ScenarioTask> children) throws Boom, InterruptedException {
        return children.get(2).run();
    }

    @Override
    @TaskGroupScope
    public abstract ScopeOfSlots.Three run(List<ScenarioTask> children) throws InterruptedException;

    @Override
    @TaskGroupScope
    public abstract ScopeOfSlots.Three run(List<ScenarioTask> children, Duration timeout)
            throws InterruptedException, TimeoutException;
}
