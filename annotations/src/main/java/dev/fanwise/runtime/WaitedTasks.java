package dev.fanwise.runtime;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What waits and scopes add: other rules for the decision, handles handed out, and failures thrown together. */
abstract class WaitedTasks extends StartedTasks {

    WaitedTasks(String name, @Nullable Executor executor) {
        super(name, executor);
    }

    @Override
    boolean handsOutTasks() {
        return DecisionRule.handsOut(rule());
    }

    /**
     * Says when the call returns. Called before the first start.
     *
     * @param returnWhen the event
     */
    public final void returnWhen(ReturnWhen returnWhen) {
        setRule(DecisionRule.of(returnWhen));
    }

    /** Says that all failures are thrown together. Called before the first start. */
    public final void groupFailures() {
        setRule(DecisionRule.SCOPE);
    }

    /** Says that a failure ends nothing, and that all are thrown together. Called before the first start. */
    public final void collectFailures() {
        setRule(DecisionRule.SUPERVISOR);
    }

    /**
     * Waits for the event.
     *
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    public final void awaitReturn() throws InterruptedException {
        requireTasks();
        await(true, null);
    }

    /**
     * Waits for the event.
     *
     * @param deadline the latest moment
     * @throws InterruptedException if the calling thread is interrupted before that
     * @throws TimeoutException if the deadline passes before that; the message names the tasks that run
     */
    public final void awaitReturn(Deadline deadline) throws InterruptedException, TimeoutException {
        requireTasks();
        if (!await(true, deadline)) {
            throw timeout(deadline);
        }
    }

    /**
     * Waits for the event or until the deadline has passed.
     *
     * @param deadline the latest moment
     * @throws InterruptedException if the calling thread is interrupted before either
     */
    public final void awaitReturnUntil(Deadline deadline) throws InterruptedException {
        requireTasks();
        await(true, deadline);
    }

    private void requireTasks() {
        if (newestTask() == null) {
            throw new IllegalArgumentException(name() + ": there is nothing to wait for");
        }
    }

    /**
     * Hands the tasks out: whoever has a handle can wait for it, read it and stop it, and the call keeps none.
     *
     * @param <T> the type of their values
     * @return which have ended by now and which have not
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code knows the tasks' type
    public <T extends @Nullable Object> Waited<T> handOut() {
        Set<Task<T>> done = new LinkedHashSet<>();
        Set<Task<T>> pending = new LinkedHashSet<>();
        for (var task : takeTasks()) {
            (task.isDone() ? done : pending).add((Task<T>) task);
        }
        forgetTasks();
        return new Waited<>(done, pending);
    }

    /**
     * Asks tasks that were handed out to stop.
     *
     * @param pending the tasks
     */
    public final void cancel(Set<? extends Task<?>> pending) {
        for (var task : pending) {
            task.cancel();
        }
    }

    /**
     * Asks tasks that were handed out to stop and waits until they have ended. An interrupt that comes meanwhile does
     * not shorten that; the interrupt status is set again.
     *
     * @param pending the tasks
     */
    public final void cancelAndJoin(Set<? extends Task<?>> pending) {
        cancel(pending);
        EndListeners.joinAll(pending);
    }

    /**
     * The interruption of a wait, with the tasks.
     *
     * @param interrupt what waiting threw
     * @return what to throw
     */
    public final InterruptedWaitException interruptedWait(InterruptedException interrupt) {
        var withTasks = new InterruptedWaitException(
                Objects.requireNonNullElse(interrupt.getMessage(), name() + " was interrupted"), handOut());
        withTasks.setStackTrace(interrupt.getStackTrace());
        return withTasks;
    }

    /**
     * The interruption of a wait, with the tasks, for a method that does not declare it. Sets the interrupt status
     * again.
     *
     * @param interrupt what waiting threw
     * @return what to throw
     */
    public final CancellationException cancelledWait(InterruptedException interrupt) {
        var cancellation = new CancellationException(interrupt.getMessage());
        cancellation.initCause(interruptedWait(interrupt));
        thread().interrupt();
        return cancellation;
    }

    /**
     * Whether a task decided the call, after waiting for the first success.
     *
     * @return false if all tasks have ended without a value
     */
    public final boolean hasWinner() {
        // A call that has left its tasks has closed the decision with one that need not have a value.
        return decisive() instanceof FanOutTask<?> first && first.status() == TaskStatus.SUCCEEDED;
    }

    /**
     * The value of the task that decided the call. Failures that nobody can read are reported.
     *
     * @param <T> the type of its value
     * @return the value
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code knows the tasks' type
    public final <T extends @Nullable Object> T winner() {
        var winner = Objects.requireNonNull(decisive());
        leave();
        reportFailures();
        return ((FanOutTask<T>) winner).result();
    }

    /**
     * All failures together, in the order in which they happened. If one of them is an {@link Error}, that is
     * thrown, with the others suppressed; if there are none, because every task was cancelled, a {@link
     * CancellationException} is.
     *
     * @return what to throw
     */
    public final ExceptionGroup exceptionGroup() {
        var thrown = FailureGroup.of(name(), failures());
        if (thrown instanceof ExceptionGroup group) {
            return group;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw new CancellationException("all tasks of " + name() + " were cancelled");
    }

    /**
     * Throws all failures together, if there are any: they outrank an interruption or a timeout. The interrupt
     * status is set again.
     *
     * @param stop the interruption or timeout, which is suppressed under them
     */
    public final void throwFailuresOver(Exception stop) {
        var thrown = FailureGroup.of(name(), failures());
        if (thrown == null) {
            return;
        }
        thrown.addSuppressed(stop);
        if (stop instanceof InterruptedException) {
            thread().interrupt();
        }
        throw Throwables.<RuntimeException>sneak(thrown);
    }
}
