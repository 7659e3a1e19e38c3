package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Invariant.EVERY_FAILURE_ACCOUNTED_FOR;

import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;

/** Who accounts for a failure: the call that throws or suppresses it, or the task that reports it. */
@ModelCheck
class FailuresModelTest {

    /** Keeps the threads that it makes, to wait for their ends. */
    private static final class Threads implements ThreadFactory {

        private final Thread[] made = new Thread[2];
        private int size;

        @Override
        public Thread newThread(Runnable code) {
            var thread = new Thread(code);
            made[size++] = thread;
            return thread;
        }

        void joinAll() {
            for (var thread = 0; thread < size; thread++) {
                join(made[thread]);
            }
        }
    }

    /** A call leaves its task, which fails, and throws what else it knows. */
    static final class LeavingAgainstTheFailure implements Runnable {
        @Override
        public void run() {
            var threads = new Threads();
            var call = share(new FanOut("Pages.load", null));
            var task = share(new Ends.Failing(call));
            call.start(task, threads);
            call.leave();
            var thrown = new IllegalStateException("interrupted");
            call.addFailuresTo(thrown);
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(task.isAccountedFor(thrown));
        }
    }

    @Test
    void theFailureOfATaskThatIsLeftIsSuppressedOrReported() {
        explore(new LeavingAgainstTheFailure());
    }

    /** Two tasks throw the same object; the call throws it and leaves what still runs. */
    static final class OneFailureOfTwo implements Runnable {
        @Override
        public void run() {
            var threads = new Threads();
            var call = share(new FanOut("Pages.load", null));
            var failure = new IllegalStateException("failure");
            var one = share(new Ends.Failing(call, failure));
            var other = share(new Ends.Failing(call, failure));
            call.start(one, threads);
            call.start(other, threads);
            try {
                call.awaitAllOrFirstFailure();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            call.leave();
            var reportsOnly = false;
            try {
                call.throwFailure();
                reportsOnly = true;
            } catch (IllegalStateException thrown) {
                reportsOnly = thrown != failure || thrown.getSuppressed().length != 0;
            }
            threads.joinAll();
            EVERY_FAILURE_ACCOUNTED_FOR.require(!reportsOnly && one.reports.get() + other.reports.get() == 0);
        }
    }

    @Test
    void aFailureThatTheCallThrowsIsNotReportedForAnotherTask() {
        explore(new OneFailureOfTwo());
    }
}
