package dev.fanwise.behaviour.deadline;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.concurrent.Callable;

/** Tasks that ask whether they were cancelled. */
abstract class Stoppable {

    <T> T run(Callable<T> code) throws Exception {
        return code.call();
    }

    @Gather("run")
    abstract <T> List<T> all(@Each List<Callable<T>> codes) throws Exception;

    @TaskGroupScope("body")
    abstract <T> T scope(Callable<T> code) throws InterruptedException;

    <T> T body(TaskGroup group, Callable<T> code) throws Exception {
        Task<?> unused = group.createTask(() -> {});
        return code.call();
    }
}
