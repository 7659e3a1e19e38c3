package dev.fanwise.benchmarks.group;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The fan-out method of this case. */
abstract class Crawls {

    static final int TASKS = 10;

    private final Work work;

    Crawls(Work work) {
        this.work = work;
    }

    @TaskGroupScope
    abstract List<Task<Integer>> crawl(List<Integer> pages) throws InterruptedException;

    List<Task<Integer>> crawl(TaskGroup group, List<Integer> pages) {
        List<Task<Integer>> started = new ArrayList<>(TASKS);
        for (var page : pages) {
            started.add(group.createTask(() -> visit(page)));
        }
        return started;
    }

    Integer visit(Integer page) throws InterruptedException {
        return work.on(page);
    }
}
