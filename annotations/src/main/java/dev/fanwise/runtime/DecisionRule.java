package dev.fanwise.runtime;

import dev.fanwise.ReturnWhen;

/** Which ends of tasks decide a call: bits, because every task's end asks. */
final class DecisionRule {

    private static final int SUCCESS = 1;
    private static final int CANCELLATION = 1 << 1;
    private static final int FAILURE = 1 << 2;
    private static final int COLLECT = 1 << 3;
    private static final int WAKE = 1 << 4;

    /** Not a rule, but what goes with some: tasks may be read after the call has returned. */
    static final int HANDS_OUT = 1 << 5;

    /** A gather ends at the first task without a result. */
    static final int GATHER = FAILURE | CANCELLATION;

    /** A scope ends at the first failure, and throws all of them. */
    static final int SCOPE = FAILURE | COLLECT;

    /** A supervisor ends when all tasks have, and throws all failures. */
    static final int SUPERVISOR = COLLECT;

    private DecisionRule() {}

    static int of(ReturnWhen returnWhen) {
        return HANDS_OUT
                | switch (returnWhen) {
                    case ALL_COMPLETED -> 0;
                    case FIRST_COMPLETED -> SUCCESS | CANCELLATION | FAILURE;
                    case FIRST_EXCEPTION -> FAILURE;
                    case FIRST_SUCCEEDED -> SUCCESS | COLLECT;
                };
    }

    static boolean handsOut(int rule) {
        return (rule & HANDS_OUT) != 0;
    }

    /** The same rule, where the coordinator is told of every end. */
    static int waking(int rule) {
        return rule | WAKE;
    }

    static boolean isDecidedBy(int rule, int status) {
        return (rule & endOf(status)) != 0;
    }

    static boolean collectsFailures(int rule) {
        return (rule & COLLECT) != 0;
    }

    static boolean wakesAlways(int rule) {
        return (rule & WAKE) != 0;
    }

    private static int endOf(int status) {
        return switch (status) {
            case TaskStatus.SUCCEEDED -> SUCCESS;
            case TaskStatus.CANCELLED -> CANCELLATION;
            default -> FAILURE;
        };
    }
}
