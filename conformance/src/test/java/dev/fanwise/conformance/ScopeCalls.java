package dev.fanwise.conformance;

import dev.fanwise.Each;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;

/** {@code asyncio.TaskGroup}. */
abstract class ScopeCalls {

    String child(Child child) throws Boom, InterruptedException {
        return child.run();
    }

    @TaskGroupScope("child")
    abstract void children(@Each List<Child> children) throws InterruptedException;

    String body(TaskGroup group, Body body) throws Boom, InterruptedException {
        return body.run(group);
    }

    @TaskGroupScope("body")
    abstract String scope(Body body) throws InterruptedException;
}
