package dev.fanwise;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Knows which calls and tasks run now, as a tree: an observer that is given to the options of any number of objects.
 *
 * <p>What it returns is what it found at that moment, while calls go on. It may be asked by any thread.
 */
public final class RunningFanOuts implements FanOutObserver {

    /** The policy of a single task. */
    private static final String SINGLE = "task";

    private final AtomicLong count = new AtomicLong();

    /** The calls that no task of an observed call has made. */
    private final Set<RunningCall> roots = ConcurrentHashMap.newKeySet();

    /** Creates an observer that knows of no call. */
    public RunningFanOuts() {}

    @Override
    public CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        if (parent instanceof RunningTask task) {
            return new RunningCall(this, call, task.calls(), null); // its thread is that of the task
        }
        // who starts a single task does not wait for it
        return new RunningCall(this, call, roots, call.policy().equals(SINGLE) ? null : Thread.currentThread());
    }

    long nextNumber() {
        return count.getAndIncrement();
    }

    /**
     * The calls that run now, or whose tasks do, without those that their tasks have made.
     *
     * @return the calls, the oldest first; unmodifiable
     */
    public List<Call> calls() {
        return RunningCall.of(roots, false, System.nanoTime());
    }

    /**
     * The same with the stack of each thread. That takes a moment for each of them; if there are very
     * many, list them without.
     *
     * @return the calls, the oldest first; unmodifiable
     */
    public List<Call> callsWithStacks() {
        return RunningCall.of(roots, true, System.nanoTime());
    }

    /**
     * The tree as text, for a person: a line for each call and task.
     *
     * @return the text; empty if nothing runs
     */
    public String toText() {
        return RunningText.text(calls());
    }

    /**
     * The tree as JSON: an array of calls, each with {@code name}, {@code policy}, {@code ageNanos}, {@code hasEnded}, {@code
     * thread} and {@code stack} if it has one, and {@code tasks}, each of which has {@code name}, {@code state}, {@code
     * ageNanos}, {@code thread}, {@code stack} and {@code calls}.
     *
     * @param withStacks whether to add the stack of each thread
     * @return the JSON
     */
    public String toJson(boolean withStacks) {
        return RunningText.json(withStacks ? callsWithStacks() : calls());
    }

    /** The same as {@link #toText}. */
    @Override
    public String toString() {
        return toText();
    }

    /** What a task that runs is doing. */
    public enum State {
        /** Its code has not begun: it waits for a thread or a place. */
        WAITING,

        /** Its code runs. */
        RUNNING,

        /** Its code has returned a stage or a task, or it was given to the call, and that has not completed. */
        AWAITING,

        /** It was cancelled and has not ended. */
        CANCELLED,

        /** It was cancelled, and its call does not wait for it any more: its {@code grace} is over. */
        ABANDONED
    }

    /**
     * A call that runs, or that has left tasks running.
     *
     * @param name type and method
     * @param policy what the call does when tasks end
     * @param age how long ago it began
     * @param hasEnded whether it has returned, and only tasks run that it has left
     * @param thread the name of the thread that waits for the tasks: the calling thread, or that of the group if the method
     *     returns a handle; null if that is the thread of the task above, if nothing waits, as for {@code Task.start}, or if the
     *     call has returned
     * @param stack where that thread was; empty if that was not wanted
     * @param tasks its tasks that have not ended, in the order in which they were started
     */
    public record Call(
            String name,
            String policy,
            Duration age,
            boolean hasEnded,
            @Nullable String thread,
            List<StackTraceElement> stack,
            List<RunningFanOuts.Task> tasks) {}

    /**
     * A task that has not ended.
     *
     * @param name its name
     * @param state what it is doing
     * @param age how long ago it was created
     * @param thread the name of the thread that runs its code; null if there is none
     * @param stack where that thread was; empty if that was not wanted
     * @param calls the calls that its code has made and that run
     */
    public record Task(
            String name,
            State state,
            Duration age,
            @Nullable String thread,
            List<StackTraceElement> stack,
            List<Call> calls) {}
}
