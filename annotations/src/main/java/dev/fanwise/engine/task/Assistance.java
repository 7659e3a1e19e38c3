package dev.fanwise.engine.task;

import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.failure.Reports;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a thread does for tasks that have not begun while it waits for them: gives them the place that it has in a bounded
 * group, or runs them itself where their executor has no thread left and it is known to belong to it. Where neither is
 * possible it says, after some time, what never started.
 */
final class Assistance {

    private static final long WARNING_AFTER = TimeUnit.SECONDS.toNanos(10);

    /** How long an executor that does not tell whether it has a thread left may take to start a task. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(10);

    private static final long FIRST_LOOK = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LAST_LOOK = TimeUnit.MILLISECONDS.toNanos(200);

    /** A warning is for a person. */
    private static final int MOST_NAMES = 10;

    private final Awaited what;
    private final long began;
    private long nextLook = FIRST_LOOK;
    private Iterator<FanOutTask<?>> unstarted = List.<FanOutTask<?>>of().iterator();
    private @Nullable FanOutTask<?> suspect;
    private @Nullable TaskState yielded;
    private boolean isFirstLook = true;
    private boolean hasHelped;
    private boolean hasWarned;

    Assistance(Awaited what) {
        this.what = what;
        this.began = what.options().time().nanoTime();
    }

    /** Does something for the tasks, if it can; then it is to be looked again. */
    boolean give() {
        if (isFirstLook && !mightHelp()) {
            isFirstLook = false;
            return false; // most waits are over before the next look
        }
        isFirstLook = false;
        var task = nextUnstarted();
        if (task == null) {
            suspect = null;
            return false;
        }
        if (givePlaceTo(task)) {
            return true;
        }
        var executor = task.owner.executor();
        if (executor == null || !task.isUnstarted()) {
            return false;
        }
        if (mayHelp(task, executor)) {
            hasHelped = true;
            TaskRun.runInstead(task);
            return true;
        }
        if (isLost(task, executor)) {
            TaskStop.failUnstarted(
                    task,
                    new RejectedExecutionException(
                            task.name() + " of " + what.name() + " never started: its executor was shut down before"));
            return true;
        }
        warnIfStarved(executor);
        return false;
    }

    /** How long to sleep until it is worth to look again, in nanoseconds. */
    long nextLook() {
        var current = nextLook;
        nextLook = Math.min(2 * current, LAST_LOOK);
        return current;
    }

    /**
     * The wait is over.
     *
     * @param mayWait whether those who have places do not depend on this thread. Else a task whose place is not free goes on
     *     without it, as it may be about to cancel them.
     */
    void end(boolean mayWait) {
        if (yielded != null) {
            var places = yielded.owner.places();
            if (places != null && mayWait) {
                // race: a task that gave its place away goes on when it has one again
                places.reenter(yielded);
            } else if (places != null) {
                places.tryReenter(yielded);
            }
            yielded = null;
        }
    }

    private boolean mightHelp() {
        return what.options().hasHelpingCallers() || ForkJoinTask.inForkJoinPool() || CurrentTasks.get() != null;
    }

    private @Nullable FanOutTask<?> nextUnstarted() {
        // What was unstarted a moment ago, in order, before all is looked through again: there may be many.
        for (var round = 0; round < 2; round++) {
            while (unstarted.hasNext()) {
                var task = unstarted.next();
                if (task.isUnstarted() || (task.hasLentPlace() && mayLendTo(task))) {
                    return task;
                }
            }
            unstarted = what.unstarted().iterator();
        }
        return null;
    }

    /** Whether the current thread has a place that it does without while it waits. */
    private boolean mayLendTo(FanOutTask<?> task) {
        var places = task.owner.places();
        return yielded == null && places != null && CurrentTasks.holderOf(places) != null;
    }

    private boolean givePlaceTo(FanOutTask<?> task) {
        var places = task.owner.places();
        if (yielded != null || places == null) {
            return false;
        }
        yielded = CurrentTasks.holderOf(places);
        if (yielded == null) {
            return false;
        }
        places.lend(yielded);
        return true;
    }

    private boolean mayHelp(FanOutTask<?> task, Executor executor) {
        return isKnownToBelongTo(task, executor) && hasNoThreadLeft(executor) && Admission.isFree(task);
    }

    private boolean isKnownToBelongTo(FanOutTask<?> task, Executor executor) {
        return task.owner.options().hasHelpingCallers()
                // A handle that was given to the call is of its executor, too.
                || (what.options().hasHelpingCallers() && what.options().executor() == executor)
                || (executor instanceof ForkJoinPool && ForkJoinTask.getPool() == executor)
                || CurrentTasks.areOf(executor);
    }

    private boolean hasNoThreadLeft(Executor executor) {
        if (executor instanceof ThreadPoolExecutor pool) {
            return pool.getActiveCount() >= pool.getPoolSize()
                    && !pool.getQueue().isEmpty();
        }
        if (executor instanceof ForkJoinPool pool) {
            return pool.getActiveThreadCount() >= pool.getParallelism();
        }
        return hasHelped || elapsed() >= PATIENCE;
    }

    /** A pool that was shut down at once never runs what was in its queue. Looked at twice: a task may be on its way. */
    private boolean isLost(FanOutTask<?> task, Executor executor) {
        if (!(executor instanceof ExecutorService service) || !service.isShutdown()) {
            return false;
        }
        // What is in the queue of a pool that was shut down in order still runs. The task itself need not be found
        // there:
        // pools wrap what they are given.
        var mayBeLost = service.isTerminated()
                || (service instanceof ThreadPoolExecutor pool
                        && pool.getQueue().isEmpty());
        var isLost = mayBeLost && task == suspect && nextLook == LAST_LOOK;
        suspect = mayBeLost ? task : null;
        // To be looked at again, in order.
        unstarted = List.<FanOutTask<?>>of().iterator();
        return isLost;
    }

    private void warnIfStarved(Executor executor) {
        unstarted = List.<FanOutTask<?>>of().iterator();
        if (hasWarned || elapsed() < WARNING_AFTER) {
            return;
        }
        hasWarned = true;
        var waiting = what.unstarted().stream().filter(FanOutTask::isUnstarted).toList();
        var names = waiting.stream().limit(MOST_NAMES).map(FanOutTask::name).collect(Collectors.joining(", "));
        var more = waiting.size() > MOST_NAMES ? " and " + (waiting.size() - MOST_NAMES) + " more" : "";
        Reports.warn(
                what.name() + " has waited 10 s for tasks that never started: " + names + more + ". The executor "
                        + Causes.textOf(executor)
                        + " may have no thread left (thread starvation). If its own threads make such calls, give the object"
                        + " FanOutOptions.withHelpingCallers(), or another executor",
                null);
    }

    private long elapsed() {
        return what.options().time().nanoTime() - began;
    }
}
