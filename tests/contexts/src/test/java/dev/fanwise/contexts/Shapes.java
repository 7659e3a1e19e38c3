package dev.fanwise.contexts;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Fan-outs in every shape. */
abstract class Shapes {

    private final FanOutOptions options;

    Shapes(FanOutOptions options) {
        this.options = options;
    }

    record Two(String one, String other) {}

    record Chain(String last) {}

    String one(Callable<String> code) throws Exception {
        return code.call();
    }

    String other(Callable<String> code) throws Exception {
        return code.call();
    }

    String first(Callable<String> code) throws Exception {
        return code.call();
    }

    String last(Callable<String> code, @From("first") String first) throws Exception {
        return first + code.call();
    }

    String run(Callable<String> code) throws Exception {
        return code.call();
    }

    @Gather
    abstract Two slots(Callable<String> code) throws Exception;

    @TaskGroupScope
    abstract Two scopeSlots(Callable<String> code) throws Exception;

    @Gather
    abstract Chain dependents(Callable<String> code) throws Exception;

    @Gather("run")
    abstract List<String> each(@Each List<Callable<String>> codes) throws Exception;

    @Gather(value = "run", concurrency = 1)
    abstract List<String> bounded(@Each List<Callable<String>> codes) throws Exception;

    @Gather("run")
    abstract List<Outcome<String>> outcomes(@Each List<Callable<String>> codes) throws Exception;

    @WaitFor("run")
    abstract Waited<String> waitForAll(@Each List<Callable<String>> codes) throws Exception;

    @WaitFor(value = "run", concurrency = 2)
    abstract Waited<String> boundedWait(@Each List<Callable<String>> codes) throws Exception;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract String race(@Each List<Callable<String>> codes) throws Exception;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            stagger = "1ms")
    abstract String stagger(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("run")
    abstract List<String> scope(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope(value = "run", concurrency = 2)
    abstract List<String> boundedScope(@Each List<Callable<String>> codes) throws Exception;

    @TaskGroupScope("inBody")
    abstract String body(List<Callable<String>> codes) throws Exception;

    @TaskGroupScope(value = "inBody", concurrency = 1)
    abstract String boundedBody(List<Callable<String>> codes) throws Exception;

    String inBody(TaskGroup group, List<Callable<String>> codes) {
        codes.forEach(group::createTask);
        return "";
    }

    @Gather("run")
    abstract Task<List<String>> handle(@Each List<Callable<String>> codes);

    @Gather("run")
    abstract java.util.concurrent.CompletableFuture<List<String>> future(@Each List<Callable<String>> codes);

    /** No fan-out: tasks that are started one by one. */
    void single(List<Callable<String>> codes) throws Exception {
        List<Task<String>> started = new ArrayList<>();
        for (var code : codes) {
            started.add(Task.start(options, code));
        }
        for (var task : started) {
            var unused = task.get();
        }
    }
}
