package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.failure.CallTrace;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.Needs;
import dev.fanwise.engine.task.Places;
import dev.fanwise.engine.task.RunningTasks;
import dev.fanwise.engine.task.TaskOwner;
import dev.fanwise.engine.task.TaskState;
import dev.fanwise.engine.task.TaskStatus;
import dev.fanwise.engine.task.TaskTimer;
import dev.fanwise.engine.task.Waiting;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waits for the tasks of one call, and what they report to it. {@link Starts} has what it does before it
 * waits, {@link Exits} what it does after that.
 *
 * <p>The tasks count themselves off and mark the one whose end decides the call; each of the two wakes the coordinator.
 * It looks at both before it parks and after, so no wake-up is lost, and it alone keeps the clock and takes interrupts, so a
 * decision is made once. Tasks never interrupt each other: no interrupt can be sent after the call has returned.
 */
public abstract class Coordinator extends TaskOwner implements Awaited, Needs.Starter {

    private static final VarHandle PENDING;
    private static final VarHandle DECISIVE;
    private static final VarHandle FAILURES;
    private static final VarHandle NEWEST;

    static {
        try {
            var lookup = MethodHandles.lookup();
            PENDING = lookup.findVarHandle(Coordinator.class, "pending", int.class);
            DECISIVE = lookup.findVarHandle(Coordinator.class, "decisive", Object.class);
            FAILURES = lookup.findVarHandle(Coordinator.class, "failures", FailedTask.class);
            NEWEST = lookup.findVarHandle(Coordinator.class, "newest", FanOutTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** So few that the number of tasks that have not ended is known well enough. */
    private static final int MOST_UNCOUNTED = 64;

    /** Stands in the place of the decisive task when none can decide the call any more. */
    private static final Object CLOSED = new Object();

    /** Changes only where a call is handed from one thread to the next. */
    private volatile Thread thread = Thread.currentThread();

    /** How many tasks were started and are not yet in {@link #pending}. */
    private int startedUncounted;

    /**
     * Tasks take one off as they end. The coordinator adds those it has started when it begins to wait, all at once; until
     * then the number is zero or less, and no task mistakes itself for the last.
     */
    private volatile int pending;

    /** The first task that ended in a way that the {@link #rule} names, a {@link Refusal}, or {@link #CLOSED}. */
    private volatile @Nullable Object decisive;

    /** The tasks that failed, the latest first; kept only if the rule says so. */
    private volatile @Nullable FailedTask failures;

    /** The task started last; the others hang on it. Volatile, because in a scope other threads start tasks too. */
    private volatile @Nullable FanOutTask<?> newest;

    /** Set when the call gives up tasks that may still run, see {@link Exits#abandon}. */
    volatile @Nullable WeakReference<Object> abandonedWith;

    /** Made before the first start. */
    private @Nullable TimeLimits limits;

    /** Which ends decide the call, see {@link DecisionRule}. Set before the first start. */
    private short rule = DecisionRule.GATHER;

    /** A task was not started, as the caller was interrupted, the time was over, or the call was decided. */
    boolean isIncomplete;

    /** An interrupt of the caller ended a task that ran on its thread, perhaps the last one: the call is interrupted. */
    private boolean isInterruptedInTask;

    private boolean isJoining;

    protected Coordinator(String name, FanOutOptions options) {
        super(name, options);
        var surroundings = surroundings();
        if (surroundings != null) {
            surroundings.requireCaptured();
        }
    }

    @Override
    protected final Thread coordinator() {
        return thread;
    }

    @Override
    public final void startLater(FanOutTask<?> task, @Nullable Thread own) {
        Starts.startLater(this, task, own);
    }

    /** Makes this thread the coordinator, to which another hands the call. */
    protected final void coordinateHere() {
        // The tasks that end from now on wake this one, which sees those that have ended before.
        thread = Thread.currentThread();
    }

    protected final void setRule(int newRule) {
        rule = (short) newRule;
    }

    protected final int rule() {
        return rule;
    }

    @Override
    protected boolean handsOutTasks() {
        return DecisionRule.handsOut(rule);
    }

    /** Adds to the name where the call was made, by the coordinator, which is still in the call. */
    final void noteSite() {
        if (!name().contains(CallTrace.SITE)) {
            rename(name() + CallTrace.site());
        }
    }

    @Override
    protected @Nullable Places places() {
        return null;
    }

    @Override
    protected final boolean isAbandoned() {
        return abandonedWith != null;
    }

    // ---- time

    /**
     * Limits the time that the call takes, from now on.
     *
     * @param timeout the time; zero or less has already passed
     * @throws NullPointerException if {@code timeout} is null
     */
    public final void limitTime(Duration timeout) {
        newLimits().limitTime(Objects.requireNonNull(timeout, "timeout"));
    }

    /**
     * Limits the time that the call takes to what is left until a deadline, by whatever clock that is.
     *
     * @param deadline when the call is late
     * @throws NullPointerException if {@code deadline} is null
     */
    public final void limitTime(Deadline deadline) {
        limitTime(Objects.requireNonNull(deadline, "deadline").remaining());
    }

    /**
     * Limits each wait for tasks that the call has cancelled. Those that run on are abandoned: reported at once, and their
     * failures when they come.
     *
     * @param time the longest wait
     */
    public final void limitGrace(Duration time) {
        newLimits().limitGrace(time);
    }

    private TimeLimits newLimits() {
        if (limits == null) {
            limits = new TimeLimits(time());
        }
        return limits;
    }

    final @Nullable TimeLimits limits() {
        return limits;
    }

    protected final boolean hasGrace() {
        return grace() != null;
    }

    private @Nullable Duration grace() {
        return limits == null ? null : limits.grace();
    }

    /** Whether the grace was over before all tasks had ended. */
    final boolean isGraceOver() {
        return limits != null && limits.isGraceOver();
    }

    protected final @Nullable Deadline deadline() {
        return limits == null ? null : limits.deadline();
    }

    /**
     * Limits the time that one task takes, from its start on.
     *
     * @param task the task, which has not been started
     * @param timeout the longest time
     */
    public final void limitTime(FanOutTask<?> task, Duration timeout) {
        newLimits().limitTime(task, timeout);
    }

    /** Starts the clock of a task that has a timeout of its own. Called when the task is started. */
    protected final void beginTimeOf(FanOutTask<?> task) {
        var timer = timerOf(task);
        if (timer != null) {
            timer.begin();
        }
    }

    @Override
    protected final @Nullable TaskTimer timerOf(TaskState task) {
        return limits == null ? null : limits.timerOf(task);
    }

    @Override
    protected final void beginsOnCaller() {
        if (limits != null) {
            var unused = limits.pauseAlarm();
        }
    }

    @Override
    protected final void endsOnCaller() {
        if (limits != null) {
            limits.resumeAlarm();
        }
    }

    // ---- tasks

    protected final @Nullable FanOutTask<?> newest() {
        return newest;
    }

    /** Adds a task that is about to be started, by the coordinator. */
    protected final void add(FanOutTask<?> task) {
        task.follow(newest);
        Observation.created(this, task);
        NEWEST.setRelease(this, task);
        startedUncounted++;
    }

    /** Adds a task that was counted, while other threads may do so too. */
    protected final void push(FanOutTask<?> task) {
        Observation.created(this, task); // before another thread can cancel it, and tell of its end
        FanOutTask<?> before;
        do {
            before = newest;
            task.follow(before);
        } while (!NEWEST.compareAndSet(this, before, task));
    }

    /** Lets go of all tasks: one that goes on holds none of the others. */
    protected final void forgetTasks() {
        var task = newest;
        newest = null;
        TaskChain.unlink(task);
        failures = null;
    }

    protected final void setNewest(@Nullable FanOutTask<?> task) {
        newest = task;
    }

    // ---- count

    /** The same as for a task that was added, where any number of tasks is started before the coordinator waits. */
    protected final void countSoon() {
        startedUncounted++;
        if (startedUncounted == MOST_UNCOUNTED) {
            countStarted();
        }
    }

    /** Counts a task that may be created by any thread while others wait. */
    protected final int countNow() {
        return (int) PENDING.getAndAdd(this, 1);
    }

    protected final void countStarted() {
        if (startedUncounted != 0) {
            // race: a task that ends before it is counted is counted off
            PENDING.getAndAdd(this, startedUncounted);
            startedUncounted = 0;
        }
    }

    protected final int pending() {
        return pending;
    }

    @Override
    protected final boolean hasRunningTasks() {
        return pending > 0;
    }

    protected final boolean closePending(int closed) {
        return PENDING.compareAndSet(this, 0, closed);
    }

    // ---- ends

    @Override
    protected final void ended(FanOutTask<?> task, int status) {
        try {
            report(task, status);
        } finally {
            logAndCountOff(task);
        }
    }

    private void logAndCountOff(FanOutTask<?> task) {
        try {
            // Who sees that a task is counted off sees its end.
            log(task);
        } finally {
            countOff();
        }
    }

    private void log(FanOutTask<?> task) {
        var log = endLog();
        if (log != null) {
            log.add(task);
        }
    }

    /** Where the ends are added, if the coordinator goes through them one by one. */
    protected @Nullable EndLog endLog() {
        return null;
    }

    private boolean hasUnseenEnds() {
        var log = endLog();
        return log != null && log.hasNext();
    }

    /** Last: when the coordinator has seen the count go down, it may read everything about the task. */
    protected final void countOff() {
        // race: the caller is woken for the last end when it can see it
        var isLast = (int) PENDING.getAndAdd(this, -1) == 1;
        if (isLast || DecisionRule.wakesAlways(rule)) {
            time().unpark(thread);
        }
        var discards = discards();
        if (isLast && discards != null) {
            discards.tasksEnded();
        }
    }

    private void report(FanOutTask<?> told, int status) {
        var task = told.origin(); // whose failure or cancellation it is
        var isFailed = TaskStatus.isFailed(status);
        var isOwedToCaller = isOwedToCaller(told, status); // also by a task whose end decides nothing
        if (told.isRequired() && !isOwedToCaller) {
            if (isFailed && DecisionRule.collectsFailures(rule)) {
                collect(task);
            }
            // race: of two ends that could decide the call one does
            if (DecisionRule.isDecidedBy(rule, status) && DECISIVE.compareAndSet(this, (Object) null, task)) {
                if (!isFailed && DecisionRule.collectsFailures(rule)) {
                    collect(task); // a mark: what failed before it was passed over
                }
                decided(task);
                return;
            }
        }
        if (isFailed && isAbandoned()) {
            Exits.reportUnlessThrown(this, told);
        }
    }

    /** Ends the call because a task can't be started whose needs have ended. Called on the thread that tried. */
    final void refuse(FanOutTask<?> task, Throwable refused) {
        if (DECISIVE.compareAndSet(this, (Object) null, new Refusal(refused))) {
            time().unpark(thread);
        }
        task.failUnstarted(refused);
    }

    /**
     * Whether a task was cancelled on the caller's own thread because the caller was interrupted, or can't be started any
     * more: that decides nothing, as the call itself is interrupted, or late.
     */
    private boolean isOwedToCaller(FanOutTask<?> task, int status) {
        if (status != TaskStatus.CANCELLED || !thread.equals(Thread.currentThread()) || task.isCodeOfCaller()) {
            return false;
        }
        if (thread.isInterrupted()) {
            isInterruptedInTask = true;
            return true;
        }
        return isIncomplete;
    }

    private void collect(FanOutTask<?> task) {
        FailedTask before;
        do {
            before = failures;
        } while (!FAILURES.compareAndSet(this, before, new FailedTask(task, before)));
    }

    /** Called by the task whose end decides the call. */
    protected void decided(FanOutTask<?> task) {
        time().unpark(thread);
    }

    // ---- waiting

    /**
     * Waits until all tasks have ended, or one has decided the call.
     *
     * @return whether that happened in time
     */
    protected boolean awaitOrThrow() throws InterruptedException {
        if (Starts.turnAlarmOff(this) && isInterruptedInTask) {
            isIncomplete = true; // a task on this thread waited for a permit until the deadline, and was not started
        }
        countStarted();
        var end = Waiting.await(this, deadline());
        if (end == Waiting.End.INTERRUPTED) {
            isInterruptedInTask = false;
            throw Observation.stopped(this, new InterruptedException(name() + " was interrupted"));
        }
        if (decisive instanceof Refusal refusal) {
            throw Starts.abort(this, refusal.thrown());
        }
        return end == Waiting.End.OVER;
    }

    /**
     * Waits until all tasks have ended, which were cancelled, or their grace is over. An interrupt does not shorten that; the
     * status is set again.
     */
    protected final void join() {
        Starts.turnAlarmOff(this);
        countStarted();
        isJoining = true;
        try {
            if (!isOver() && !isGraceOver() && !Waiting.join(this, new Grace(this, grace()))) {
                giveUpRunning();
            }
        } finally {
            isJoining = false;
            isInterruptedInTask = false;
        }
    }

    /**
     * The same, for tasks that others than the call have cancelled: an interrupt is met.
     *
     * @throws InterruptedException if the calling thread is interrupted meanwhile
     */
    protected final void awaitCancelled() throws InterruptedException {
        isJoining = true;
        try {
            switch (Waiting.await(this, new Grace(this, grace()).deadline())) {
                case OVER -> {}
                case LATE -> giveUpRunning();
                case INTERRUPTED -> throw new InterruptedException(name() + " was interrupted");
            }
        } finally {
            isJoining = false;
        }
    }

    /** Tasks that can be read by others are theirs from now on; the failures of the others are reported when they come. */
    private void giveUpRunning() {
        newLimits().endGrace();
        if (!handsOutTasks()) {
            Exits.abandon(this, null);
        }
        // A task that ends meanwhile was in time, or is reported by its end.
        var running = TaskChain.stillRunning(newest);
        running.forEach(FanOutTask::isAbandonedByCall);
        if (!running.isEmpty()) {
            RunningTasks.warn(
                    name() + " has abandoned tasks that do not end within " + grace() + " of their cancellation: ",
                    running);
        }
    }

    /** Whether all tasks have been cancelled without a decision, so that the wait for them is one for cancelled tasks. */
    protected boolean endsEarly() {
        return false;
    }

    @Override
    public final boolean isOver() {
        if (isJoining) {
            return pending <= 0;
        }
        // As long as the interrupt stands: one that was the scope's own, of its body, was taken back.
        var isInterrupted = isInterruptedInTask && thread.isInterrupted();
        return !isInterrupted
                && (decisive != null || endsEarly() || (pending == 0 && !isIncomplete && !hasUnseenEnds()));
    }

    @Override
    public final boolean hasEnded() {
        return pending <= 0;
    }

    @Override
    public final List<FanOutTask<?>> unstarted() {
        return TaskChain.unstarted(newest);
    }

    /** The passing of the time limit, with the names of the tasks that run. */
    protected TimeoutException timeout() {
        return timeout(TaskChain.running(newest));
    }

    protected final TimeoutException timeout(String tasks) {
        return new TimeoutException(name() + " did not complete within "
                + Objects.requireNonNull(limits).time() + ": " + tasks);
    }

    // ---- decision

    protected final @Nullable FanOutTask<?> decisive() {
        return decisive instanceof FanOutTask<?> task ? task : null;
    }

    /** Whether the call needs the result of every required task. */
    protected boolean needsResults() {
        return true;
    }

    protected final boolean isIncomplete() {
        return isIncomplete;
    }

    @Override
    protected final boolean isDecided() {
        return decisive != null;
    }

    protected final void setDecisive(FanOutTask<?> task) {
        decisive = task;
    }

    /** The coordinator lets the end of a task decide the call, if nothing has decided it before. */
    protected final void decideBy(FanOutTask<?> task) {
        if (DECISIVE.compareAndSet(this, (Object) null, task)
                && DecisionRule.collectsFailures(rule)
                && !TaskStatus.isFailed(task.status())) {
            collect(task); // a mark: what failed before it was passed over
        }
    }

    /** Lets go of the decisive task, when its failure has been read for the last time. */
    protected final void forgetDecision() {
        decisive = CLOSED;
    }

    /** Lets no task decide the call any more. */
    final void closeDecision() {
        DECISIVE.compareAndSet(this, (Object) null, CLOSED);
    }

    /** A task could not be started. */
    private record Refusal(Throwable thrown) {}

    protected final @Nullable FailedTask failures() {
        return failures;
    }
}
