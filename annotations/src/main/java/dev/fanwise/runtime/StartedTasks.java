package dev.fanwise.runtime;

import dev.fanwise.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** The tasks that a call has started: how they get their threads, and how they are asked to stop. */
abstract class StartedTasks extends Coordinator {

    private static final VarHandle NEWEST;

    static {
        try {
            NEWEST = MethodHandles.lookup().findVarHandle(StartedTasks.class, "newest", FanOutTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final @Nullable Executor executor;

    /**
     * The task started last; the others hang on it, see {@link FanOutTask#previous}. Volatile, because in a scope
     * other threads start tasks too.
     */
    private volatile @Nullable FanOutTask<?> newest;

    /** What the caller does when its executor is stuck; null if there is none. */
    private final @Nullable CallerLending lending;

    /** Set when the call gives up tasks that may still run: nobody will read their failures. */
    private volatile boolean abandoned;

    StartedTasks(String name, @Nullable Executor executor) {
        super(name);
        this.executor = executor;
        this.lending = executor == null ? null : new CallerLending(this, executor);
    }

    final @Nullable Executor executor() {
        return executor;
    }

    final boolean hasExecutor() {
        return executor != null;
    }

    /** Whether a task's thread goes on to other work when the task has ended. */
    boolean reusesThreads() {
        return executor != null;
    }

    final boolean isAbandoned() {
        return abandoned;
    }

    final @Nullable FanOutTask<?> newestTask() {
        return newest;
    }

    /** Takes the tasks from the call, and from each other: one handle then holds one task. */
    final List<FanOutTask<?>> takeTasks() {
        var taken = tasks();
        newest = null;
        for (var task : taken) {
            task.previous = null;
        }
        return taken;
    }

    /** Whether tasks may be read after the call has returned. */
    abstract boolean handsOutTasks();

    /** Whether anybody but the call has its tasks in hand, who may ask them to stop or wait for their ends. */
    boolean sharesTasks() {
        return handsOutTasks();
    }

    /** The tasks in the order in which they were started. */
    final List<FanOutTask<?>> tasks() {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var task = newest; task != null; task = task.previous) {
            tasks.add(task);
        }
        Collections.reverse(tasks);
        return tasks;
    }

    /** The tasks that have failed and whose failures nobody has read, in the order in which they were started. */
    final List<FanOutTask<?>> unreadTasks() {
        List<FanOutTask<?>> unread = List.of();
        for (var task = newest; task != null; task = task.previous) {
            if (task.status() == TaskStatus.FAILED) {
                unread = unread.isEmpty() ? new ArrayList<>() : unread;
                unread.add(task);
            }
        }
        Collections.reverse(unread);
        return unread;
    }

    @Override
    final void park(long nanos) {
        if (lending == null || !lending.isPossible()) {
            super.park(nanos);
            return;
        }
        var parked = Clock.current.nanoTime();
        super.park(Math.min(nanos, CallerLending.PATIENCE_NANOS));
        var elapsed = Clock.current.nanoTime() - parked;
        if (elapsed >= CallerLending.PATIENCE_NANOS) {
            lending.lendIfStuck(nanos == Clock.FOR_EVER ? nanos : nanos - elapsed);
        }
    }

    /** The coordinator may be at a task itself, to which it lends its thread, and not look up until that ends. */
    @Override
    void decided(Task<?> task) {
        super.decided(task);
        if (lending != null) {
            lending.decided(task);
        }
    }

    @Override
    final String runningTasks() {
        return RunningTasks.namesOf(tasks());
    }

    /**
     * Starts a task. If it can't be started, the tasks started before are cancelled and joined, and what refused
     * it is thrown, with their failures suppressed. If the call is decided already, the task is not started, unless it
     * has a handle.
     *
     * @param task the task
     * @param threads makes the task's thread, if no executor was given
     * @throws RejectedExecutionException if the executor refuses the task or no thread is made
     */
    public final void start(FanOutTask<?> task, ThreadFactory threads) {
        if (isStartedInVain()) {
            return;
        }
        add(task);
        try {
            run(task, task, threads);
        } catch (Throwable refused) {
            // The executor may have taken it all the same.
            task.cancel();
            throw abort(refused);
        }
    }

    /**
     * Starts a task that needs no thread.
     *
     * @param task the task
     */
    public final void start(StageSlot<?> task) {
        if (!isStartedInVain()) {
            add(task);
            task.begin();
        }
    }

    /** Whether the call is decided and nobody gets a handle: what has not started then never is. */
    final boolean isStartedInVain() {
        return decisive() != null && !handsOutTasks();
    }

    final void add(FanOutTask<?> task) {
        task.previous = newest;
        NEWEST.setRelease(this, task);
        countLater();
    }

    /** Adds a task while other threads may do so too. */
    final void push(FanOutTask<?> task) {
        FanOutTask<?> before;
        do {
            before = newest;
            task.follow(before);
        } while (!NEWEST.compareAndSet(this, before, task));
    }

    /** Has the task's code run by the executor or on a new thread. */
    final void run(FanOutTask<?> task, Runnable code, ThreadFactory threads) {
        if (executor != null) {
            executor.execute(code);
            return;
        }
        var thread = threads.newThread(code);
        if (thread == null) {
            throw new RejectedExecutionException("the thread factory made no thread for " + task.name());
        }
        thread.start();
    }

    /** Cancels and joins what runs, and throws what the coordinator met. */
    final RuntimeException abort(Throwable thrown) {
        cancelAndJoin();
        addFailuresTo(thrown);
        throw Throwables.<RuntimeException>sneak(thrown);
    }

    @Override
    final void failedUndecisively(Task<?> task) {
        if (abandoned && task instanceof FanOutTask<?> own) {
            report(own);
        }
    }

    /** Whether the same stage or handle stands at another place of the call, which has told of its failure. */
    @SuppressWarnings("ReferenceEquality") // exceptions are told apart by identity
    private boolean isKnownFrom(FanOutTask<?> failed) {
        for (var task = newest; task != null; task = task.previous) {
            if (task.status() == TaskStatus.FAILED_REPORTED && task.exception() == failed.exception()) {
                return true;
            }
        }
        return false;
    }

    /** Reports a failure, unless another task threw the same object and the call throws that. */
    @SuppressWarnings("ReferenceEquality") // exceptions are told apart by identity
    private void report(FanOutTask<?> task) {
        // Not whether it was read: the coordinator claims it for throwing some time after it was woken. A task that
        // only
        // closes the place of the decision reports itself.
        var isAccountedFor = decisive() instanceof FanOutTask<?> first
                && first != task
                && TaskStatus.isFailed(first.status())
                && first.exception() == task.exception();
        if (isAccountedFor || (task.isAsynchronous() && isKnownFrom(task))) {
            task.claimFailure();
        } else {
            UnreadFailures.report(task);
        }
    }

    /** Leaves the tasks that still run to themselves. Failures still to come are reported. */
    public final void leave() {
        stopStarting();
        if (decisive() == null && pending() > 0) {
            noteSite();
        }
        // From here on no failure is the one that the call throws.
        closeDecision(newest);
        abandoned = true;
        left();
    }

    /** The call looks at its tasks no more. */
    void left() {}

    /** Asks the tasks that still run to stop. Failures still to come are reported. */
    public final void cancel() {
        leave();
        cancelAll();
    }

    /** Asks the tasks that still run to stop. They can still be read by their handles. */
    public final void askToStop() {
        stopStarting();
        cancelAll();
    }

    /**
     * Asks the tasks that still run to stop and waits until they have ended. An interrupt that comes meanwhile
     * does not shorten that; the interrupt status is set again.
     */
    public final void cancelAndJoin() {
        askToStop();
        join();
    }

    /** No further element is taken from the source. */
    void stopStarting() {}

    final void cancelAll() {
        for (var task = newest; task != null; task = task.previous) {
            task.requestStop();
        }
    }

    /** Reports may come when the call is over: they say where it was. Called by the coordinator, still in the call. */
    private void noteSiteIfAbandoned() {
        if (abandoned && pending() > 0) {
            noteSite();
        }
    }

    /**
     * Suppresses every failure that nobody has read under an exception that is about to be thrown.
     *
     * @param thrown what is about to be thrown
     */
    public final void addFailuresTo(Throwable thrown) {
        noteSiteIfAbandoned();
        for (var task : unreadTasks()) {
            if (task.claimFailure()) {
                Throwables.suppress(thrown, task);
            }
        }
        addKeptFailuresTo(thrown);
    }

    /** The same for failures that were to be results. */
    void addKeptFailuresTo(Throwable thrown) {}

    /** Reports every failure that nobody has read. */
    public final void reportFailures() {
        noteSiteIfAbandoned();
        for (var task : unreadTasks()) {
            report(task);
        }
    }
}
