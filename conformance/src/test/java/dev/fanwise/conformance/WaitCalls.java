package dev.fanwise.conformance;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;

/** {@code asyncio.wait}, and what its users write to get the first of several and stop the others. */
abstract class WaitCalls {

    String child(Child child) throws Boom, InterruptedException {
        return child.run();
    }

    @WaitFor("child")
    abstract Waited<String> all(@Each List<Child> children) throws InterruptedException;

    @WaitFor("child")
    abstract Waited<String> all(@Each List<Child> children, Duration timeout) throws InterruptedException;

    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<String> first(@Each List<Child> children) throws InterruptedException;

    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<String> first(@Each List<Child> children, Duration timeout) throws InterruptedException;

    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    abstract Waited<String> firstFailure(@Each List<Child> children) throws InterruptedException;

    @WaitFor(value = "child", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    abstract Waited<String> firstFailure(@Each List<Child> children, Duration timeout) throws InterruptedException;

    @WaitFor(
            value = "child",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    abstract Waited<String> any(@Each List<Child> children) throws InterruptedException;

    @WaitFor(
            value = "child",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    abstract Waited<String> any(@Each List<Child> children, Duration timeout) throws InterruptedException;
}
