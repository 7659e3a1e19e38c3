package dev.fanwise.runtime;

import dev.fanwise.engine.failure.Reports;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.failure.UnretrievedFailure;
import dev.fanwise.engine.task.TaskStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks that end at once, for the model checks. */
final class Ends {

    private Ends() {}

    /** Takes no suppressed exceptions: the checker can't set back those of an exception. What it does not take is reported. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failure() {
            super("failure", null, false, false);
        }
    }

    /** Takes the failures that an exception did not take. */
    static final class Reported implements Reports.Listener {

        private final List<Throwable> taken = new ArrayList<>();

        static Reported listen() {
            var reported = new Reported();
            var unused = Reports.listen(reported);
            return reported;
        }

        @Override
        public void unread(UnretrievedFailure failure) {}

        @Override
        public synchronized boolean takes(String task, Throwable failure) {
            taken.add(failure);
            return true;
        }

        /** What writes a log does more than the checker can follow. */
        @Override
        public boolean takesWarning(String message) {
            return true;
        }

        synchronized int count() {
            return taken.size();
        }

        synchronized int count(Throwable failure) {
            var count = 0;
            for (var each : taken) {
                count += each == failure ? 1 : 0;
            }
            return count;
        }
    }

    /** What the call throws, as one that has failed does. */
    static Throwable thrownBy(FanOut call) {
        try {
            return call.failure();
        } catch (RuntimeException unchecked) {
            return unchecked;
        }
    }

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
    static class Failing extends Slot<String> {

        final Throwable failure;
        final AtomicInteger reports = new AtomicInteger();

        Failing(FanOut fanOut) {
            this(fanOut, new Failure());
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
        boolean isAccountedFor(Throwable thrown, Reported reported) {
            var times = reports.get() + (thrown == failure ? 1 : 0) + reported.count(failure);
            return times == (TaskStatus.isFailed(status()) ? 1 : 0);
        }
    }
}
