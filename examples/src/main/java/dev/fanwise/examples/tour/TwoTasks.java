package dev.fanwise.examples.tour;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** A task group of two. */
abstract class TwoTasks extends TaggedTasks {

    record Two(Task<String> one, Task<String> other) {}

    TwoTasks(Work work, Consumer<String> out) {
        super(work, out);
    }

    public static void main(String[] args) throws ExecutionException, InterruptedException {
        new TwoTasksFanOut(Work.between(1_000, 3_000), System.out::println).run();
    }

    void run() throws ExecutionException, InterruptedException {
        var two = two();
        out.accept("Both tasks have completed now: " + two.one().get() + ", "
                + two.other().get());
    }

    @TaskGroupScope
    abstract Two two() throws InterruptedException;

    Two two(TaskGroup group) {
        return new Two(group.createTask(() -> task("one")), group.createTask(() -> task("other")));
    }
}
