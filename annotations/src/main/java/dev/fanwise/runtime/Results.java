package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The results of elements by position. They stay in the tasks until they are asked for; only a call that runs few tasks at a
 * time takes them out now and then, so that it keeps results in the place of tasks. Used by the calling thread only.
 */
final class Results {

    /** So many tasks more than those that run are worth the way along all of them. */
    private static final int LEAST_HARVEST = 64;

    private @Nullable Object[] harvested = new Object[0];
    private @Nullable Object @Nullable [] all;
    private boolean isDiscarded;
    private int nextHarvest = LEAST_HARVEST;

    /** How many tasks were created. */
    private int size;

    /** Elements of the source that were not started; known of a collection. */
    private int unstarted;

    void discard() {
        isDiscarded = true;
    }

    boolean isDiscarded() {
        return isDiscarded;
    }

    int size() {
        return size;
    }

    /** Makes room for another one. Returns its position. */
    int add() {
        return size++;
    }

    void addUnstarted(int more) {
        unstarted += more;
    }

    /** Whether so many tasks were created since the last harvest that another one is worth it. */
    boolean isHarvestDue() {
        return size >= nextHarvest;
    }

    /**
     * Takes the results of tasks that have ended, and lets go of these tasks. Those that have failed stay: the call makes something
     * of their failures at its exit.
     *
     * @param newest the task that was started last
     * @return the task that was started last of those that stay
     */
    @Nullable FanOutTask<?> harvest(@Nullable FanOutTask<?> newest) {
        FanOutTask<?> kept = null;
        FanOutTask<?> oldestKept = null;
        var staying = 0;
        for (var task = newest; task != null; task = task.previous()) {
            var status = task.status();
            if (status == TaskStatus.SUCCEEDED
                    || status == TaskStatus.CANCELLED
                    || (isDiscarded && status == TaskStatus.FAILED_READ)) {
                keepResultOf(task);
                continue;
            }
            staying++;
            if (oldestKept == null) {
                kept = task;
            } else {
                oldestKept.linkTo(task);
            }
            oldestKept = task;
        }
        if (oldestKept != null) {
            oldestKept.linkTo(null);
        }
        // As many as stay are created before the next: the way along them all is paid by those.
        nextHarvest = size + LEAST_HARVEST + staying;
        return kept;
    }

    private void keepResultOf(FanOutTask<?> task) {
        if (isDiscarded) {
            return;
        }
        if (harvested.length < size) {
            harvested = Arrays.copyOf(harvested, Math.max(size, harvested.length + (harvested.length >> 1)));
        }
        harvested[((Indexed) task).index()] = resultOf(task);
    }

    private static @Nullable Object resultOf(FanOutTask<?> task) {
        if (!task.isRequired()) {
            return task.outcome();
        }
        return task.status() == TaskStatus.CANCELLED ? new Missing(task.cancellation()) : task.result();
    }

    /** The results of required tasks, in a list that does not change. */
    List<?> listOf(@Nullable FanOutTask<?> newest) {
        return unmodifiable(ofAll(newest));
    }

    /** One of the results of required tasks. */
    @Nullable Object at(int index, @Nullable FanOutTask<?> newest) {
        return ofAll(newest)[index];
    }

    private @Nullable Object[] ofAll(@Nullable FanOutTask<?> newest) {
        if (all == null) {
            all = fill(new Object[size], newest);
        }
        return all;
    }

    /** The results of required tasks in an array of a type. */
    <A extends @Nullable Object> A[] into(A[] type, @Nullable FanOutTask<?> newest) {
        return fill(Arrays.copyOf(type, size), newest);
    }

    @SuppressWarnings("unchecked") // every task of the call is one of the array's type, which generated code repeats
    private <A extends @Nullable Object> A[] fill(A[] array, @Nullable FanOutTask<?> newest) {
        System.arraycopy(harvested, 0, array, 0, Math.min(harvested.length, array.length));
        harvested = new Object[0];
        for (var task = newest; task != null; task = task.previous()) {
            array[((Indexed) task).index()] = ((FanOutTask<A>) task).result();
        }
        for (var result : array) {
            if (result instanceof Missing missing) {
                throw missing.cancellation;
            }
        }
        return array;
    }

    /** How each task ended, and as many more as were never started. */
    List<?> outcomesOf(@Nullable FanOutTask<?> newest) {
        var outcomes = new @Nullable Object[size + unstarted];
        System.arraycopy(harvested, 0, outcomes, 0, Math.min(harvested.length, size));
        for (var task = newest; task != null; task = task.previous()) {
            outcomes[((Indexed) task).index()] = task.outcome();
        }
        for (var position = 0; position < outcomes.length; position++) {
            if (outcomes[position] == null) {
                outcomes[position] = new Outcome.Cancelled<>();
            }
        }
        return unmodifiable(outcomes);
    }

    private static List<?> unmodifiable(@Nullable Object[] array) {
        return Collections.unmodifiableList(Arrays.asList(array));
    }

    /** Stands where the task was cancelled that was to have a result. */
    private record Missing(CancellationException cancellation) {}
}
