package dev.fanwise.conformance;

import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** A scope whose body starts the tasks. */
abstract class ScopeWithBody implements Scopes<Body, String> {

    String body(TaskGroup group, Body body) throws Boom, InterruptedException {
        return body.run(group);
    }

    @Override
    @TaskGroupScope("body")
    public abstract String run(Body body) throws InterruptedException;

    @Override
    @TaskGroupScope("body")
    public abstract String run(Body body, Duration timeout) throws InterruptedException, TimeoutException;
}
