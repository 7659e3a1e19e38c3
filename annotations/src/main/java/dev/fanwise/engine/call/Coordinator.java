package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.failure.CallTrace;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.Needs;
import dev.fanwise.engine.task.Places;
import dev.fanwise.engine.task.TaskOwner;
import dev.fanwise.engine.task.TaskState;
import dev.fanwise.engine.task.TaskTimer;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waits for the tasks of one call, and what they report to it: one object that has the state of the call. What
 * is done with it stands in {@link Starts}, {@link TaskChain}, {@link TaskCount}, {@link Decision}, {@link Waits}, {@link
 * Stops}, {@link Exits} and {@link TimeLimits}, each of which has a part of the state.
 *
 * <p>The tasks count themselves off and mark the one whose end decides the call; each of the two wakes the coordinator. It
 * alone makes a decision of time or of an interrupt, so that is made once. Tasks never interrupt each other: no interrupt can
 * be sent after the call has returned.
 */
public abstract class Coordinator extends TaskOwner implements Awaited, Needs.Starter {

    /** Changes only where a call is handed from one thread to the next. */
    volatile Thread thread = Thread.currentThread();

    /** How many tasks were started and are not yet in {@link #pending}. */
    int startedUncounted;

    /** How many have not ended, see {@link TaskCount}. */
    volatile int pending;

    /** The first task that ended in a way that the {@link #rule} names, or what stands for none, see {@link Decision}. */
    volatile @Nullable Object decisive;

    /** The tasks that failed, the latest first; kept only if the rule says so. */
    volatile @Nullable FailedTask failures;

    /** The task started last; the others hang on it. Volatile, because in a scope other threads start tasks too. */
    volatile @Nullable FanOutTask<?> newest;

    /** Set when the call gives up tasks that may still run, see {@link Exits#abandon}. */
    volatile @Nullable WeakReference<Object> abandonedWith;

    /** Made before the first start. */
    @Nullable TimeLimits limits;

    /** Which ends decide the call, see {@link DecisionRule}. Set before the first start. */
    private short rule = DecisionRule.GATHER;

    /** A task was not started, as the caller was interrupted, the time was over, or the call was decided. */
    boolean isIncomplete;

    /** An interrupt of the caller ended a task that ran on its thread, perhaps the last one: the call is interrupted. */
    boolean isInterruptedInTask;

    /** A required task was not started. */
    boolean isRequiredMissing;

    /** Some tasks or stages were there before the call. */
    boolean hasGiven;

    /** The time was over, and the call reads what is there by then. */
    boolean readsWhatIsThere;

    boolean isJoining;

    /** It was chosen which failure the call throws. */
    boolean isChosen;

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

    final void wake() {
        time().unpark(thread);
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

    /**
     * Limits the time that one task takes, from its start on.
     *
     * @param task the task, which has not been started
     * @param timeout the longest time
     */
    public final void limitTime(FanOutTask<?> task, Duration timeout) {
        newLimits().limitTime(task, timeout);
    }

    private TimeLimits newLimits() {
        if (limits == null) {
            limits = new TimeLimits(time());
        }
        return limits;
    }

    @Override
    protected final @Nullable TaskTimer timerOf(TaskState task) {
        return limits == null ? null : limits.timerOf(task);
    }

    @Override
    protected final void beginsOnCaller() {
        var unused = TimeLimits.pauseAlarm(this);
    }

    @Override
    protected final void endsOnCaller() {
        TimeLimits.resumeAlarm(this);
    }

    // ---- tasks

    @Override
    public final void startLater(FanOutTask<?> task, @Nullable Thread own) {
        Starts.startLater(this, task, own);
    }

    protected final @Nullable FanOutTask<?> newest() {
        return newest;
    }

    protected final void setNewest(@Nullable FanOutTask<?> task) {
        newest = task;
    }

    @Override
    protected final boolean hasRunningTasks() {
        return pending > 0;
    }

    @Override
    protected final void ended(FanOutTask<?> task, int status) {
        Decision.ended(this, task, status);
    }

    /** Where the ends are added, if the coordinator goes through them one by one. */
    protected @Nullable EndLog endLog() {
        return null;
    }

    /** Lets go of the ends, and of the tasks that are known with them: no one goes through them any more. */
    protected void forgetEnds() {}

    /** Called by the task whose end decides the call. */
    protected void decided(FanOutTask<?> task) {
        wake();
    }

    /** No further task is started by the call. */
    protected void endStarts() {}

    /** The call is about to cancel its tasks, also those that it has only looked at. */
    protected void watchAll() {}

    /** Whether there is anything to wait for. */
    protected boolean hasTasks() {
        return newest != null;
    }

    /** Whether the tasks are those of elements: results are read from all of them, not from variables of generated code. */
    protected boolean hasElements() {
        return false;
    }

    /** Whether the time was over before all was done that the tasks come from. */
    protected abstract boolean isCutOff();

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

    protected final @Nullable FanOutTask<?> decisive() {
        return decisive instanceof FanOutTask<?> task ? task : null;
    }

    // ---- waiting

    /** Waits until all tasks have ended, or one has decided the call. Returns whether that happened in time. */
    protected boolean awaitOrThrow() throws InterruptedException {
        return Waits.await(this);
    }

    /** Whether the wait is over before a task has decided the call. */
    protected boolean endsEarly() {
        return false;
    }

    @Override
    public final boolean isOver() {
        return Waits.isOver(this);
    }

    @Override
    public boolean hasEnded() {
        return pending <= 0;
    }

    @Override
    public boolean mayBeUnstarted() {
        return executor() != null || (hasGiven && TaskChain.hasUnstartedGiven(newest));
    }

    @Override
    public List<FanOutTask<?>> unstarted() {
        return TaskChain.unstarted(newest);
    }

    protected TimeoutException timeout() {
        return Waits.timeout(this, TaskChain.running(newest));
    }
}
