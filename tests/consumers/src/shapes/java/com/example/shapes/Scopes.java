package com.example.shapes;

import static dev.fanwise.Cancellation.LEAVE;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Tasks started as the body goes along. */
abstract class Scopes {

    @TaskGroupScope
    abstract List<String> ask(String name) throws InterruptedException;

    @TaskGroupScope(value = "ask", onFailure = LEAVE, concurrency = 2, timeout = "1m")
    abstract List<String> supervised(String name) throws InterruptedException, TimeoutException;

    @TaskGroupScope("count")
    abstract int counted(int tasks);

    @TaskGroupScope("ask")
    abstract Task<List<String>> start(String name);

    List<String> ask(TaskGroup group, String name) throws InterruptedException, ExecutionException {
        Task<String> hello = group.createTask(() -> "hello " + name);
        Task<String> bye = group.createTask("bye", () -> "bye " + name);
        return List.of(hello.get(), bye.get());
    }

    int count(TaskGroup group, int tasks) {
        for (int number = 0; number < tasks; number++) {
            group.createTask(() -> {});
        }
        return tasks;
    }
}
