package dev.fanwise.behaviour.gather;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;

/** Tasks that tell on which thread they run. */
abstract class Threading {
    record Two(Thread first, Thread second) {}

    @Gather
    abstract Two two() throws InterruptedException;

    Thread first() {
        return Thread.currentThread();
    }

    Thread second() {
        return Thread.currentThread();
    }

    @Gather("thread")
    abstract List<Thread> each(@Each List<Integer> numbers) throws InterruptedException;

    @Gather(value = "thread", concurrency = 2)
    abstract List<Thread> bounded(@Each List<Integer> numbers) throws InterruptedException;

    Thread thread(int number) {
        return Thread.currentThread();
    }

    @Gather("grow")
    abstract List<Integer> tree(@Each List<Integer> branches, int depth) throws InterruptedException;

    int grow(int branch, int depth) throws InterruptedException {
        return depth == 0
                ? 1
                : 1
                        + tree(List.of(0, 1, 2, 3, 4), depth - 1).stream()
                                .mapToInt(Integer::intValue)
                                .sum();
    }
}
