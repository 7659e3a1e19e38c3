package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.engine.call.DecisionRule;
import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.task.FanOutTask;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method whose elements are tasks or stages that were there before, and that gives them to a stream as they
 * complete. The same handle twice comes once.
 *
 * @param <R> the type of the results
 */
public final class StreamedGivenFanOut<R extends @Nullable Object> extends GivenFanOut<R> {

    private final String elementName;

    /** Null when the call is over: what goes on holds nothing of what has ended. */
    private @Nullable EndLog ends;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param elementName the name of the parameter that holds the elements
     * @param options which clock it has
     */
    public StreamedGivenFanOut(String name, String elementName, FanOutOptions options) {
        super(name, elementName, options);
        this.elementName = elementName;
    }

    /**
     * The tasks or stages, of which none is waited for yet.
     *
     * @param source the tasks or stages
     * @return what a stream takes
     */
    public TasksInTurn<R> inTurn(Iterable<?> source) {
        return inTurn(Source.of(source));
    }

    /**
     * The tasks or stages, of which none is waited for yet.
     *
     * @param source the tasks or stages
     * @return what a stream takes
     */
    public TasksInTurn<R> inTurn(Iterator<?> source) {
        return inTurn(Source.of(source));
    }

    private TasksInTurn<R> inTurn(Source<?> source) {
        setRule(DecisionRule.waking(rule()));
        Observation.begin(this);
        return new Pulled<>(this, new EndLog(), source);
    }

    @Override
    protected @Nullable EndLog endLog() {
        return ends;
    }

    @Override
    protected void forgetEnds() {
        ends = null;
    }

    private static final class Pulled<R extends @Nullable Object> extends PulledTasks<R> {

        private final StreamedGivenFanOut<R> given;
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Pulled(StreamedGivenFanOut<R> given, EndLog ends, Source<?> source) {
            super(given, ends, source, 0);
            this.given = given;
            given.ends = ends;
        }

        @Override
        boolean start(@Nullable Object element) {
            var handle = Objects.requireNonNull(element, given.elementName);
            if (!seen.add(handle)) {
                return false;
            }
            Starts.begin(given, given.newElement(handle));
            return true;
        }

        @Override
        RuntimeException abort(Throwable thrown) {
            return Starts.abortWait(given, thrown);
        }

        @Override
        @SuppressWarnings("unchecked") // a task gives values only, so one of a subtype will do
        Task<R> handleOf(FanOutTask<?> task) {
            return (Task<R>) ((GivenElement<?>) task).handle();
        }

        @Override
        void taken() {}
    }
}
