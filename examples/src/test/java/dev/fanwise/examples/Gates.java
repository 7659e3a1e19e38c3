package dev.fanwise.examples;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** Gates within tasks, which a test opens one by one: what takes time in a program takes as long as the test says. */
public final class Gates {

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Map<Thread, CountDownLatch> starting = new ConcurrentHashMap<>();

    /** For a task: waits until the gate is opened. */
    public void pass(String name) throws InterruptedException {
        var gate = gate(name);
        gate.waiting.complete(Thread.currentThread());
        hasStarted(Thread.currentThread());
        gate.opened.await();
    }

    /** For a test: waits until tasks are at these gates. */
    public void await(String... names) {
        for (var name : names) {
            taskAt(gate(name));
        }
    }

    /** For a test: lets whoever comes to this gate pass. */
    public void open(String name) {
        gate(name).opened.countDown();
    }

    /** For a test: lets the tasks pass that come to these gates, one after the other, each to its end. */
    public void finish(String... names) {
        for (var name : names) {
            var task = taskAt(gate(name));
            open(name);
            join(task);
        }
    }

    /** The same, while the calling thread goes on. */
    public void finishMeanwhile(String... names) {
        new Thread(() -> finish(names)).start();
    }

    /** Starts a task only when those before it wait at a gate or have ended. */
    public Executor inOrder() {
        return task -> {
            var started = new CountDownLatch(1);
            var thread = new Thread(() -> {
                task.run();
                hasStarted(Thread.currentThread());
            });
            starting.put(thread, started);
            thread.start();
            await(started);
        };
    }

    private void hasStarted(Thread thread) {
        var started = starting.remove(thread);
        if (started != null) {
            started.countDown();
        }
    }

    private Gate gate(String name) {
        return gates.computeIfAbsent(name, absent -> new Gate(new CompletableFuture<>(), new CountDownLatch(1)));
    }

    private static Thread taskAt(Gate gate) {
        try {
            return gate.waiting.get();
        } catch (InterruptedException | ExecutionException timeout) {
            throw new AssertionError(timeout);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException timeout) {
            throw new AssertionError(timeout);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException timeout) {
            throw new AssertionError(timeout);
        }
    }

    private record Gate(CompletableFuture<Thread> waiting, CountDownLatch opened) {}
}
