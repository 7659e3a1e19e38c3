package dev.fanwise.engine.call;

import dev.fanwise.Deadline;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.Discards;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.GivenTask;
import dev.fanwise.engine.task.Needs;
import dev.fanwise.engine.task.Waiting;
import dev.fanwise.engine.time.ThreadSource;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What a coordinator does before it waits: it decides whether the next task is to be started, and starts it. */
public final class Starts {

    private static final String VIRTUAL = "VirtualThreads";

    private Starts() {}

    /** Makes this thread the coordinator of a call that another hands to it. */
    public static void coordinateHere(Coordinator call) {
        // The tasks that end from now on wake this one, which sees those that have ended before.
        call.thread = Thread.currentThread();
    }

    /**
     * Whether the next task is to be started. If not, the call is incomplete, and the wait that follows tells why.
     *
     * @param isThere whether it is a slot, or an element of a collection
     */
    public static boolean mayGoOn(Coordinator call, boolean isThere) {
        if (call.isIncomplete) {
            return false;
        }
        var handsOut = DecisionRule.handsOut(call.rule());
        var isInterrupted = call.coordinator().isInterrupted();
        if (handsOut && isThere && (call.executor() == null || !isInterrupted || isMerelyLate(call))) {
            return true; // each has a handle, however soon the wait is over
        }
        var isDecided = call.isDecided() && (DecisionRule.endsStarts(call.rule()) || handsOut);
        if (isDecided || isInterrupted || TimeLimits.isOver(call, !handsOut)) {
            call.isIncomplete = true;
            return false;
        }
        return true;
    }

    /** Whether an interrupt of the caller is that of its alarm, and no start has blocked: it is taken back. */
    private static boolean isMerelyLate(Coordinator call) {
        return TimeLimits.turnAlarmOff(call, false) && !call.coordinator().isInterrupted();
    }

    /** Whether each task has a handle that ends, also if it can't be started. */
    public static boolean givesEachHandle(Coordinator call) {
        return DecisionRule.handsOut(call.rule());
    }

    /** Adds a task that is not started, as the call goes on no more: it is cancelled. */
    public static void addCancelled(Coordinator call, FanOutTask<?> task) {
        TaskChain.add(call, task);
        task.requestStop();
    }

    /** Starts the task of a component, if the call goes on. */
    public static void startSlot(Coordinator call, FanOutTask<?> task, ThreadFactory threads) {
        if (mayStart(call, task)) {
            TimeLimits.begin(call, task);
            start(call, task, threads);
        }
    }

    /** The same as soon as what it needs has ended, see {@link Needs#hold}. */
    public static void startSlotAfter(Coordinator call, FanOutTask<?> task, ThreadFactory threads, Object[] edges) {
        Discards.order(call);
        if (mayStart(call, task)) {
            startAfter(call, task, threads, edges);
        }
    }

    /** Whether the task of a component is to be started; else it has ended. */
    private static boolean mayStart(Coordinator call, FanOutTask<?> task) {
        if (mayGoOn(call, true)) {
            return true;
        }
        call.isRequiredMissing |= task.isRequired();
        task.dismiss();
        return false;
    }

    /** Begins to wait for what was given for a component, also if the call is over: it runs, and is to be cancelled then. */
    public static void beginSlot(Coordinator call, GivenTask<?> given) {
        call.isRequiredMissing |= !mayGoOn(call, true) && given.isRequired();
        begin(call, given);
    }

    /** Begins to wait for what was given. */
    public static void begin(Coordinator call, GivenTask<?> given) {
        call.hasGiven = true;
        TimeLimits.begin(call, given);
        TaskChain.add(call, given);
        given.begin();
    }

    /**
     * Starts a task. If it can't be started, the tasks started before are cancelled and joined, and what refused it is
     * thrown, with their failures suppressed.
     */
    public static void start(Coordinator call, FanOutTask<?> task, ThreadFactory threads) {
        TaskChain.add(call, task);
        if (call.executor() != null) {
            TimeLimits.setAlarm(call); // it may block
        }
        try {
            run(call, task, threads);
        } catch (Throwable refused) {
            endRefused(call, task, refused);
        }
    }

    /**
     * Starts a task as soon as what it needs has ended: here, if that is so already, else on the thread of the last end. A thread
     * of its own is made here, and inherits from the caller, not from the task that is the last to end.
     *
     * @param edges what it needs, see {@link Needs#hold}
     */
    private static void startAfter(Coordinator call, FanOutTask<?> task, ThreadFactory threads, Object[] edges) {
        Thread thread;
        try {
            thread = call.executor() == null ? newThread(call, task, threads) : null;
        } catch (Throwable refused) {
            throw abort(call, refused);
        }
        var needs = Needs.hold(task, edges, call, thread);
        TaskChain.add(call, task);
        if (!needs.watch()) {
            return;
        }
        TimeLimits.begin(call, task);
        if (call.executor() != null) {
            TimeLimits.setAlarm(call); // it may block
        }
        try {
            startReady(call, task, thread);
        } catch (Throwable refused) {
            endRefused(call, task, refused);
        }
    }

    /** Called on the thread that has ended the last need. */
    static void startLater(Coordinator call, FanOutTask<?> task, @Nullable Thread thread) {
        // What gets ready when the call is decided does not start, if its policy cancels what runs.
        if (call.isDecided() && DecisionRule.endsStarts(call.rule())) {
            task.requestStop();
            return;
        }
        TimeLimits.begin(call, task);
        try {
            startReady(call, task, thread);
        } catch (Throwable refused) {
            task.rescueIfRunHere(refused);
            Decision.refuse(call, task, refused);
        }
    }

    private static void startReady(Coordinator call, FanOutTask<?> task, @Nullable Thread thread) {
        if (thread != null) {
            thread.start();
        } else {
            Objects.requireNonNull(call.executor()).execute(task);
        }
    }

    private static void endRefused(Coordinator call, FanOutTask<?> task, Throwable refused) {
        // The executor may have taken it all the same, or even run it.
        task.rescueIfRunHere(refused);
        var wasLate = wasLate(call, refused); // it blocked until the deadline
        task.requestStop();
        if (!wasLate) {
            throw abort(call, refused);
        }
    }

    /** Has the task's code run by the executor or on a new thread, as a start of its own. */
    public static void run(Coordinator call, FanOutTask<?> task, ThreadFactory threads) {
        var executor = call.executor();
        var places = call.places();
        if (executor != null) {
            if (places != null) {
                places.expect(task);
            }
            executor.execute(task);
            return;
        }
        var thread = newThread(call, task, threads);
        if (places == null) {
            thread.start();
        } else {
            places.start(task, thread);
        }
    }

    private static Thread newThread(Coordinator call, FanOutTask<?> task, ThreadFactory threads) {
        if (call.time() instanceof ThreadSource source) {
            return source.newThread(task, call.name() + "/" + task.name());
        }
        var thread = threads.newThread(task);
        if (thread == null) {
            throw new RejectedExecutionException("the thread factory made no thread for " + task.name());
        }
        var threadName = task.threadName(thread.getName());
        if (threadName != null) {
            thread.setName(threadName);
        }
        return thread;
    }

    /** By the group that the JDK specifies for them: the method that tells it is younger than the oldest JDK. */
    private static boolean isVirtual(Thread thread) {
        var group = thread.getThreadGroup();
        return group != null && VIRTUAL.equals(group.getName());
    }

    /**
     * Waits between two starts: for a place, or for a turn. If the call is interrupted or late meanwhile, or decided, that is
     * found when it is asked whether it may go on.
     *
     * @param turn what the next start waits for
     * @param until when that comes in any case, or null
     */
    @SuppressWarnings("ThreadPriorityCheck") // a yield that does nothing costs time only
    public static void awaitTurn(Turn turn, @Nullable Deadline until) {
        var call = turn.call();
        TaskCount.addStarted(call);
        if (turn.isOver()) {
            return;
        }
        if (isVirtual(call.coordinator())) {
            // What is about to end does so before this thread goes on: it wakes up once for many ends.
            Thread.yield();
        }
        if (!TimeLimits.pauseAlarm(call)) {
            TimeLimits.turnAlarmOff(call, false); // it has interrupted the caller, which then is late
            return;
        }
        var last = TimeLimits.deadlineOf(call);
        var end = Waiting.await(
                turn,
                last == null || (until != null && until.remaining().compareTo(last.remaining()) < 0) ? until : last);
        // race: an interrupt between two starts is met by the wait that follows them
        if (end == Waiting.End.INTERRUPTED) {
            call.coordinator().interrupt();
        }
        TimeLimits.resumeAlarm(call);
    }

    /** Whether the caller is interrupted or late, so that it looks at no further end. */
    public static boolean isCutShort(Coordinator call) {
        return call.coordinator().isInterrupted() || isLate(call);
    }

    /** Whether the time of the call is over. */
    public static boolean isLate(Coordinator call) {
        return TimeLimits.isOver(call, true);
    }

    /**
     * Whether what the source has thrown comes from its being interrupted at the deadline. Then the call is late, and the
     * exception is of no interest.
     */
    public static boolean wasLate(Coordinator call, Throwable thrown) {
        if (TimeLimits.turnAlarmOff(call, thrown instanceof InterruptedException)) {
            call.isIncomplete = true;
            return true;
        }
        return false;
    }

    /** Lets go of handles that were given, and throws what the coordinator met. */
    public static RuntimeException abortWait(Coordinator call, Throwable thrown) {
        TaskChain.letGoOfGiven(call.newest());
        Observation.failed(call, thrown);
        throw Thrown.<RuntimeException>sneak(thrown);
    }

    /** Cancels and joins what runs, and throws what the coordinator met. */
    public static RuntimeException abort(Coordinator call, Throwable thrown) {
        TaskChain.cancel(call.newest());
        Waits.join(call);
        Observation.failed(call, thrown);
        Exits.suppressFailures(call, thrown);
        throw Thrown.<RuntimeException>sneak(thrown);
    }
}
