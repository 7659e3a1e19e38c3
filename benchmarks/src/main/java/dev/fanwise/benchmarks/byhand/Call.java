package dev.fanwise.benchmarks.byhand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** The floor: one counter and one park, and nothing for what can go wrong. */
public final class Call {

    private static final VarHandle PENDING = CorrectCall.handle(MethodHandles.lookup(), "pending", int.class);

    private final Thread caller = Thread.currentThread();
    private volatile int pending;

    public Call(int tasks) {
        pending = tasks;
    }

    public void start(Runnable task) {
        Thread.startVirtualThread(task);
    }

    /** Called by a running task: starts one that was not in the number. */
    public void startAnother(Runnable task) {
        PENDING.getAndAdd(this, 1);
        start(task);
    }

    void ended() {
        if ((int) PENDING.getAndAdd(this, -1) == 1) {
            LockSupport.unpark(caller);
        }
    }

    public void await() {
        while (pending > 0) {
            LockSupport.park(this);
        }
    }
}
