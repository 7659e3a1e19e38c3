package dev.fanwise.conformance;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;

/** A wait that starts a task for each element. */
abstract class WaitForElements implements WaitsForAny<List<Child>, Waited<String>> {

    String child(Child child) throws Boom, InterruptedException {
        return child.run();
    }

    @Override
    @WaitFor("child")
    public abstract Waited<String> all(@Each List<Child> children) throws InterruptedException;

    @Override
    @WaitFor("child")
    public abstract Waited<String> all(@Each List<Child> children, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract Waited<String> first(@Each List<Child> children) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract Waited<String> first(@Each List<Child> children, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract Waited<String> firstFailure(@Each List<Child> children) throws InterruptedException;

    @Override
    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract Waited<String> firstFailure(@Each List<Child> children, Duration timeout)
            throws InterruptedException;

    @Override
    @WaitFor(
            value = "child",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    public abstract Waited<String> any(@Each List<Child> children) throws InterruptedException;

    @Override
    @WaitFor(
            value = "child",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    public abstract Waited<String> any(@Each List<Child> children, Duration timeout) throws InterruptedException;
}
