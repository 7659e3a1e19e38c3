package dev.fanwise.behaviour.accounting;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.ReturnWhen;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;

/** Fan-outs of tasks that end at once, or fail at once. */
abstract class ShortCalls {

    record Pair(int one, int two) {}

    @Gather
    abstract Pair gather() throws InterruptedException;

    @TaskGroupScope
    abstract Pair scope() throws InterruptedException;

    int one() {
        return 1;
    }

    int two() {
        return 2;
    }

    @TaskGroupScope("fail")
    abstract void failingScope(@Each List<Integer> numbers) throws InterruptedException;

    void fail(int number) {
        throw new IllegalStateException("errand " + number);
    }

    @TaskGroupScope("body")
    abstract int bodyScope() throws InterruptedException;

    int body(TaskGroup group) throws InterruptedException {
        var task = group.createTask(this::one);
        task.await();
        return 1;
    }

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Integer> firstOf(@Each List<Integer> numbers) throws InterruptedException;

    int run(int number) {
        return number;
    }
}
