package dev.fanwise.runtime;

import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.TaskStatus;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks that end at once, for the model checks. */
final class Ends {

    private Ends() {}

    /** Ends with a value. */
    static final class Value extends Slot<String> {

        Value(FanOut fanOut) {
            super(fanOut, "value");
        }

        @Override
        protected String call() {
            return "value";
        }
    }

    /** Ends with a value, and counts how often that is discarded. */
    static final class Discarded extends Slot<String> {

        final AtomicInteger discards = new AtomicInteger();

        Discarded(FanOut fanOut) {
            super(fanOut, "discarded");
        }

        @Override
        protected String call() {
            return "value";
        }

        @Override
        protected void discardResult(String value) {
            discards.incrementAndGet();
        }
    }

    /** Fails, and counts the reports instead of making them. */
    static final class Failing extends Slot<String> {

        final Throwable failure;
        final AtomicInteger reports = new AtomicInteger();

        Failing(FanOut fanOut) {
            this(fanOut, new IllegalStateException("failure"));
        }

        Failing(FanOut fanOut, Throwable failure) {
            super(fanOut, "failing");
            this.failure = failure;
        }

        @Override
        protected String call() {
            throw Thrown.<RuntimeException>sneak(failure);
        }

        @Override
        public boolean claimFailureForReport() {
            if (super.claimFailureForReport()) {
                reports.incrementAndGet();
            }
            return false;
        }

        /** Whether the failure was accounted for once, if it has come about at all. */
        boolean isAccountedFor(Throwable thrown) {
            var times = reports.get() + (thrown == failure ? 1 : 0);
            for (var suppressed : thrown.getSuppressed()) {
                times += suppressed == failure ? 1 : 0;
            }
            return times == (TaskStatus.isFailed(status()) ? 1 : 0);
        }
    }
}
