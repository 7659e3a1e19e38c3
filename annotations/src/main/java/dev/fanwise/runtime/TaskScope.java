package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Registration;
import dev.fanwise.TaskGroup;
import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.TaskChain;
import dev.fanwise.engine.surround.TaskSurroundings;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.OwnSurroundings;
import dev.fanwise.engine.task.Places;
import dev.fanwise.engine.task.TaskStatus;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One call of a scope with a body, which runs on the calling thread and starts tasks as it goes along.
 *
 * <p>While the body runs, the coordinator does not wait. So whatever decides the call then, the first task that fails or the
 * clock, cancels the others and the body itself.
 *
 * @param <T> the type of the body's value
 */
@SuppressWarnings("this-escape") // the body and the group use the scope only when it runs
public abstract class TaskScope<T extends @Nullable Object> extends FanOut {

    /** Far enough below zero that tasks that are rejected never count it up to one. */
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
    private @Nullable Places places;

    /** The task that was created when tasks that had ended were let go of last. */
    private volatile int forgottenAt;

    @SuppressWarnings("UnusedVariable") // it is read by its handle
    private volatile boolean forgetting;

    /** No task is started from now on. Whoever sets it cancels the tasks that were started before. */
    private volatile boolean isShutDown;

    /** The tasks that ran when the time was over while the body ran. */
    private volatile @Nullable String late;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param options which threads and clock it has
     * @param threads makes threads, where the options have no executor
     */
    protected TaskScope(String name, FanOutOptions options, ThreadFactory threads) {
        super(name, options);
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
     * Limits the tasks that run at any time: the end of one starts the next. Called before the body.
     *
     * @param concurrency the largest number, or 0 for no limit
     * @throws IllegalArgumentException if it is negative
     */
    public final void atMost(int concurrency) {
        if (Limits.isLimit(concurrency)) {
            places = new Places(time(), concurrency);
        }
    }

    @Override
    protected final @Nullable Places places() {
        return places;
    }

    @Override
    protected final boolean sharesTasks() {
        return true;
    }

    /** A task that was cancelled is missed by the body, if by anybody. */
    @Override
    protected final boolean needsResults() {
        return false;
    }

    final T callBody() throws Throwable {
        return body(group);
    }

    /**
     * Runs the body, here. The first failure of a task interrupts it, and so does the end of the time.
     *
     * @throws InterruptedException if the calling thread was interrupted from outside, and the body left by that
     */
    public final void runBody() throws InterruptedException {
        Observation.created(this, body);
        countSoon();
        var deadline = deadline();
        if (deadline == null) {
            body.run();
        } else if (deadline.hasPassed()) {
            late = "its body was not started";
            body.requestStop();
        } else {
            runBodyUntil(deadline.remaining().toNanos());
        }
        if (body.status() != TaskStatus.CANCELLED || body.wasCancelledByScope()) {
            return;
        }
        if (body.exception() instanceof InterruptedException interrupt) {
            throw Observation.stopped(this, interrupt);
        }
        if (decisive() == null) {
            setDecisive(body); // it has cancelled itself: that ends the call
        }
    }

    private void runBodyUntil(long nanos) {
        var isDecided = new AtomicBoolean();
        Registration clock = time().schedule(nanos, () -> {
            if (isDecided.compareAndSet(false, true)) {
                late = TaskChain.running(newest(), body);
                shutDown();
            }
        });
        try {
            body.run();
        } finally {
            clock.close();
            if (!isDecided.compareAndSet(false, true)) {
                awaitShutDownByClock();
            }
        }
    }

    /** The clock came first: what it does is done when the call goes on. */
    private void awaitShutDownByClock() {
        while (!isShutDown) {
            Thread.onSpinWait();
        }
    }

    /** Waits for the tasks, again if another thread has started one at the last moment. */
    @Override
    protected final boolean awaitOrThrow() throws InterruptedException {
        if (late != null) {
            return false;
        }
        // race: a task that was created at the last moment is waited for
        do {
            if (!super.awaitOrThrow()) {
                return false;
            }
            if (endsEarly()) {
                awaitCancelled();
                return true;
            }
        } while (!isDecided() && !closePending(CLOSED));
        return true;
    }

    /** A scope whose body was late is late, also if it had a value then. */
    @Override
    final boolean isMissingElements() {
        return late != null;
    }

    @Override
    protected final TimeoutException timeout() {
        var tasks = late;
        return tasks == null ? super.timeout() : timeout(tasks);
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
        return body.requireResult();
    }

    /** Starts a task for the group, on whatever thread wants one. */
    final void create(GroupTask<?> task) {
        if (surroundings() != null) {
            OwnSurroundings.surround(
                    task, TaskSurroundings.capture(options())); // first: a context that throws leaves nothing behind
        }
        if (!admit()) {
            throw new RejectedByScopeException(name() + " is shutting down: " + task.name() + " was not started");
        }
        push(task);
        forgetEnded(task.index());
        try {
            Starts.run(this, task, threads);
        } catch (Throwable refused) {
            task.rescueIfRunHere(refused);
            task.requestStop();
            throw refused;
        }
        // race: a task that is created while the scope is cancelled is cancelled
        if (isShutDown) {
            task.requestStop();
        }
    }

    /** Counts a task that is about to be created, unless it comes too late. */
    private boolean admit() {
        if (isBodyRunningHere()) {
            if (isShutDown) {
                return false;
            }
            countSoon();
            return true;
        }
        // race: a scope that was found empty takes no task
        // Counted first: a scope that has been found empty and closed has seen every task.
        if (isClosed(countNow()) || isShutDown) {
            countOff();
            return false;
        }
        return true;
    }

    /** Not whether this is the coordinator: when the body has ended, that waits, and may run a task meanwhile. */
    private boolean isBodyRunningHere() {
        return Thread.currentThread() == coordinator() && !body.isDone();
    }

    /** Tasks that were not counted yet, or rejected, have moved the number a little. */
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
        for (FanOutTask<?> task = newest(); task != null; task = task.previous()) {
            var before = task.previous();
            while (before != null && before.isDone()) {
                before = before.previous();
            }
            task.linkTo(before);
        }
        forgetting = false;
    }

    @Override
    final void endStarts() {
        isShutDown = true;
    }

    /** Cancels the tasks and the body, on whatever thread decides that. */
    final void shutDown() {
        // race: who creates a task that is not cancelled with the others sees that the scope is
        isShutDown = true;
        TaskChain.cancel(newest());
        body.requestStop();
        if (hasGrace()) {
            time().unpark(coordinator());
        }
    }

    @Override
    protected final boolean endsEarly() {
        return isShutDown && hasGrace() && !isDecided();
    }

    @Override
    protected final void decided(FanOutTask<?> task) {
        try {
            shutDown();
        } finally {
            super.decided(task);
        }
    }

    @Override
    public final String toString() {
        return name() + ": " + TaskChain.running(newest(), null);
    }
}
