package dev.fanwise.runtime;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method. The thread that creates it is the coordinator: it starts the tasks, waits, asks
 * them to stop, and reads how they ended. Its public methods are for that thread only.
 *
 * <p>Tasks report their end and wake the coordinator; they never interrupt each other. So no interrupt can be
 * sent after the call has returned, and no set of threads is kept.
 */
public class FanOut extends WaitedTasks {

    /** Set once it is decided which failure the call throws. */
    private boolean isChosen;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param executor what runs the tasks; null for a thread of its own for each
     */
    public FanOut(String name, @Nullable Executor executor) {
        super(name, executor);
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
        if (!awaitInTime(false, deadline)) {
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
        return awaitInTime(false, deadline);
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
        if (!awaitInTime(true, deadline)) {
            throw timeout(deadline);
        }
    }

    /** A timeout of zero or less has passed, even if everything is there at once. */
    private boolean awaitInTime(boolean untilFailure, Deadline deadline) throws InterruptedException {
        if (deadline.wasNeverAhead() && newestTask() != null) {
            countStarted();
            return false;
        }
        return await(untilFailure, deadline);
    }

    /**
     * Whether the task that decided the call failed or was cancelled by somebody else.
     *
     * @return true if the call ends by an exception
     */
    public final boolean failed() {
        var decisive = decisiveTask();
        return decisive == null ? failures() != null : decisive.status() != TaskStatus.SUCCEEDED;
    }

    private @Nullable FanOutTask<?> decisiveTask() {
        return (FanOutTask<?>) decisive();
    }

    /**
     * Sets the interrupt status again, for a method that does not declare {@code InterruptedException}.
     *
     * @param interrupt what waiting threw
     * @return what to throw in its place, with every failure that nobody has read suppressed
     */
    public final CancellationException cancellation(InterruptedException interrupt) {
        var cancellation = new CancellationException(interrupt.getMessage());
        cancellation.initCause(interrupt);
        addFailuresTo(cancellation);
        thread().interrupt();
        return cancellation;
    }

    /** Throws the failure that ended the call: unchecked, or a {@link CancellationException}. */
    public final void throwFailure() {
        var thrown = failureToThrow();
        throw Throwables.undeclared(
                thrown, Objects.requireNonNull(decisiveTask()).isAsynchronous());
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

    /**
     * What the call throws; the same at every call. The other failures are suppressed under it, or reported if
     * tasks were left running.
     */
    private Throwable failureToThrow() {
        if (isChosen) {
            return exceptionOf(Objects.requireNonNull(decisiveTask(), "decisive"));
        }
        isChosen = true;
        var decisive = choose(Objects.requireNonNull(decisiveTask(), "decisive"));
        setDecisive(decisive);
        var thrown = exceptionOf(decisive);
        CallTrace.leadToCaller(thrown, decisive);
        if (isAbandoned()) {
            reportFailures();
        } else {
            addFailuresTo(thrown);
        }
        return thrown;
    }

    private static Throwable exceptionOf(FanOutTask<?> task) {
        return task.status() == TaskStatus.CANCELLED ? task.cancellation() : Objects.requireNonNull(task.exception());
    }

    /** An error wins over the exception that came first, if it has not been reported by then. */
    private FanOutTask<?> choose(FanOutTask<?> decisive) {
        if (!(decisive.exception() instanceof Error)) {
            for (var task : unreadTasks()) {
                if (task.exception() instanceof Error && task.claimFailure()) {
                    return task;
                }
            }
        }
        decisive.claimFailure();
        return decisive;
    }
}
