package dev.fanwise.conformance;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;

/** A wait for tasks that run already. */
abstract class WaitForHandles implements WaitsForAny<List<Task<String>>, Waited<String>> {

    @Override
    @WaitFor
    public abstract Waited<String> all(@Each List<Task<String>> tasks) throws InterruptedException;

    @Override
    @WaitFor
    public abstract Waited<String> all(@Each List<Task<String>> tasks, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract Waited<String> first(@Each List<Task<String>> tasks) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    public abstract Waited<String> first(@Each List<Task<String>> tasks, Duration timeout) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract Waited<String> firstFailure(@Each List<Task<String>> tasks) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_EXCEPTION)
    public abstract Waited<String> firstFailure(@Each List<Task<String>> tasks, Duration timeout)
            throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL, onCancel = Cancellation.CANCEL)
    public abstract Waited<String> any(@Each List<Task<String>> tasks) throws InterruptedException;

    @Override
    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL, onCancel = Cancellation.CANCEL)
    public abstract Waited<String> any(@Each List<Task<String>> tasks, Duration timeout) throws InterruptedException;
}
