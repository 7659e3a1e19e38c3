package dev.fanwise.processor.diagnose;

/** MisfitReason two types do not fit. */
public sealed interface MisfitReason {

    /** They are just different. */
    record Different() implements MisfitReason {

        @Override
        public String toString() {
            return "A result takes what its task or body returns, as in an assignment";
        }
    }

    /** The sum of all results has another type. */
    record Makes(Code all) implements MisfitReason {

        @Override
        public String toString() {
            return "The results of all tasks make " + all;
        }
    }

    record OutcomeGiven() implements MisfitReason {

        @Override
        public String toString() {
            return "An 'Outcome' is made from what becomes of the task: the task returns a value or throws";
        }
    }

    record NothingGiven() implements MisfitReason {

        @Override
        public String toString() {
            return "A 'void' task has the result 'Void'";
        }
    }

    record FutureGiven(Code future) implements MisfitReason {

        @Override
        public String toString() {
            return "A " + future + " is not awaited, as it cannot tell when it completes";
        }
    }

    /** Something of which a stage can be had. */
    record StageWithin(Code given, Code method, Code stage) implements MisfitReason {

        @Override
        public String toString() {
            return "A " + given + " is not awaited, and the stage that its " + method + " gives is";
        }
    }

    record TaskGiven() implements MisfitReason {

        @Override
        public String toString() {
            return "A body runs until the scope ends, and its result is a value";
        }
    }
}
