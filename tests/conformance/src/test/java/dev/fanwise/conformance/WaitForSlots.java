package dev.fanwise.conformance;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.time.Duration;
import java.util.List;

/** A wait that starts three tasks, each with a place of its own. */
abstract class WaitForSlots implements Waits<List<ScenarioTask>, WaitForSlots.Three> {

    record Three(Task<String> one, Task<String> two, Task<String> three) {}

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
    @WaitFor
    public abstract WaitForSlots.Three all(List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor
    public abstract WaitForSlots.Three all(List<ScenarioTask> children, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract WaitForSlots.Three first(List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract WaitForSlots.Three first(List<ScenarioTask> children, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract WaitForSlots.Three firstFailure(List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract WaitForSlots.Three firstFailure(List<ScenarioTask> children, Duration timeout)
            throws InterruptedException;
}
