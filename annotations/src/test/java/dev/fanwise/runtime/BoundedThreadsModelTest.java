package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.join;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Interleavings.start;
import static dev.fanwise.runtime.Invariant.RUN_ONCE;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tasks that wait for their turn on few threads. */
@ModelCheck
class BoundedThreadsModelTest {

    /** Counts its runs, and how many of its kind run at the same time. */
    private static final class Counted extends Slot<String> {

        private final AtomicInteger running;
        private final AtomicInteger runs = new AtomicInteger();
        private volatile boolean isCrowded;

        Counted(FanOut fanOut, AtomicInteger running) {
            super(fanOut, "counted");
            this.running = running;
        }

        @Override
        protected String call() {
            isCrowded = running.incrementAndGet() > 1;
            runs.incrementAndGet();
            running.decrementAndGet();
            return "value";
        }

        void requireOneRunAlone() {
            RUN_ONCE.require(runs.get() == 1 && !isCrowded);
        }
    }

    /** Two threads submit a task each where one may run at any time. */
    static final class TwoForOnePlace implements Runnable {
        @Override
        public void run() {
            var call = share(new Detached("Pages.load", null));
            var bounded = share(new BoundedThreads(call, Thread::new, 1));
            var running = share(new AtomicInteger());
            var one = share(new Counted(call, running));
            var other = share(new Counted(call, running));
            var submitter = start(() -> bounded.submit(other));
            bounded.submit(one);
            awaitEnd(one);
            awaitEnd(other);
            join(submitter);
            one.requireOneRunAlone();
            other.requireOneRunAlone();
        }
    }

    private static void awaitEnd(FanOutTask<?> task) {
        try {
            task.await();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void noTaskIsForgottenAndNoneIsOneTooMany() {
        explore(new TwoForOnePlace());
    }

    /** A task comes when the only thread has ended the one before, and looks for more. */
    static final class OneAfterTheOther implements Runnable {
        @Override
        public void run() {
            var call = share(new Detached("Pages.load", null));
            var bounded = share(new BoundedThreads(call, Thread::new, 1));
            var running = share(new AtomicInteger());
            var one = share(new Counted(call, running));
            var other = share(new Counted(call, running));
            bounded.submit(one);
            awaitEnd(one);
            bounded.submit(other);
            awaitEnd(other);
            other.requireOneRunAlone();
        }
    }

    @Test
    void aTaskThatComesWhenTheThreadIsAboutToEndIsRun() {
        explore(new OneAfterTheOther());
    }

    /** A task waits for another that has no thread yet, and runs it itself if nobody else has begun to. */
    static final class WaitingOnTheOnlyThread implements Runnable {
        @Override
        public void run() {
            var call = share(new Detached("Pages.load", null));
            var bounded = share(new BoundedThreads(call, Thread::new, 1));
            var inner = share(new Counted(call, share(new AtomicInteger())));
            var outer = share(new Slot<String>(call, "outer") {
                @Override
                protected String call() {
                    bounded.submit(inner);
                    awaitEnd(inner);
                    return inner.result();
                }
            });
            bounded.submit(outer);
            inner.cancel();
            awaitEnd(outer);
        }
    }

    @Test
    void aTaskThatWaitsForOneInTheQueueRunsIt() {
        explore(new WaitingOnTheOnlyThread());
    }
}
