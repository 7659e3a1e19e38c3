package dev.fanwise.examples;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Gates within tasks, which a test opens one by one: what takes time in a program takes as long as the test says. */
public final class Gates {

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Semaphore resting = new Semaphore(0);

    /** For a task: waits until the gate is opened. */
    public void pass(String name) throws InterruptedException {
        var gate = gate(name);
        gate.waiting.complete(Thread.currentThread());
        resting.release();
        gate.opened.await();
    }

    /** For a test: lets the tasks pass that come to these gates, one after the other, each to its end. */
    public void open(String... names) {
        for (var name : names) {
            var gate = gate(name);
            var task = gate.waiting.join();
            gate.opened.countDown();
            join(task);
        }
    }

    /** Starts a task only when those before it wait at a gate or have ended. */
    public Executor inOrder() {
        return task -> {
            new Thread(() -> {
                        task.run();
                        resting.release();
                    })
                    .start();
            resting.acquireUninterruptibly();
        };
    }

    private Gate gate(String name) {
        return gates.computeIfAbsent(name, absent -> new Gate(new CompletableFuture<>(), new CountDownLatch(1)));
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
