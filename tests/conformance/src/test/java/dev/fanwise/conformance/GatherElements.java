package dev.fanwise.conformance;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A gather that starts a task for each element. */
abstract class GatherElements implements Gathers<List<ScenarioTask>, List<String>, List<Outcome<String>>> {

    String child(ScenarioTask child) throws Boom, InterruptedException {
        return child.run();
    }

    @Override
    @Gather("child")
    public abstract List<String> values(@Each List<ScenarioTask> children) throws Boom, InterruptedException;

    @Override
    @Gather("child")
    public abstract List<String> values(@Each List<ScenarioTask> children, Duration timeout)
            throws Boom, InterruptedException, TimeoutException;

    @Override
    @Gather("child")
    public abstract List<Outcome<String>> outcomes(@Each List<ScenarioTask> children) throws InterruptedException;

    @Override
    @Gather("child")
    public abstract List<Outcome<String>> outcomes(@Each List<ScenarioTask> children, Duration timeout)
            throws InterruptedException;
}
