package dev.fanwise.behaviour.gather;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Gathers of which only so many tasks are in flight, of tasks whose course a test decides. */
abstract class Bounded {
    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger mostRunning = new AtomicInteger();
    final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        threads.add(Thread.currentThread());
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            return child.run();
        } finally {
            running.decrementAndGet();
        }
    }

    @Gather(value = "run", concurrency = 2)
    abstract List<Integer> two(@Each Iterable<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", concurrency = 2, onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<Integer> twoOrJoin(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", concurrency = 3)
    abstract Integer[] three(@Each Iterator<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", concurrency = 1)
    abstract List<Integer> oneByOne(@Each Stream<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", concurrency = 4)
    abstract List<Outcome<Integer>> outcomes(@Each Child<Integer>[] children) throws InterruptedException;

    final AtomicLong sum = new AtomicLong();

    long add(long number) {
        sum.addAndGet(number);
        return number;
    }

    @Gather(value = "add", concurrency = 8)
    abstract void addAll(@Each Stream<Long> numbers) throws InterruptedException;

    @Gather(value = "add", concurrency = 8)
    abstract List<Long> copy(@Each Iterable<Long> numbers) throws InterruptedException;

    @Gather(value = "add", concurrency = 3)
    abstract long[] copyOf(@Each long... numbers) throws InterruptedException;

    @Gather(value = "add", concurrency = 3)
    abstract Map<Long, Long> byElement(@Each List<Long> numbers) throws InterruptedException;
}
