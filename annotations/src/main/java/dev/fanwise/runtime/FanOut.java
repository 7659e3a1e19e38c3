package dev.fanwise.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method. The thread that creates it is the coordinator: it starts the tasks, waits,
 * asks them to stop, and reads how they ended. Its public methods are for that thread only.
 *
 * <p>Tasks report their end and wake the coordinator; they never interrupt each other. So no interrupt can
 * be sent after the call has returned, and no set of threads is kept.
 */
public class FanOut {

    private static final VarHandle PENDING;
    private static final VarHandle FAILURE;

    static {
        try {
            var lookup = MethodHandles.lookup();
            PENDING = lookup.findVarHandle(FanOut.class, "pending", int.class);
            FAILURE = lookup.findVarHandle(FanOut.class, "failure", FanOutTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Thread coordinator = Thread.currentThread();
    private final String name;
    private final @Nullable Executor executor;

    private @Nullable FanOutTask<?> first;
    private @Nullable FanOutTask<?> last;

    /** How many tasks were started and are not yet in {@link #pending}. */
    private int startedUncounted;

    /**
     * Tasks take one off as they end. The coordinator adds those it has started when it begins to wait, all
     * at once; until then the number is zero or less, and no task mistakes itself for the last.
     */
    private volatile int pending;

    /** The plain task that failed first, if any. */
    private volatile @Nullable FanOutTask<?> failure;

    /** Set when the call gives up tasks that may still run: nobody will read their failures. */
    private volatile boolean abandoned;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param executor what runs the tasks; null for a thread of its own for each
     */
    public FanOut(String name, @Nullable Executor executor) {
        this.name = name;
        this.executor = executor;
    }

    /** The type and method, for messages. */
    final String name() {
        return name;
    }

    /** Whether a task's thread goes on to other work when the task has ended. */
    final boolean reusesThreads() {
        return executor != null;
    }

    final boolean isAbandoned() {
        return abandoned;
    }

    final @Nullable FanOutTask<?> firstTask() {
        return first;
    }

    /**
     * Starts a task. If it can't be started, the tasks started before are cancelled and joined, and what
     * refused it is thrown, with their failures suppressed. If a failure has already decided the call, the
     * task is not started.
     *
     * @param task the task
     * @param threads makes the task's thread, if no executor was given
     * @throws RejectedExecutionException if the executor refuses the task or no thread is made
     */
    public final void start(FanOutTask<?> task, ThreadFactory threads) {
        if (failure != null) {
            return;
        }
        add(task);
        try {
            run(task, threads);
        } catch (Throwable refused) {
            withdraw(task);
            throw abort(refused);
        }
    }

    /**
     * Starts a task that needs no thread.
     *
     * @param task the task
     */
    public final void start(StageSlot<?> task) {
        if (failure == null) {
            add(task);
            task.run();
        }
    }

    /** Cancels and joins what runs, and gives back what the coordinator met, to be thrown. */
    final RuntimeException abort(Throwable thrown) {
        cancelAndJoin();
        addFailuresTo(thrown);
        throw Throwables.sneak(thrown);
    }

    private void run(FanOutTask<?> task, ThreadFactory threads) {
        if (executor != null) {
            executor.execute(task);
            return;
        }
        var thread = threads.newThread(task);
        if (thread == null) {
            throw new RejectedExecutionException("the thread factory made no thread for " + task.name());
        }
        thread.start();
    }

    final void add(FanOutTask<?> task) {
        if (last == null) {
            first = task;
        } else {
            last.next = task;
        }
        last = task;
        startedUncounted++;
    }

    /** A task that was not started may all the same have been taken by the executor: then it ends cancelled. */
    private void withdraw(FanOutTask<?> task) {
        task.cancel();
    }

    /** Called by a task at its end, on whatever thread that happens. */
    void ended(FanOutTask<?> task, int status) {
        if (status != TaskStatus.SUCCEEDED) {
            endedWithoutValue(task, status);
        }
        // Last: when the coordinator has seen the count go down, it may read everything about the task.
        if ((int) PENDING.getAndAdd(this, -1) == 1) {
            LockSupport.unpark(coordinator);
        }
    }

    private void endedWithoutValue(FanOutTask<?> task, int status) {
        if (isDecisive(task, status) && FAILURE.compareAndSet(this, null, task)) {
            LockSupport.unpark(coordinator);
        } else if (abandoned) {
            UnreadFailures.report(task);
        }
    }

    /** Whether the end of this task, not a success, ends the call. */
    boolean isDecisive(FanOutTask<?> task, int status) {
        return task.isFailureCounted();
    }

    private void countStarted() {
        if (startedUncounted != 0) {
            PENDING.getAndAdd(this, startedUncounted);
            startedUncounted = 0;
        }
    }

    /**
     * Waits until every task has ended.
     *
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    public final void awaitAll() throws InterruptedException {
        await(false, null);
    }

    /**
     * Waits until every task has ended.
     *
     * @param deadline the latest moment
     * @throws InterruptedException if the calling thread is interrupted before that
     * @throws TimeoutException if the deadline passes before that; the message names the tasks that run
     */
    public final void awaitAll(Deadline deadline) throws InterruptedException, TimeoutException {
        if (!await(false, deadline)) {
            throw timeout(deadline);
        }
    }

    /**
     * Waits until every task has ended or the deadline has passed.
     *
     * @param deadline the latest moment
     * @return whether every task has ended in time
     * @throws InterruptedException if the calling thread is interrupted before either
     */
    public final boolean awaitAllUntil(Deadline deadline) throws InterruptedException {
        return await(false, deadline);
    }

    /**
     * Waits until every task has ended or a plain one has failed or was cancelled by somebody else.
     *
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    public final void awaitAllOrFirstFailure() throws InterruptedException {
        await(true, null);
    }

    /**
     * Waits until every task has ended or a plain one has failed or was cancelled by somebody else.
     *
     * @param deadline the latest moment
     * @throws InterruptedException if the calling thread is interrupted before that
     * @throws TimeoutException if the deadline passes before that; the message names the tasks that run
     */
    public final void awaitAllOrFirstFailure(Deadline deadline) throws InterruptedException, TimeoutException {
        if (!await(true, deadline)) {
            throw timeout(deadline);
        }
    }

    private boolean await(boolean untilFailure, @Nullable Deadline deadline) throws InterruptedException {
        countStarted();
        if (deadline != null && deadline.wasNeverAhead() && first != null) {
            return false;
        }
        while (!isDecided(untilFailure)) {
            if (Thread.interrupted()) {
                if (isDecided(untilFailure)) {
                    // The outcome came first; the interrupt is for whatever the caller does next.
                    coordinator.interrupt();
                    return true;
                }
                throw new InterruptedException(name + " was interrupted");
            }
            if (deadline == null) {
                LockSupport.park(this);
            } else {
                var left = deadline.nanosLeft();
                if (left <= 0) {
                    return isDecided(untilFailure);
                }
                LockSupport.parkNanos(this, left);
            }
        }
        return true;
    }

    private boolean isDecided(boolean untilFailure) {
        return pending == 0 || (untilFailure && failure != null);
    }

    private TimeoutException timeout(Deadline deadline) {
        return new TimeoutException(name + " did not end within " + deadline + ": " + RunningTasks.namesOf(this));
    }

    /**
     * Whether a plain task failed or was cancelled by somebody else.
     *
     * @return true if the call ends by an exception
     */
    public final boolean failed() {
        return failure != null;
    }

    /** Leaves the tasks that still run to themselves. Failures still to come are reported. */
    public final void leave() {
        stopStarting();
        // From here on no failure is the one that the call throws. Any task serves to close the place.
        FAILURE.compareAndSet(this, null, first);
        abandoned = true;
    }

    /** Asks the tasks that still run to stop. Failures still to come are reported. */
    public final void cancel() {
        leave();
        cancelAll();
    }

    /**
     * Asks the tasks that still run to stop and waits until they have ended. An interrupt that comes
     * meanwhile does not shorten that; the interrupt status is set again.
     */
    public final void cancelAndJoin() {
        stopStarting();
        cancelAll();
        join();
    }

    /** No further element is taken from the source. */
    void stopStarting() {}

    private void cancelAll() {
        for (var task = first; task != null; task = task.next) {
            task.cancel();
        }
    }

    private void join() {
        countStarted();
        var interrupted = false;
        while (pending != 0) {
            LockSupport.park(this);
            // Cleared, or park would return at once for ever after.
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            coordinator.interrupt();
        }
    }

    /**
     * Suppresses every failure that nobody has read under an exception that is about to be thrown.
     *
     * @param thrown what is about to be thrown
     */
    public final void addFailuresTo(Throwable thrown) {
        for (var task = first; task != null; task = task.next) {
            if (task.claimFailure()) {
                Throwables.suppress(thrown, task);
            }
        }
    }

    /**
     * Sets the interrupt status again, for a method that does not declare {@code InterruptedException}.
     *
     * @param interrupt what waiting threw
     * @return what to throw in its place, with every failure that nobody has read suppressed
     */
    public final CancellationException cancellation(InterruptedException interrupt) {
        var cancellation = new CancellationException(interrupt.getMessage());
        addFailuresTo(cancellation);
        coordinator.interrupt();
        return cancellation;
    }

    /** Throws the failure that ended the call: unchecked, or a {@link CancellationException}. */
    public final void throwFailure() {
        var thrown = failureToThrow();
        throw Throwables.undeclared(thrown, Objects.requireNonNull(failure).isAsynchronous());
    }

    /**
     * Throws the failure that ended the call, which may be of one checked type.
     *
     * @param type what the tasks declare
     * @param <X> that type
     * @throws X if the failure is one
     */
    public final <X extends Throwable> void throwFailure(Class<X> type) throws X {
        throwFailureIf(type);
        throwFailure();
    }

    /**
     * Throws the failure that ended the call, which may be of two checked types.
     *
     * @param type what the tasks declare
     * @param type2 what else they declare
     * @param <X> the first type
     * @param <Y> the second type
     * @throws X if the failure is one
     * @throws Y if the failure is one
     */
    public final <X extends Throwable, Y extends Throwable> void throwFailure(Class<X> type, Class<Y> type2)
            throws X, Y {
        throwFailureIf(type);
        throwFailure(type2);
    }

    /**
     * Throws the failure that ended the call, which may be of three checked types.
     *
     * @param type what the tasks declare
     * @param type2 what else they declare
     * @param type3 what else they declare
     * @param <X> the first type
     * @param <Y> the second type
     * @param <Z> the third type
     * @throws X if the failure is one
     * @throws Y if the failure is one
     * @throws Z if the failure is one
     */
    public final <X extends Throwable, Y extends Throwable, Z extends Throwable> void throwFailure(
            Class<X> type, Class<Y> type2, Class<Z> type3) throws X, Y, Z {
        throwFailureIf(type);
        throwFailure(type2, type3);
    }

    /**
     * Throws the failure that ended the call, if it is of this type.
     *
     * @param type what the tasks declare
     * @param <X> that type
     * @throws X if the failure is one
     */
    public final <X extends Throwable> void throwFailureIf(Class<X> type) throws X {
        var thrown = failureToThrow();
        if (type.isInstance(thrown)) {
            throw type.cast(thrown);
        }
    }

    /**
     * Throws the failure that ended the call, where the tasks declare a type variable: what they throw is
     * unchecked or of that type.
     *
     * @param <X> the type variable
     * @throws X if the failure is checked
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the caller's own type variable, which has no class
    public final <X extends Throwable> void throwFailureAs() throws X {
        throw Throwables.<X>sneak(failureToThrow());
    }

    private Throwable failureToThrow() {
        var decisive = Objects.requireNonNull(failure, "failure");
        var thrown = exceptionOf(decisive);
        if (!(thrown instanceof Error)) {
            var withError = firstTaskWithError();
            if (withError != null) {
                failure = withError;
                thrown = exceptionOf(withError);
            }
        }
        if (abandoned) {
            UnreadFailures.reportAll(this);
        } else {
            addFailuresTo(thrown);
        }
        return thrown;
    }

    private static Throwable exceptionOf(FanOutTask<?> task) {
        if (task.status() == TaskStatus.CANCELLED) {
            return Cancellations.exceptionOf(task);
        }
        task.claimFailure();
        return Objects.requireNonNull(task.exception());
    }

    private @Nullable FanOutTask<?> firstTaskWithError() {
        for (var task = first; task != null; task = task.next) {
            if (task.status() == TaskStatus.FAILED && task.exception() instanceof Error) {
                return task;
            }
        }
        return null;
    }
}
