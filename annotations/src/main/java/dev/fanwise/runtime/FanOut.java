package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Waited;
import dev.fanwise.engine.call.Coordinator;
import dev.fanwise.engine.call.Decision;
import dev.fanwise.engine.call.DecisionRule;
import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.call.Exits;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.Stops;
import dev.fanwise.engine.call.TaskChain;
import dev.fanwise.engine.call.Waits;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.Discards;
import dev.fanwise.engine.task.FanOutTask;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method. The thread that creates it is the coordinator: it starts the tasks, waits, stops them, and
 * reads how they ended. Its public methods are for that thread only. Each does what its name says and nothing of the policy,
 * which stands in the generated method, in the order in which it takes effect: rules, starts, one wait, one stop, one exit.
 */
public class FanOut extends Coordinator {

    /**
     * Begins a call. Unless a rule says otherwise it is a gather: the first failure of a required task decides it.
     *
     * @param name the type and method, for messages
     * @param options which threads and clock it has
     */
    public FanOut(String name, FanOutOptions options) {
        super(name, options);
    }

    // ---- rules, before the first start

    /** Says that what has not started when a required task fails never does. */
    public final void endStartsAtFailure() {
        setRule(DecisionRule.endingStarts(rule()));
    }

    /**
     * Says that the call returns handles, and when.
     *
     * @param returnWhen the event
     */
    public final void returnWhen(ReturnWhen returnWhen) {
        setRule(DecisionRule.wait(returnWhen));
    }

    /**
     * Says that the call returns what the winner has, and when. What has not started by then never does.
     *
     * @param returnWhen the event
     */
    public final void race(ReturnWhen returnWhen) {
        setRule(DecisionRule.race(returnWhen));
    }

    /** Says that the call returns handles, when its question is answered by yes or nothing is left to ask about. */
    public final void returnWhenEnough() {
        setRule(DecisionRule.waitUntil());
    }

    /**
     * Says that the call returns values, when its question is answered by yes. What has not started by then never does.
     */
    public final void raceUntilEnough() {
        setRule(DecisionRule.raceUntil());
    }

    /** Says that the first failure ends the call, and that all are thrown together. */
    public final void groupFailures() {
        setRule(DecisionRule.SCOPE);
    }

    /** Says that a failure ends nothing, and that all are thrown together. */
    public final void collectFailures() {
        setRule(DecisionRule.SUPERVISOR);
    }

    // ---- starts

    /**
     * Starts the task of a component. If it can't be started, the tasks started before are cancelled and joined, and what
     * refused it is thrown, with their failures suppressed. If the call is interrupted or its time is over, the task is not
     * started, and the wait tells why.
     *
     * @param slot the task
     * @param threads makes the task's thread, if the options have no executor
     * @throws RejectedExecutionException if the executor rejects the task or no thread is made
     */
    public final void start(FanOutTask<?> slot, ThreadFactory threads) {
        Starts.startSlot(this, slot, threads);
    }

    /**
     * Starts the task of a component of type {@code Outcome}: its failure does not end the call.
     *
     * @param slot the task
     * @param threads makes the task's thread, if the options have no executor
     * @throws RejectedExecutionException if the executor rejects the task or no thread is made
     */
    public final void startOptional(FanOutTask<?> slot, ThreadFactory threads) {
        slot.makeOptional();
        start(slot, threads);
    }

    /**
     * Begins to wait for a task or stage that was given, also if the call is interrupted or late already: it is to be cancelled
     * then, as it runs.
     *
     * @param slot what stands for it
     */
    public final void start(GivenSlot<?> slot) {
        Starts.beginSlot(this, slot);
    }

    /**
     * Starts the task of a component as soon as others have completed with a value: here, if they have already, else on the
     * thread that ends the last of them. If one of them fails or is cancelled, the task never starts and ends as that one
     * has.
     *
     * @param slot the task
     * @param threads makes the task's thread, if the options have no executor
     * @param needs the tasks that it needs; each was started, or is given
     * @throws RejectedExecutionException if it is started here, and the executor rejects it or no thread is made
     */
    public final void start(FanOutTask<?> slot, ThreadFactory threads, Need... needs) {
        Starts.startSlotAfter(this, slot, threads, needs);
    }

    /**
     * Starts a task as soon as others have completed, if its failure does not end the call: that of a component of type {@code
     * Outcome}, or of a task that only other tasks need.
     *
     * @param slot the task
     * @param threads makes the task's thread, if the options have no executor
     * @param needs the tasks that it needs; each was started, or is given
     * @throws RejectedExecutionException if it is started here, and the executor rejects it or no thread is made
     */
    public final void startOptional(FanOutTask<?> slot, ThreadFactory threads, Need... needs) {
        slot.makeOptional();
        start(slot, threads, needs);
    }

    /**
     * The end of a task, for one that starts however it ended.
     *
     * @param need the task
     * @return what to wait for
     */
    public final Need endOf(Need need) {
        return need instanceof EndOf ? need : new EndOf((FanOutTask<?>) need);
    }

    /**
     * Begins to wait for a task or stage that was given for a component of type {@code Outcome}.
     *
     * @param slot what stands for it
     */
    public final void startOptional(GivenSlot<?> slot) {
        slot.makeOptional();
        start(slot);
    }

    // ---- one wait

    /**
     * Waits until the call is decided or every task has completed.
     *
     * @throws InterruptedException if the calling thread is interrupted before that
     * @throws IllegalArgumentException if it is a wait, and there is nothing to wait for
     */
    public final void await() throws InterruptedException {
        Waits.awaitDecision(this);
    }

    /**
     * Waits until the call is decided or every task has completed.
     *
     * @return false if the time is over before that, but every required task has its value
     * @throws InterruptedException if the calling thread is interrupted before that
     * @throws TimeoutException if the time is over before that; the message names the tasks that run
     * @throws IllegalArgumentException if it is a wait, and there is nothing to wait for
     */
    public final boolean awaitInTime() throws InterruptedException, TimeoutException {
        return Waits.awaitInTime(this);
    }

    /** What hands the ends of tasks to code of the user's, if the call says so. */
    @Nullable EndsInTurn inTurn() {
        return null;
    }

    @Override
    protected @Nullable EndLog endLog() {
        var inTurn = inTurn();
        return inTurn == null ? null : inTurn.log();
    }

    /** Where values are discarded, a task's thread has something to do after its end: no late interrupt may come to it. */
    @Override
    protected boolean sharesTasks() {
        return discards() != null || DecisionRule.logsEnds(rule()) || super.sharesTasks();
    }

    /** Whether there is an end that was not handed over. */
    final boolean hasUnseenEnd() {
        var inTurn = inTurn();
        return inTurn != null && inTurn.hasNext();
    }

    /**
     * Waits until the call is decided, every task has completed, or the time is over.
     *
     * @return whether the time was enough
     * @throws InterruptedException if the calling thread is interrupted before either
     * @throws IllegalArgumentException if it is a wait, and there is nothing to wait for
     */
    public final boolean awaitUntilTimeout() throws InterruptedException {
        return Waits.awaitUntilTimeout(this);
    }

    @Override
    protected boolean awaitOrThrow() throws InterruptedException {
        var inTurn = inTurn();
        if (inTurn != null) {
            inTurn.await();
        }
        return super.awaitOrThrow();
    }

    @Override
    protected boolean isCutOff() {
        return hasElements() && (isIncomplete() || hasUnseenEnd());
    }

    // ---- one stop

    /** Leaves the tasks that still run to themselves. What they fail with, if it can't be read any more, is reported. */
    public final void leave() {
        Stops.leave(this);
    }

    /** Cancels the tasks that still run. What they fail with, if it can't be read any more, is reported. */
    public final void cancel() {
        Stops.cancel(this);
    }

    /**
     * Cancels the tasks that still run and waits until they have completed. An interrupt that comes meanwhile does not shorten
     * that; the interrupt status is set again.
     */
    public final void cancelAndJoin() {
        Stops.cancelAndJoin(this);
    }

    /** Ends the call by what it has met while it started tasks, or handed ends over. */
    RuntimeException abort(Throwable thrown) {
        throw Starts.abort(this, thrown);
    }

    // ---- one exit

    /**
     * Whether a required task has failed or was cancelled by somebody else.
     *
     * @return true if the call ends by an exception
     */
    public final boolean failed() {
        return Decision.isFailure(this);
    }

    /**
     * The failure that decided the call, with the others suppressed under it or, if tasks were left running, reported.
     *
     * @return what to throw: it is unchecked, or a {@link CancellationException}
     */
    public final RuntimeException failure() {
        return Exits.failure(this);
    }

    /**
     * The failure that decided the call, which may be of one checked type.
     *
     * @param type what the tasks declare
     * @param <X> that type
     * @return what to throw otherwise
     * @throws X if the failure is one
     */
    public final <X extends Throwable> RuntimeException failure(Class<X> type) throws X {
        throwIf(type);
        return failure();
    }

    /**
     * The failure that decided the call, which may be of two checked types.
     *
     * @param type what the tasks declare
     * @param type2 what else they declare
     * @param <X> the first type
     * @param <Y> the second type
     * @return what to throw otherwise
     * @throws X if the failure is one
     * @throws Y if the failure is one
     */
    public final <X extends Throwable, Y extends Throwable> RuntimeException failure(Class<X> type, Class<Y> type2)
            throws X, Y {
        throwIf(type);
        return failure(type2);
    }

    /**
     * The failure that decided the call, which may be of three checked types.
     *
     * @param type what the tasks declare
     * @param type2 what else they declare
     * @param type3 what else they declare
     * @param <X> the first type
     * @param <Y> the second type
     * @param <Z> the third type
     * @return what to throw otherwise
     * @throws X if the failure is one
     * @throws Y if the failure is one
     * @throws Z if the failure is one
     */
    public final <X extends Throwable, Y extends Throwable, Z extends Throwable> RuntimeException failure(
            Class<X> type, Class<Y> type2, Class<Z> type3) throws X, Y, Z {
        throwIf(type);
        return failure(type2, type3);
    }

    /**
     * Throws the failure that decided the call, if it is of this type; before {@link #failure}, for more than three.
     *
     * @param type what the tasks declare
     * @param <X> that type
     * @throws X if the failure is one
     */
    public final <X extends Throwable> void throwIf(Class<X> type) throws X {
        Exits.throwIf(this, type);
    }

    /**
     * The failure that decided the call, where the tasks declare a type variable: what they throw is unchecked or of that
     * type.
     *
     * @param <X> the type variable
     * @return nothing: it throws
     * @throws X if the failure is checked
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the caller's own type variable, which has no class
    public final <X extends Throwable> RuntimeException failureAs() throws X {
        throw Exits.<X>failureAs(this);
    }

    /**
     * All failures together, in the order in which they happened.
     *
     * @return what to throw: an {@link dev.fanwise.ExceptionGroup}, or a {@link CancellationException} if there are none
     *     because every task was cancelled
     * @throws Error if one of them is one; the others are suppressed under it
     */
    public final RuntimeException allFailures() {
        return Exits.failures(this, null);
    }

    /**
     * All failures together: they outrank an interruption or a timeout, which is suppressed under them. The interrupt status
     * is set again.
     *
     * @param stop the interruption or timeout
     * @return what to throw
     * @throws Error if one of them is one; the others are suppressed under it
     */
    public final RuntimeException allFailures(Exception stop) {
        return Exits.failures(this, stop);
    }

    /**
     * Suppresses every failure that was not read under an exception that is about to be thrown.
     *
     * @param thrown what is about to be thrown
     */
    public final void addFailuresTo(Throwable thrown) {
        Exits.suppressFailures(this, thrown);
    }

    /**
     * Sets the interrupt status again, for a method that does not declare {@code InterruptedException}.
     *
     * @param interrupt what waiting threw
     * @return what to throw in its place, with every failure that was not read suppressed
     */
    public final CancellationException cancellation(InterruptedException interrupt) {
        return Exits.cancellation(this, interrupt, interrupt);
    }

    // ---- results that are not received

    /**
     * Takes no further results. One that comes later is discarded on the thread of its task, which is cancelled then. Called before
     * results are read, by a call that discards.
     */
    public final void endResults() {
        Discards.close(this);
    }

    /**
     * Says that the caller receives all results that have come.
     *
     * @param result what the method returns
     * @param <T> its type
     * @return the same
     */
    public final <T extends @Nullable Object> T keep(T result) {
        Discards.keepAll(this);
        return result;
    }

    /**
     * Discards each result that the caller does not receive: those that have come here, the others when they come, on the threads
     * of their tasks. If tasks take results of others, the last of them that ends discards what has come.
     */
    public final void discardRest() {
        Discards.discardRest(this);
    }

    // ---- exits of waits

    /**
     * Which tasks have completed by now and which have not. They can be read by whoever has the handles.
     *
     * @param <T> the type of their values
     * @return the handles
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // generated code knows the tasks' type
    public final <T extends @Nullable Object> Waited<T> waited() {
        var enough = enoughTasks();
        if (enough != null) {
            return Thrown.unchecked(enough);
        }
        return Thrown.unchecked(tasksNow());
    }

    Waited<?> tasksNow() {
        return Exits.snapshot(this, TaskChain.inOrder(newest()));
    }

    /** The tasks of which it was said that they are enough, if the call asks that. */
    private @Nullable Waited<?> enoughTasks() {
        return inTurn() instanceof Until<?> until ? until.enough() : null;
    }

    final boolean isDecidedNow() {
        return isDecided();
    }

    /**
     * The interruption of a wait, with the handles of all tasks.
     *
     * @param interrupt what waiting threw
     * @return what to throw
     */
    public final InterruptedWaitException interruptedWait(InterruptedException interrupt) {
        return Exits.interruptedWait(this, interrupt, waited());
    }

    /**
     * The interruption of a wait, with the handles of all tasks, for a method that does not declare it. Sets the interrupt
     * status again.
     *
     * @param interrupt what waiting threw
     * @return what to throw
     */
    public final CancellationException cancelledWait(InterruptedException interrupt) {
        return Exits.cancellation(this, interrupt, interruptedWait(interrupt));
    }

    /**
     * Whether a task has won, after waiting for the first success.
     *
     * @return false if all tasks have completed without a value
     */
    public final boolean hasWinner() {
        return Decision.isSuccess(this);
    }

    /**
     * Takes the winner's value, and gives up the others. What failed before a success that was waited for was passed over;
     * any other failure is reported.
     *
     * @param <T> the type of the value
     * @return the value
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code knows the tasks' type
    public final <T extends @Nullable Object> T takeWinner() {
        return ((FanOutTask<T>) Exits.takeWinner(this)).result();
    }

    /**
     * Whether the question was answered by yes, after waiting for that.
     *
     * @return false if all tasks have completed, and were not enough
     */
    public final boolean wasEnough() {
        return enoughTasks() != null;
    }

    /**
     * What a call that returns values throws if they were never enough, or if the end that was enough has no value.
     *
     * @param question the name of the method that was asked
     * @return an {@link dev.fanwise.ExceptionGroup} of the failures, or a {@link NoSuchElementException} if there are none
     * @throws Error if one of them is one; the others are suppressed under it
     */
    public final RuntimeException notEnough(String question) {
        return Exits.notEnough(this, question);
    }

    /**
     * Takes the values of the tasks that were enough, in the order of their starts, and gives up the others. What failed before
     * was passed over; any other failure is reported.
     *
     * @param <T> the type of the values
     * @return an unmodifiable list
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // generated code knows the tasks' type
    public final <T extends @Nullable Object> List<T> takeValues() {
        return Exits.takeValues(this, Thrown.unchecked(Objects.requireNonNull(enoughTasks())));
    }
}
