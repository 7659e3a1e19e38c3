package dev.fanwise.conformance;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A gather of tasks that run already. */
abstract class GatherHandles implements Gathers<List<Task<String>>, List<String>, List<Outcome<String>>> {

    @Override
    @Gather
    public abstract List<String> values(@Each List<Task<String>> tasks) throws Boom, InterruptedException;

    @Override
    @Gather
    public abstract List<String> values(@Each List<Task<String>> tasks, Duration timeout)
            throws Boom, InterruptedException, TimeoutException;

    @Override
    @Gather
    public abstract List<Outcome<String>> outcomes(@Each List<Task<String>> tasks) throws InterruptedException;

    @Override
    @Gather
    public abstract List<Outcome<String>> outcomes(@Each List<Task<String>> tasks, Duration timeout)
            throws InterruptedException;
}
