package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call of a scope with a body, which runs on the calling thread and starts tasks as it goes along.
 *
 * <p>While the body runs, nobody sits in the coordinator's loop. So whoever decides the call then, the first task
 * that fails or the clock, asks the others and the body to stop itself.
 *
 * @param <T> the type of the body's value
 */
@SuppressWarnings("this-escape") // the body and the group use the scope only when it runs
public abstract class TaskScope<T extends @Nullable Object> extends FanOut {

    /** Far enough below zero that tasks that are refused never count it up to one. */
    private static final int CLOSED = Integer.MIN_VALUE / 2;

    /** How many tasks are worth the way along all of them. */
    private static final int ENDED_KEPT = 64;

    private static final VarHandle FORGETTING;

    static {
        try {
            FORGETTING = MethodHandles.lookup().findVarHandle(TaskScope.class, "forgetting", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final ThreadFactory threads;
    private final ScopeBody<T> body = new ScopeBody<>(this);
    private final ScopeGroup group = new ScopeGroup(this);
    private @Nullable BoundedThreads bounded;

    /** The task that was created when tasks that had ended were let go of last. */
    private volatile int forgottenAt;

    @SuppressWarnings("UnusedVariable") // it is read by its handle
    private volatile boolean forgetting;

    /** No task is started from now on. Whoever sets it asks the tasks to stop that were started before. */
    private volatile boolean shutDown;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param executor what runs the tasks; null for threads of their own
     * @param threads makes those threads
     */
    protected TaskScope(String name, @Nullable Executor executor, ThreadFactory threads) {
        super(name, executor);
        this.threads = threads;
        groupFailures();
    }

    /**
     * The body.
     *
     * @param group starts tasks
     * @return the body's value
     * @throws Throwable what the body throws
     */
    protected abstract T body(TaskGroup group) throws Throwable;

    /**
     * Bounds the tasks that run at any time. Called before the body.
     *
     * @param concurrency the largest number
     */
    public final void atMost(int concurrency) {
        bounded = new BoundedThreads(this, threads, concurrency);
    }

    @Override
    final boolean reusesThreads() {
        return super.reusesThreads() || bounded != null;
    }

    @Override
    final boolean sharesTasks() {
        return true;
    }

    final T callBody() throws Throwable {
        return body(group);
    }

    /**
     * Runs the body and waits until every task has ended or one has failed. A failure asks the body to stop.
     *
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    public final void runBody() throws InterruptedException {
        runBodyHere();
        awaitTasks(null);
    }

    /**
     * Runs the body and waits until every task has ended or one has failed. A failure asks the body to stop, and so
     * does the deadline.
     *
     * @param deadline the latest moment
     * @throws InterruptedException if the calling thread is interrupted before that
     * @throws TimeoutException if the deadline passes before that; the message names the tasks that run
     */
    public final void runBody(Deadline deadline) throws InterruptedException, TimeoutException {
        var clock = new DeadlineClock(deadline, this::shutDown, threads);
        boolean inTime;
        clock.start();
        try {
            runBodyHere();
        } finally {
            inTime = clock.stop();
        }
        if (!inTime || !awaitTasks(deadline)) {
            throw timeout(deadline);
        }
    }

    private void runBodyHere() throws InterruptedException {
        countLater();
        body.run();
        if (body.status() == TaskStatus.CANCELLED && !body.wasAskedToStop()) {
            endCancelled();
        }
    }

    /** The body ended by an interruption that came from outside, or by a cancellation of its own. */
    private void endCancelled() throws InterruptedException {
        var thrown = body.exception();
        if (thrown instanceof InterruptedException interrupt) {
            throw interrupt;
        }
        cancelAndJoin();
        var cancellation = body.cancellation();
        throwFailuresOver(cancellation);
        throw cancellation;
    }

    /** Waits for the tasks, again if another thread has started one at the last moment. */
    private boolean awaitTasks(@Nullable Deadline deadline) throws InterruptedException {
        do {
            if (!await(true, deadline)) {
                return false;
            }
        } while (decisive() == null && !closePending(CLOSED));
        return true;
    }

    /**
     * The value of the body.
     *
     * @return what the body returned; null if the group was cancelled before
     */
    @SuppressWarnings("NullAway") // see above: there is no other value for a body that was cut short
    public final T result() {
        return body.status() == TaskStatus.SUCCEEDED ? body.result() : null;
    }

    /**
     * The value of the body, for a method that returns a primitive.
     *
     * @return what the body returned
     * @throws CancellationException if the group was cancelled before
     */
    public final T requireResult() {
        if (body.status() != TaskStatus.SUCCEEDED) {
            throw new CancellationException(name() + " was cancelled before its body had a value");
        }
        return body.result();
    }

    /** Starts a task for the group, on whatever thread asks. */
    final void create(GroupTask<?> task) {
        if (!admit()) {
            throw new TaskRefusedException(name() + " is shutting down: " + task.name() + " was not started");
        }
        push(task);
        forgetEnded(task.index());
        try {
            if (bounded != null) {
                bounded.submit(task);
            } else {
                run(task, task, threads);
            }
        } catch (Throwable refused) {
            task.cancel();
            throw refused;
        }
        // Whoever shut the scope down may have asked the others before this one was there.
        if (shutDown) {
            task.requestStop();
        }
    }

    /** Counts a task that is about to be created, unless it comes too late. */
    private boolean admit() {
        if (isBodyRunningHere()) {
            if (shutDown) {
                return false;
            }
            countSoon();
            return true;
        }
        // Counted first: a scope that has been found empty and closed has seen every task.
        if (isClosed(countNow()) || shutDown) {
            countOff();
            return false;
        }
        return true;
    }

    /** Not whether this is the coordinator: when the body has ended, that waits, and may lend itself to a task. */
    @SuppressWarnings("ReferenceEquality") // threads have no other
    private boolean isBodyRunningHere() {
        return Thread.currentThread() == thread() && !body.isDone();
    }

    /** Tasks that were not counted yet, or refused, have moved the number a little. */
    private static boolean isClosed(int pending) {
        return pending < CLOSED / 2;
    }

    /**
     * A scope may go on for long and start any number of tasks: those that have ended are let go of, now and then, by one
     * thread at a time. Who walks along the tasks meanwhile meets every one that has not ended.
     */
    private void forgetEnded(int created) {
        if (created - forgottenAt < ENDED_KEPT + 2 * Math.max(pending(), 0)
                || !FORGETTING.compareAndSet(this, false, true)) {
            return;
        }
        forgottenAt = created;
        for (var task = newestTask(); task != null; task = task.previous) {
            var before = task.previous;
            while (before != null && before.isDone()) {
                before = before.previous;
            }
            task.previous = before;
        }
        forgetting = false;
    }

    @Override
    final void stopStarting() {
        shutDown = true;
    }

    /** Asks the tasks and the body to stop, on whatever thread decides that. */
    final void shutDown() {
        askToStop();
        body.requestStop();
    }

    @Override
    final void decided(Task<?> task) {
        shutDown();
        super.decided(task);
    }

    @Override
    public final String toString() {
        return name() + ": " + runningTasks();
    }
}
