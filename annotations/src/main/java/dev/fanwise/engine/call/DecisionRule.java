package dev.fanwise.engine.call;

import dev.fanwise.ReturnWhen;
import dev.fanwise.engine.task.TaskStatus;

/** Which ends of tasks decide a call, and what goes with that: bits, because every task's end asks. */
public final class DecisionRule {

    private static final int SUCCESS = 1;
    private static final int CANCELLATION = 1 << 1;
    private static final int FAILURE = 1 << 2;
    private static final int ANY = SUCCESS | CANCELLATION | FAILURE;

    /** Failures are kept in the order in which they happen, to be thrown together. */
    private static final int COLLECT = 1 << 3;

    /** The coordinator is told of every end. */
    private static final int WAKE = 1 << 4;

    /** Tasks may be read after the call has returned. */
    private static final int HANDS_OUT = 1 << 5;

    /** What has not started when the call is decided never does. */
    private static final int ENDS_STARTS = 1 << 6;

    /** A call without a task is a mistake. */
    private static final int NEEDS_TASKS = 1 << 7;

    /** The coordinator wakes at each end, and goes through them one by one. */
    private static final int LOGS = WAKE | 1 << 8;

    /** A gather ends at the first task without a result; the others start all the same. */
    public static final int GATHER = FAILURE | CANCELLATION;

    /** A scope ends at the first failure, and throws all of them. */
    public static final int SCOPE = FAILURE | COLLECT | ENDS_STARTS;

    /** A supervisor ends when all tasks have, and throws all failures. */
    public static final int SUPERVISOR = COLLECT;

    private DecisionRule() {}

    /** A wait that returns handles. */
    public static int wait(ReturnWhen returnWhen) {
        return HANDS_OUT | NEEDS_TASKS | of(returnWhen);
    }

    /** A wait that returns what the winner has. */
    public static int race(ReturnWhen returnWhen) {
        return ENDS_STARTS | NEEDS_TASKS | of(returnWhen);
    }

    /** A wait that returns handles when the coordinator says so, at an end or when there are no more. */
    public static int waitUntil() {
        return HANDS_OUT | NEEDS_TASKS | LOGS;
    }

    /** A wait that returns values when the coordinator says so. */
    public static int raceUntil() {
        return ENDS_STARTS | NEEDS_TASKS | COLLECT | LOGS;
    }

    private static int of(ReturnWhen returnWhen) {
        return switch (returnWhen) {
            case ALL_COMPLETED -> 0;
            case FIRST_COMPLETED -> ANY;
            case FIRST_EXCEPTION -> FAILURE;
            case FIRST_SUCCEEDED -> SUCCESS | COLLECT;
        };
    }

    public static int waking(int rule) {
        return rule | WAKE;
    }

    public static int endingStarts(int rule) {
        return rule | ENDS_STARTS;
    }

    static int handingOut(int rule) {
        return rule | HANDS_OUT;
    }

    /** Whether the end of a task decides the call. */
    public static boolean isDecidedBy(int rule, int status) {
        return (rule & endOf(status)) != 0;
    }

    /** Whether the end of any task does. */
    public static boolean isDecidedByAny(int rule) {
        return (rule & ANY) == ANY;
    }

    static boolean collectsFailures(int rule) {
        return (rule & COLLECT) != 0;
    }

    static boolean wakesAlways(int rule) {
        return (rule & WAKE) != 0;
    }

    public static boolean logsEnds(int rule) {
        return (rule & LOGS) == LOGS;
    }

    static boolean handsOut(int rule) {
        return (rule & HANDS_OUT) != 0;
    }

    static boolean endsStarts(int rule) {
        return (rule & ENDS_STARTS) != 0;
    }

    /** A call that returns what the winner has. */
    static boolean isRace(int rule) {
        return needsTasks(rule) && !handsOut(rule);
    }

    /** Failures outrank an interruption and a timeout. */
    static boolean groupsFailures(int rule) {
        return collectsFailures(rule) && !needsTasks(rule);
    }

    /** The policy, for observers. */
    static String textOf(int rule) {
        if (!needsTasks(rule)) {
            if (!collectsFailures(rule)) {
                return "gather";
            }
            return (rule & FAILURE) == 0 ? "supervisor" : "scope";
        }
        return (handsOut(rule) ? "wait " : "race ") + eventOf(rule);
    }

    private static String eventOf(int rule) {
        if (logsEnds(rule)) {
            return "until";
        }
        for (var event : ReturnWhen.values()) {
            if ((rule & ANY) == (of(event) & ~COLLECT)) {
                return event.name();
            }
        }
        return ReturnWhen.ALL_COMPLETED.name();
    }

    public static boolean needsTasks(int rule) {
        return (rule & NEEDS_TASKS) != 0;
    }

    private static int endOf(int status) {
        return switch (status) {
            case TaskStatus.SUCCEEDED -> SUCCESS;
            case TaskStatus.CANCELLED -> CANCELLATION;
            default -> FAILURE;
        };
    }
}
