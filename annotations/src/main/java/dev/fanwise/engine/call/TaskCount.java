package dev.fanwise.engine.call;

import dev.fanwise.engine.task.Discards;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How many tasks of a call have not ended. Tasks take one off as they end. The coordinator adds those it has started when it
 * begins to wait, all at once; until then the number is zero or less, and no task mistakes itself for the last.
 */
public final class TaskCount {

    private static final VarHandle PENDING;

    static {
        try {
            PENDING = MethodHandles.lookup().findVarHandle(Coordinator.class, "pending", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** So few that the number of tasks that have not ended is known well enough. */
    private static final int MOST_UNCOUNTED = 64;

    /** Far enough below zero that tasks that are rejected never count it up to one. */
    private static final int CLOSED = Integer.MIN_VALUE / 2;

    private TaskCount() {}

    /** How many there are. */
    public static int of(Coordinator call) {
        return call.pending;
    }

    /** Notes a task that the coordinator starts, where it may start any number before it waits. */
    public static void addSoon(Coordinator call) {
        call.startedUncounted++;
        if (call.startedUncounted == MOST_UNCOUNTED) {
            addStarted(call);
        }
    }

    /**
     * Counts a task that may be created by any thread while others wait.
     *
     * @return how many there were
     */
    public static int addNow(Coordinator call) {
        return (int) PENDING.getAndAdd(call, 1);
    }

    /** Counts the tasks that the coordinator has started. */
    static void addStarted(Coordinator call) {
        if (call.startedUncounted != 0) {
            // race: a task that ends before it is counted is counted off
            PENDING.getAndAdd(call, call.startedUncounted);
            call.startedUncounted = 0;
        }
    }

    /** Last: when the coordinator has seen the count go down, it may read everything about the task. */
    public static void takeOff(Coordinator call) {
        // race: the caller is woken for the last end when it can see it
        var isLast = (int) PENDING.getAndAdd(call, -1) == 1;
        if (isLast || DecisionRule.wakesAlways(call.rule())) {
            call.wake();
        }
        if (isLast) {
            Discards.tasksEnded(call);
        }
    }

    /** Takes back what the coordinator itself has counted, which need not be woken. */
    public static void takeBack(Coordinator call) {
        PENDING.getAndAdd(call, -1);
    }

    /** Takes no task any more, if none is there. Returns whether that is so. */
    public static boolean close(Coordinator call) {
        return PENDING.compareAndSet(call, 0, CLOSED);
    }

    /** Whether a number says that no task is taken: those that were not counted yet, or rejected, have moved it a little. */
    public static boolean isClosed(int pending) {
        return pending < CLOSED / 2;
    }
}
