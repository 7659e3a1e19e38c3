package dev.fanwise.micrometer;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;
import java.util.concurrent.Callable;

/** Fan-outs in every shape. */
abstract class Pages {

    String run(Callable<String> code) throws Exception {
        return code.call();
    }

    @Gather("run")
    abstract List<String> each(@Each List<Callable<String>> codes) throws Exception;

    /** Gives up waiting at once for what it cancels. */
    @Gather(value = "run", timeout = "20ms", grace = "1ms")
    abstract List<String> late(@Each List<Callable<String>> codes) throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract List<String> bounded(@Each List<Callable<String>> codes) throws Exception;

    @WaitFor("run")
    abstract Waited<String> waitForAll(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("run")
    abstract List<String> scope(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("inBody")
    abstract String body(List<Callable<String>> codes) throws Exception;

    String inBody(TaskGroup group, List<Callable<String>> codes) {
        codes.forEach(group::createTask);
        return "";
    }

    @Gather("run")
    abstract Task<List<String>> start(@Each List<Callable<String>> codes);
}
