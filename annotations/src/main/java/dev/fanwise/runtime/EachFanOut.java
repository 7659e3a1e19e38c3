package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Waited;
import dev.fanwise.engine.call.Below;
import dev.fanwise.engine.call.DecisionRule;
import dev.fanwise.engine.call.Exits;
import dev.fanwise.engine.task.Places;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method that runs a task for each element, see {@link ElementStarts}.
 *
 * @param <E> the type of the elements
 * @param <C> what the code of a task returns: the type of the results, or a stage or task of it
 * @param <R> the type of the results
 */
public abstract class EachFanOut<E extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object>
        extends FanOut {

    final Results results = new Results();
    private final String taskName;
    final ThreadFactory threads;
    boolean isAsynchronous;
    boolean isOptional;

    /** Keeps the number of tasks that run at any time, where one is created only when it can be started. */
    @Nullable Below below;

    /** The same, where handles of all tasks exist at once. */
    @Nullable Places places;

    private @Nullable EndsInTurn inTurn;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method; an element's task has its index behind it
     * @param options which threads and clock it has
     * @param threads makes threads, where the options have no executor
     */
    protected EachFanOut(String name, String taskName, FanOutOptions options, ThreadFactory threads) {
        super(name, options);
        this.taskName = taskName;
        this.threads = threads;
    }

    /**
     * The task of one element.
     *
     * @param element the element
     * @return its result, or the stage or task of it
     * @throws Throwable what the task method throws
     */
    protected abstract C call(E element) throws Throwable;

    /**
     * Whether the tasks that have completed are enough. Asked only of a call that says so.
     *
     * @param soFar the tasks by now
     * @return whether the wait is over
     * @throws Throwable what the method throws
     */
    protected boolean isEnough(Waited<R> soFar) throws Throwable {
        throw new AssertionError("there is no question");
    }

    /**
     * Takes the result of a task that has completed. Called only if the call gives results as they come.
     *
     * @param element what the task ran for
     * @param result its value
     * @throws Throwable what the method throws
     */
    protected void giveResult(E element, R result) throws Throwable {
        throw new AssertionError("there is nothing that takes results");
    }

    /**
     * Takes the outcome of a task that has completed. Called only if the call gives outcomes as they come.
     *
     * @param element what the task ran for
     * @param outcome its outcome
     * @throws Throwable what the method throws
     */
    protected void giveOutcome(E element, Outcome<R> outcome) throws Throwable {
        throw new AssertionError("there is nothing that takes outcomes");
    }

    /**
     * Discards a result that is not received. Called only by a call that says so.
     *
     * @param result what a task has given; never null
     * @throws Throwable what the method that discards it throws, which is reported
     */
    protected void discardResult(R result) throws Throwable {}

    // ---- rules

    /** Says that the code of a task returns a {@code CompletionStage} or {@code Task} of its result. */
    public final void awaitStages() {
        isAsynchronous = true;
    }

    /** Makes failures results like any other: the results are {@link Outcome}s, and none ends the call. */
    public final void keepFailures() {
        isOptional = true;
    }

    /** Gives each result as it comes, and keeps none. */
    public final void giveAsCompleted() {
        setRule(DecisionRule.waking(rule()));
        inTurn = new AsTheyComplete<>(this);
        discardResults();
    }

    /** Keeps no results: the method returns none. */
    public final void discardResults() {
        results.discard();
    }

    /**
     * Limits the tasks that run at any time: the end of one starts the next. What has not started when the call is decided
     * never does.
     *
     * @param concurrency the largest number, or 0 for no limit
     * @throws IllegalArgumentException if it is negative
     */
    public final void atMost(int concurrency) {
        if (Limits.isLimit(concurrency) && handsOutTasks()) {
            places = new Places(time(), concurrency);
        } else if (concurrency > 0) {
            below = new Below(this, concurrency);
            setRule(DecisionRule.endingStarts(DecisionRule.waking(rule())));
        }
    }

    @Override
    protected final @Nullable Places places() {
        return places;
    }

    final String nameOf(int index) {
        return taskName + "[" + index + "]";
    }

    // ---- starts

    /**
     * Starts a task for each element, each on a thread of its own. Returns when all are started or the call is over. If the
     * source throws, or a task can't be started, the tasks started before are cancelled and joined, and that is thrown.
     *
     * @param source the elements
     */
    public final void start(Iterable<? extends E> source) {
        start(Source.of(source), null);
    }

    /**
     * The same as {@link #start(Iterable)} for elements that can be read once.
     *
     * @param source the elements
     */
    public final void start(Iterator<? extends E> source) {
        start(Source.of(source), null);
    }

    /**
     * Starts the tasks one after the other: the next when some time has passed since the one before was started, or that one
     * has ended without a value. Returns when all are started or the call is over.
     *
     * @param delay the time between two starts; zero or less for none
     * @param source the elements
     */
    public final void startStaggered(Duration delay, Iterable<? extends E> source) {
        startStaggered(delay, Source.of(source));
    }

    /**
     * The same as {@link #startStaggered(Duration, Iterable)} for elements that can be read once.
     *
     * @param delay the time between two starts; zero or less for none
     * @param source the elements
     */
    public final void startStaggered(Duration delay, Iterator<? extends E> source) {
        startStaggered(delay, Source.of(source));
    }

    private void startStaggered(Duration delay, Source<? extends E> source) {
        setRule(DecisionRule.waking(DecisionRule.endingStarts(rule())));
        if (places != null) {
            below = new Below(this, places.limit()); // a task is created when it is started
            places = null;
        }
        start(source, new Stagger(this, delay));
    }

    private void start(Source<? extends E> source, @Nullable Stagger stagger) {
        if (DecisionRule.logsEnds(rule())) {
            inTurn = new Until<>(this, this::isEnough);
        }
        ElementStarts.start(this, source, stagger);
        if (isIncomplete() && isOptional && source.isThere()) {
            ElementStarts.countRest(this, source);
        }
    }

    final void harvest() {
        setNewest(results.harvest(newest()));
    }

    @Override
    final @Nullable EndsInTurn inTurn() {
        return inTurn;
    }

    @Override
    protected void forgetEnds() {
        inTurn = null;
    }

    @Override
    protected final boolean needsResults() {
        return !results.isDiscarded();
    }

    @Override
    protected final boolean hasElements() {
        return true;
    }

    // ---- results

    /** Reports the failures that came too late to be given, where outcomes are given as they come. */
    public final void reportLateFailures() {
        Exits.abandon(this, null);
        Exits.finish(this);
    }

    /** {@return how many elements were started} */
    public final int size() {
        return results.size();
    }

    /**
     * The result of one element.
     *
     * @param index the element's position
     * @return its result
     * @throws NullPointerException if it is null; the message names the task
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // only what call returned is stored
    public final R result(int index) {
        var result = results.at(index, newest());
        if (result == null) {
            throw new NullPointerException(
                    "task " + nameOf(index) + " of " + name() + " returned null, which a primitive can't be");
        }
        return (R) result;
    }

    /**
     * The results in the order of the elements.
     *
     * @return an unmodifiable list
     * @throws java.util.concurrent.CancellationException if a task was cancelled
     */
    @SuppressWarnings("unchecked") // only what call returned is stored
    public final List<R> results() {
        return (List<R>) results.listOf(newest());
    }

    /**
     * The results in the order of the elements.
     *
     * @param type an empty array of the type wanted
     * @return an array
     * @throws java.util.concurrent.CancellationException if a task was cancelled
     */
    public final R[] results(R[] type) {
        return results.into(type, newest());
    }

    /**
     * {@return an unmodifiable list of how each element ended, in the order of the elements; one that has not, or was not started,
     * reads as cancelled}
     */
    @SuppressWarnings("unchecked") // only outcomes of R are stored
    public final List<Outcome<R>> outcomes() {
        var outcomes = (List<Outcome<R>>) results.outcomesOf(newest());
        Exits.finish(this);
        return outcomes;
    }
}
