package dev.fanwise.runtime;

import dev.fanwise.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waits for the tasks of one call, and what they report to it.
 *
 * <p>The tasks count themselves off and mark the one whose end decides the call; whoever does either wakes the
 * coordinator. It looks at both before it parks and after, so no wake-up is lost, and it alone keeps the clock
 * and takes interrupts, so a decision is made once.
 */
abstract class Coordinator {

    private static final VarHandle PENDING;
    private static final VarHandle DECISIVE;
    private static final VarHandle FAILURES;

    static {
        try {
            var lookup = MethodHandles.lookup();
            PENDING = lookup.findVarHandle(Coordinator.class, "pending", int.class);
            DECISIVE = lookup.findVarHandle(Coordinator.class, "decisive", Task.class);
            FAILURES = lookup.findVarHandle(Coordinator.class, "failures", FailedTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** So few that the number of tasks that have not ended is known well enough. */
    private static final int MOST_UNCOUNTED = 64;

    private final Thread thread = Thread.currentThread();
    private String name;

    /** How many tasks were started and are not yet in {@link #pending}. */
    private int startedUncounted;

    /** An interrupt came to the coordinator that ended a task, which it ran itself, and by that perhaps the last one. */
    private boolean isInterruptedInTask;

    /**
     * Tasks take one off as they end. The coordinator adds those it has started when it begins to wait, all at
     * once; until then the number is zero or less, and no task mistakes itself for the last.
     */
    private volatile int pending;

    /** The first task that ended in a way that the {@link #rule} names. */
    private volatile @Nullable Task<?> decisive;

    /** The tasks that failed, the latest first; kept only if the rule says so. */
    private volatile @Nullable FailedTask failures;

    /** Which ends decide the call, see {@link DecisionRule}. Set before the first start. */
    private byte rule = DecisionRule.GATHER;

    Coordinator(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** Adds to the name where the call was made. */
    final void noteSite() {
        if (!name.contains(CallTrace.SITE)) {
            name += CallTrace.site();
        }
    }

    final Thread thread() {
        return thread;
    }

    final void setRule(int rule) {
        this.rule = (byte) rule;
    }

    final int rule() {
        return rule;
    }

    /** Has the coordinator told of every end. Called before the first start. */
    final void wakeAlways() {
        rule = (byte) DecisionRule.waking(rule);
    }

    final @Nullable Task<?> decisive() {
        return decisive;
    }

    final void setDecisive(Task<?> task) {
        decisive = task;
    }

    /** Lets go of all tasks, and of those that are still to end: nobody asks for a decision any more. */
    final void forgetTasks() {
        rule = (byte) DecisionRule.HANDS_OUT;
        decisive = null;
        failures = null;
    }

    /** Lets no task decide the call any more. Any task serves to close the place. */
    final void closeDecision(@Nullable Task<?> task) {
        DECISIVE.compareAndSet(this, (Task<?>) null, task);
    }

    /** Takes a decision back. */
    final void reopenDecision(Task<?> task) {
        DECISIVE.compareAndSet(this, task, (Task<?>) null);
    }

    final @Nullable FailedTask failures() {
        return failures;
    }

    /** Called for each task that will report its end. */
    final void countLater() {
        startedUncounted++;
    }

    /** The same for a coordinator that may start any number of tasks before it waits. */
    final void countSoon() {
        startedUncounted++;
        if (startedUncounted == MOST_UNCOUNTED) {
            countStarted();
        }
    }

    /** Counts a task that may be created by any thread while others wait. */
    final int countNow() {
        return (int) PENDING.getAndAdd(this, 1);
    }

    /** Counts what was started. */
    final void countStarted() {
        if (startedUncounted != 0) {
            PENDING.getAndAdd(this, startedUncounted);
            startedUncounted = 0;
        }
    }

    final int pending() {
        return pending;
    }

    final boolean closePending(int closed) {
        return PENDING.compareAndSet(this, 0, closed);
    }

    /** Called by a task at its end, on whatever thread that happens. */
    void ended(FanOutTask<?> task, int status) {
        reportEnd(task, status, task.isFailureCounted());
        countOff();
    }

    /** Last: when the coordinator has seen the count go down, it may read everything about the task. */
    final void countOff() {
        var isLast = (int) PENDING.getAndAdd(this, -1) == 1;
        if (isLast || DecisionRule.wakesAlways(rule)) {
            Clock.current.unpark(thread);
        }
    }

    /** Marks the task if its end decides the call. */
    final void reportEnd(Task<?> task, int status, boolean counted) {
        if (DecisionRule.collectsFailures(rule) && TaskStatus.isFailed(status) && counted) {
            collect(task);
        }
        var decides = counted && DecisionRule.isDecidedBy(rule, status);
        if (decides && DECISIVE.compareAndSet(this, (Task<?>) null, task)) {
            decided(task);
            return;
        }
        if (TaskStatus.isFailed(status)) {
            failedUndecisively(task);
        }
    }

    private void collect(Task<?> task) {
        FailedTask before;
        do {
            before = failures;
        } while (!FAILURES.compareAndSet(this, before, new FailedTask(task, before)));
    }

    /** Called by the task whose end decides the call. */
    void decided(Task<?> task) {
        Clock.current.unpark(thread);
    }

    /** Called by a task that has failed when something else has decided the call, or may still. */
    void failedUndecisively(Task<?> task) {}

    /**
     * Waits until all tasks have ended or, if wanted, one has decided the call.
     *
     * @return whether that happened before the deadline
     */
    final boolean await(boolean untilDecided, @Nullable Deadline deadline) throws InterruptedException {
        countStarted();
        while (isInterruptedInTask || !isOver(untilDecided)) {
            if (Thread.interrupted()) {
                if (!isInterruptedInTask && isOver(untilDecided)) {
                    // The outcome came first; the interrupt is for whatever the caller does next.
                    thread.interrupt();
                    return true;
                }
                isInterruptedInTask = false;
                throw new InterruptedException(name + " was interrupted");
            }
            if (deadline == null) {
                park(Clock.FOR_EVER);
            } else {
                var left = deadline.nanosLeft();
                if (left <= 0) {
                    return isOver(untilDecided);
                }
                park(left);
            }
        }
        return true;
    }

    /**
     * Waits until the moment comes or something is reported.
     *
     * @param moment how long at most, or null for as long as it takes
     */
    final void awaitReport(@Nullable Deadline moment) throws InterruptedException {
        park(moment == null ? Clock.FOR_EVER : Math.max(moment.nanosLeft(), 0));
        if (Thread.interrupted()) {
            if (decisive != null) {
                thread.interrupt();
            } else {
                throw new InterruptedException(name + " was interrupted");
            }
        }
    }

    /** Takes over an interrupt that has ended a task. Called by the coordinator, which has run that task itself. */
    final void takeInterruptOf(Task<?> task) {
        reopenDecision(task);
        // Unless something else has decided the call: that came first then.
        isInterruptedInTask = decisive == null;
        thread.interrupt();
    }

    private boolean isOver(boolean untilDecided) {
        return pending == 0 || (untilDecided && decisive != null);
    }

    /** Waits until all tasks have ended. An interrupt does not shorten that; the status is set again. */
    final void join() {
        countStarted();
        var interrupted = false;
        while (pending > 0) {
            park(Clock.FOR_EVER);
            // Cleared, or park would return at once for ever after.
            interrupted |= Thread.interrupted();
        }
        isInterruptedInTask = false;
        if (interrupted) {
            thread.interrupt();
        }
    }

    /** Parks for at most so long, or until something was reported. */
    void park(long nanos) {
        Clock.current.park(this, nanos);
    }

    /** The names of the tasks that have not ended. */
    abstract String runningTasks();

    final TimeoutException timeout(Deadline deadline) {
        return new TimeoutException(name + " did not end within " + deadline + ": " + runningTasks());
    }
}
