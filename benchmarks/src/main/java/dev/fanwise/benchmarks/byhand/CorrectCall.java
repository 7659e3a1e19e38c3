package dev.fanwise.benchmarks.byhand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/**
 * The correct floor: what one would write by hand for a fan-out that ends at the first failure, or the first value,
 * asks the other tasks to stop, returns when they have ended, and is exact about the caller's interrupts. Only the
 * caller interrupts, so no interrupt is sent after the call has returned.
 */
public final class CorrectCall {

    private static final VarHandle PENDING = handle(MethodHandles.lookup(), "pending", int.class);
    private static final VarHandle STARTED_BY_TASKS =
            handle(MethodHandles.lookup(), "startedByTasks", CorrectTask.class);
    private static final VarHandle DECISION = handle(MethodHandles.lookup(), "decision", Object.class);
    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("by hand").factory();

    private final Thread caller = Thread.currentThread();
    private CorrectTask<?> newest;
    private volatile CorrectTask<?> startedByTasks;
    private int unstarted;
    private volatile int pending;

    /** The failure that is thrown or the task that has won. */
    private volatile Object decision;

    public CorrectCall(int tasks) {
        unstarted = tasks;
        pending = tasks;
    }

    static VarHandle handle(MethodHandles.Lookup lookup, String field, Class<?> type) {
        try {
            return lookup.findVarHandle(lookup.lookupClass(), field, type);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    public void start(CorrectTask<?> task) {
        try {
            task.thread = THREADS.newThread(task);
            task.thread.start();
        } catch (Throwable refused) {
            PENDING.getAndAdd(this, -unstarted);
            cancelAndJoin();
            throw refused;
        }
        unstarted--;
        task.previous = newest;
        newest = task;
    }

    /** Called by a running task, for one that was not in the number. */
    void startAnother(CorrectTask<?> task) {
        PENDING.getAndAdd(this, 1);
        task.thread = THREADS.newThread(task);
        do {
            task.previous = startedByTasks;
        } while (!STARTED_BY_TASKS.compareAndSet(this, task.previous, task));
        task.thread.start();
        if (isDecided()) {
            task.thread.interrupt();
        }
    }

    public boolean isDecided() {
        return decision != null;
    }

    void decide(Object byWhat) {
        if (DECISION.compareAndSet(this, null, byWhat)) {
            LockSupport.unpark(caller);
        }
    }

    void ended() {
        if ((int) PENDING.getAndAdd(this, -1) == 1) {
            LockSupport.unpark(caller);
        }
    }

    /** Waits until all tasks have ended. If one has decided the call, they are asked to; a failure is thrown then. */
    public void await() throws InterruptedException {
        while (pending > 0 && decision == null) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                interrupted();
            }
        }
        if (decision != null) {
            cancelAndJoin();
            if (decision instanceof Throwable failure) {
                throw CorrectCall.<RuntimeException>sneak(failure);
            }
        }
    }

    /** An interrupt that comes after the decision is for whatever the caller does next. */
    private void interrupted() {
        var interrupt = new InterruptedException();
        if (pending == 0 || !DECISION.compareAndSet(this, null, interrupt)) {
            caller.interrupt();
        }
    }

    private void cancelAndJoin() {
        interrupt(newest);
        interrupt(startedByTasks);
        var interrupted = false;
        while (pending > 0) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            caller.interrupt();
        }
    }

    private static void interrupt(CorrectTask<?> newest) {
        for (var task = newest; task != null; task = task.previous) {
            task.thread.interrupt();
        }
    }

    /** What the task that has won returned. */
    public Object winner() {
        if (decision instanceof CorrectTask<?> winner) {
            return winner.result();
        }
        throw new IllegalStateException("all tasks have failed");
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
