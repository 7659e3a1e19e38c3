package dev.fanwise.conformance;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A gather of three tasks, each with a place of its own. */
abstract class GatherSlots implements Gathers<List<ScenarioTask>, GatherSlots.Three, GatherSlots.ThreeOutcomes> {

    record Three(String one, String two, String three) {}

    record ThreeOutcomes(Outcome<String> one, Outcome<String> two, Outcome<String> three) {}

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
    @Gather
    public abstract GatherSlots.Three values(List<ScenarioTask> children) throws Boom, InterruptedException;

    @Override
    @Gather
    public abstract GatherSlots.Three values(List<ScenarioTask> children, Duration timeout)
            throws Boom, InterruptedException, TimeoutException;

    @Override
    @Gather
    public abstract GatherSlots.ThreeOutcomes outcomes(List<ScenarioTask> children) throws InterruptedException;

    @Override
    @Gather
    public abstract GatherSlots.ThreeOutcomes outcomes(List<ScenarioTask> children, Duration timeout)
            throws InterruptedException;
}
