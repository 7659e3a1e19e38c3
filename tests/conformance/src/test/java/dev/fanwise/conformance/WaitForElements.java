package dev.fanwise.conformance;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;

/** A wait that starts a task for each element. */
abstract class WaitForElements implements WaitsForAny<List<ScenarioTask>, Waited<String>> {

    String child(ScenarioTask child) throws Boom, InterruptedException {
        return child.run();
    }

    @Override
    @WaitFor("child")
    public abstract Waited<String> all(@Each List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor("child")
    public abstract Waited<String> all(@Each List<ScenarioTask> children, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract Waited<String> first(@Each List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract Waited<String> first(@Each List<ScenarioTask> children, Duration timeout)
            throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract Waited<String> firstFailure(@Each List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract Waited<String> firstFailure(@Each List<ScenarioTask> children, Duration timeout)
            throws InterruptedException;

    @Override
    @WaitFor(
            value = "child",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    public abstract Waited<String> any(@Each List<ScenarioTask> children) throws InterruptedException;

    @Override
    @WaitFor(
            value = "child",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    public abstract Waited<String> any(@Each List<ScenarioTask> children, Duration timeout) throws InterruptedException;
}
