package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.engine.call.DecisionRule;
import dev.fanwise.engine.call.EndLog;
import dev.fanwise.engine.call.Observation;
import dev.fanwise.engine.call.Starts;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import java.util.Iterator;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method that runs a task for each element, and gives the tasks to a stream as they complete.
 *
 * @param <E> the type of the elements
 * @param <C> what the code of a task returns: the type of the results, or a stage or task of it
 * @param <R> the type of the results
 */
public abstract class StreamedEachFanOut<
                E extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object>
        extends EachFanOut<E, C, R> {

    /** So many tasks more than those that run are worth the way along all of them. */
    private static final int LEAST_WAY = 64;

    /** Null when the call is over: what goes on holds nothing of what has ended. */
    private @Nullable EndLog ends;

    /** How many tasks are taken before the next way along all of them. */
    private int takenBeforeWay = LEAST_WAY;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method; an element's task has its index behind it
     * @param options which threads and clock it has
     * @param threads makes threads, where the options have no executor
     */
    protected StreamedEachFanOut(String name, String taskName, FanOutOptions options, ThreadFactory threads) {
        super(name, taskName, options, threads);
    }

    /**
     * The tasks, of which none is started yet.
     *
     * @param source the elements
     * @return what a stream takes
     */
    public final TasksInTurn<R> inTurn(Iterable<? extends E> source) {
        return inTurn(Source.of(source));
    }

    /**
     * The tasks, of which none is started yet.
     *
     * @param source the elements
     * @return what a stream takes
     */
    public final TasksInTurn<R> inTurn(Iterator<? extends E> source) {
        return inTurn(Source.of(source));
    }

    private TasksInTurn<R> inTurn(Source<? extends E> source) {
        setRule(DecisionRule.waking(rule()));
        Observation.begin(this);
        return new Pulled<>(this, new EndLog(), source, takeLimit());
    }

    /** Leaves it to the stream to start no more tasks at a time than the call may; 0 for no limit. */
    private int takeLimit() {
        var limit = places == null ? 0 : places.limit();
        places = null;
        return limit;
    }

    @Override
    protected final @Nullable EndLog endLog() {
        return ends;
    }

    @Override
    protected void forgetEnds() {
        ends = null;
    }

    /** Lets go of tasks that have completed, now and then: the tasks that go on, and the handles of the others, do not hold them. */
    private void letGoOfEnded() {
        takenBeforeWay--;
        if (takenBeforeWay > 0) {
            return;
        }
        FanOutTask<?> kept = null;
        FanOutTask<?> oldestKept = null;
        var staying = 0;
        var task = newest();
        while (task != null) {
            var before = task.previous();
            if (TaskStatus.isEnded(task.status())) {
                task.linkTo(null);
            } else {
                staying++;
                if (oldestKept == null) {
                    kept = task;
                } else {
                    oldestKept.linkTo(task);
                }
                oldestKept = task;
            }
            task = before;
        }
        if (oldestKept != null) {
            oldestKept.linkTo(null);
        }
        setNewest(kept);
        // As many as stay are taken before the next: the way along them all is paid by those.
        takenBeforeWay = LEAST_WAY + staying;
    }

    private static final class Pulled<E extends @Nullable Object, R extends @Nullable Object> extends PulledTasks<R> {

        private final StreamedEachFanOut<E, ?, R> each;

        Pulled(StreamedEachFanOut<E, ?, R> each, EndLog ends, Source<? extends E> source, int limit) {
            super(each, ends, source, limit);
            this.each = each;
            each.ends = ends;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the source has elements of that type
        boolean start(@Nullable Object element) {
            Starts.start(each, ElementStarts.newTask(each, (E) element), each.threads);
            return true;
        }

        @Override
        RuntimeException abort(Throwable thrown) {
            return Starts.abort(each, thrown);
        }

        @Override
        @SuppressWarnings("unchecked") // the call has made it
        Task<R> handleOf(FanOutTask<?> task) {
            return (Task<R>) task;
        }

        @Override
        void taken() {
            each.letGoOfEnded();
        }
    }
}
