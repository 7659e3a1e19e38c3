package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskGroup;
import dev.fanwise.engine.call.Decision;
import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.TaskChain;
import dev.fanwise.engine.call.TaskCount;
import dev.fanwise.engine.call.TimeLimits;
import dev.fanwise.engine.call.Waits;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.Places;
import dev.fanwise.engine.task.TaskStatus;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
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

    final ThreadFactory threads;
    private final ScopeBody<T> body = new ScopeBody<>(this);
    private final ScopeGroup group = new ScopeGroup(this);
    private @Nullable Places places;

    /** The task that was created when tasks that had ended were let go of last. */
    volatile int forgottenAt;

    volatile boolean forgetting;

    /** No task is started from now on. Whoever sets it cancels the tasks that were started before. */
    volatile boolean isShutDown;

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
        TaskCount.addSoon(this);
        var deadline = TimeLimits.deadlineOf(this);
        if (deadline == null) {
            body.run();
        } else if (deadline.hasPassed()) {
            late = "its body was not started";
            body.requestStop();
        } else {
            body.runFor(deadline.remaining().toNanos());
        }
        if (body.status() != TaskStatus.CANCELLED || body.wasCancelledByScope()) {
            return;
        }
        if (body.exception() instanceof InterruptedException interrupt) {
            throw Observation.stopped(this, interrupt);
        }
        if (decisive() == null) {
            Decision.replace(this, body); // it has cancelled itself: that ends the call
        }
    }

    /** Cancels the tasks and the body, as the time was over while that ran. */
    final void shutDownLate() {
        late = TaskChain.running(newest(), body);
        shutDown();
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
                Waits.awaitCancelled(this);
                return true;
            }
        } while (!isDecided() && !TaskCount.close(this));
        return true;
    }

    /** A scope whose body was late is late, also if it had a value then. */
    @Override
    protected final boolean isCutOff() {
        return late != null;
    }

    @Override
    protected final TimeoutException timeout() {
        var tasks = late;
        return tasks == null ? super.timeout() : Waits.timeout(this, tasks);
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

    /** Not whether this is the coordinator: when the body has ended, that waits, and may run a task meanwhile. */
    final boolean isBodyRunningHere() {
        return Thread.currentThread() == coordinator() && !body.isDone();
    }

    @Override
    protected final void endStarts() {
        isShutDown = true;
    }

    /** Cancels the tasks and the body, on whatever thread decides that. */
    final void shutDown() {
        // race: who creates a task that is not cancelled with the others sees that the scope is
        isShutDown = true;
        TaskChain.cancel(newest());
        body.requestStop();
        if (TimeLimits.graceOf(this) != null) {
            time().unpark(coordinator());
        }
    }

    @Override
    protected final boolean endsEarly() {
        return isShutDown && TimeLimits.graceOf(this) != null && !isDecided();
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
