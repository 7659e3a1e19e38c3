package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.call.DecisionRule;
import dev.fanwise.engine.call.Exits;
import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.call.TaskChain;
import dev.fanwise.engine.call.TimeLimits;
import dev.fanwise.engine.task.FanOutTask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method whose elements are tasks or stages that were there before. It needs no threads. In a wait the
 * same handle twice counts once.
 *
 * @param <R> the type of the results
 */
public class GivenFanOut<R extends @Nullable Object> extends FanOut {

    private final String elementName;
    private final Results results = new Results();
    private boolean isOptional;
    private @Nullable Until<R> until;
    private @Nullable UnwatchedTasks<R> unwatched;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param elementName the name of the parameter that holds the elements
     * @param options which clock it has
     */
    public GivenFanOut(String name, String elementName, FanOutOptions options) {
        super(name, options);
        this.elementName = elementName;
    }

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

    /** Makes failures results like any other: the results are {@link Outcome}s, and none ends the call. */
    public final void keepFailures() {
        isOptional = true;
    }

    /**
     * Begins to wait for tasks or stages.
     *
     * @param source the tasks or stages
     * @throws NullPointerException if one of them is null
     */
    public final void start(Iterable<?> source) {
        start(Source.of(source));
    }

    /**
     * Begins to wait for tasks or stages.
     *
     * @param source the tasks or stages
     * @throws NullPointerException if one of them is null
     */
    public final void start(Iterator<?> source) {
        start(Source.of(source));
    }

    private void start(Source<?> source) {
        Observation.begin(this);
        if (DecisionRule.logsEnds(rule())) {
            until = new Until<>(this, this::isEnough);
        }
        var mayBlock = TimeLimits.deadlineOf(this) != null && source.mayBlock();
        if (mayBlock) {
            TimeLimits.setAlarm(this);
        }
        try {
            if (handsOutTasks() && until == null && source.isThere() && surroundings() == null) {
                var given = mayBlock ? Source.of(readAll(source)) : source;
                unwatched = new UnwatchedTasks<>(this);
                startAll(unwatched.lookAt(given, elementName, rule()));
            } else {
                startOneByOne(source);
            }
        } catch (Throwable thrown) {
            if (!Starts.wasLate(this, thrown)) {
                throw abort(thrown);
            }
        }
    }

    /** What is read until the deadline. */
    private List<Object> readAll(Source<?> source) {
        List<Object> all = new ArrayList<>();
        try {
            while (source.hasNext()) {
                all.add(Objects.requireNonNull(source.next(), elementName));
            }
        } catch (Throwable thrown) {
            if (!Starts.wasLate(this, thrown)) {
                throw thrown;
            }
        }
        return all;
    }

    private void startOneByOne(Source<?> source) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while ((source.isThere() || Starts.mayGoOn(this, false)) && source.hasNext()) {
            if (!Starts.mayGoOn(this, source.isThere()) && !source.isThere()) {
                break; // what is there runs, and is to be cancelled with the call
            }
            var given = Objects.requireNonNull(source.next(), elementName);
            if (!handsOutTasks() || seen.add(given)) {
                Starts.begin(this, newElement(given));
            }
            if (until != null && !source.isThere()) {
                until.look();
            }
        }
    }

    final void startAll(List<? extends Object> given) {
        given.forEach(each -> Starts.begin(this, newElement(each)));
    }

    @Override
    protected final void watchAll() {
        if (unwatched != null) {
            var all = unwatched.all();
            unwatched.forget();
            startAll(all);
        }
    }

    @Override
    protected final boolean hasTasks() {
        return (unwatched != null && unwatched.areThere()) || super.hasTasks();
    }

    @Override
    protected final boolean endsEarly() {
        return unwatched != null && unwatched.hasEnds();
    }

    @Override
    public final boolean hasEnded() {
        return (unwatched != null && unwatched.areThere()) ? unwatched.haveEnded() : super.hasEnded();
    }

    @Override
    public final boolean mayBeUnstarted() {
        return (unwatched != null && unwatched.mayBeUnstarted()) || super.mayBeUnstarted();
    }

    @Override
    public final List<FanOutTask<?>> unstarted() {
        return (unwatched != null && unwatched.areThere()) ? unwatched.unstarted() : super.unstarted();
    }

    final GivenElement<R> newElement(Object given) {
        var element = new GivenElement<R>(this, given, results.add());
        if (isOptional) {
            element.makeOptional();
        }
        if (until != null) {
            until.started(element, element.handle(), given);
        }
        return element;
    }

    final String nameOf(int index) {
        return elementName + "[" + index + "]";
    }

    @Override
    final RuntimeException abort(Throwable thrown) {
        throw handsOutTasks() ? Starts.abortWait(this, thrown) : super.abort(thrown);
    }

    @Override
    final @Nullable EndsInTurn inTurn() {
        return until;
    }

    @Override
    protected void forgetEnds() {
        until = null;
        if (unwatched != null) {
            unwatched.forget();
        }
    }

    @Override
    protected final boolean hasElements() {
        return true;
    }

    /** With the handles that were given. A task gives values only, so one of a subtype will do. */
    @Override
    final Waited<?> tasksNow() {
        if (unwatched != null && unwatched.areThere()) {
            return unwatched.take();
        }
        List<Task<?>> handles = new ArrayList<>();
        for (var task : TaskChain.inOrder(newest())) {
            handles.add(((GivenElement<?>) task).handle());
        }
        return Exits.snapshot(this, handles);
    }

    /**
     * The number of elements.
     *
     * @return how many elements were read
     */
    public final int size() {
        return results.size();
    }

    /**
     * The result of one element.
     *
     * @param index the element's position
     * @return its result
     * @throws NullPointerException if it is null; the message names the element
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // only what elements gave is stored
    public final R result(int index) {
        return (R) Objects.requireNonNull(
                results.at(index, newest()), () -> nameOf(index) + " of " + name() + " has no value");
    }

    /**
     * The results in the order of the elements.
     *
     * @return an unmodifiable list
     * @throws java.util.concurrent.CancellationException if a task was cancelled
     */
    @SuppressWarnings("unchecked") // only what elements gave is stored
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
     * How each element ended, in the order of the elements. One that has not reads as cancelled.
     *
     * @return an unmodifiable list
     */
    @SuppressWarnings("unchecked") // only outcomes of R are stored
    public final List<Outcome<R>> outcomes() {
        var outcomes = (List<Outcome<R>>) results.outcomesOf(newest());
        Exits.finish(this);
        return outcomes;
    }
}
