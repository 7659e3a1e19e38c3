package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Invariant.NOTHING_STARTED_AFTER_THE_DECISION;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;
import static dev.fanwise.runtime.Invariant.RUN_ONCE;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Workers that take elements from one source. */
@Slow
class ElementPullModelTest {

    /** Elements from zero up, from a source that is for one thread at a time. */
    private static final class Source implements Iterator<Integer> {

        private final int size;
        private final AtomicInteger readers = new AtomicInteger();
        private volatile boolean isCrowded;
        private volatile int next;

        Source(int size) {
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Integer next() {
            isCrowded |= readers.incrementAndGet() > 1;
            var element = next;
            next = element + 1;
            readers.decrementAndGet();
            return element;
        }
    }

    /** A call with two workers at most. */
    private abstract static class Call extends EachFanOut<Integer, Integer> {

        Call() {
            super("Mirrors.fetch", "fetch", null, Thread::new);
        }

        final void startOn(Source source) {
            startAtMost(2, source);
        }
    }

    private static void awaitWithoutInterrupt(FanOut call) {
        try {
            call.awaitAllOrFirstFailure();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Two workers share three elements. */
    static final class ThreeForTwo implements Runnable {
        @Override
        public void run() {
            var source = share(new Source(3));
            var runs = share(new AtomicInteger());
            var call = share(new Call() {
                @Override
                protected Integer call(Integer element) {
                    runs.incrementAndGet();
                    return element;
                }
            });
            call.startOn(source);
            awaitWithoutInterrupt(call);
            RUN_ONCE.require(!source.isCrowded && runs.get() == 3);
            ONE_OUTCOME.require(call.results().equals(List.of(0, 1, 2)));
        }
    }

    @Test
    void everyElementIsTakenOnceByOneWorkerAtATime() {
        explore(new ThreeForTwo());
    }

    /** The first element fails while the other worker takes the next. */
    static final class FailureAgainstTheNext implements Runnable {
        @Override
        public void run() {
            var source = share(new Source(3));
            var call = share(new Call() {
                @Override
                protected Integer call(Integer element) {
                    if (element == 0) {
                        throw new IllegalStateException("failure");
                    }
                    return element;
                }
            });
            call.startOn(source);
            awaitWithoutInterrupt(call);
            ONE_OUTCOME.require(call.failed());
            var taken = call.size();
            call.cancelAndJoin();
            NOTHING_STARTED_AFTER_THE_DECISION.require(call.size() == taken);
        }
    }

    @Test
    void noElementIsTakenAfterAFailure() {
        explore(new FailureAgainstTheNext());
    }

    /** The caller gives up while one worker starts the other; elements wait to be interrupted. */
    static final class CancellationAgainstAStart implements Runnable {
        @Override
        public void run() {
            var call = share(new Call() {
                @Override
                protected Integer call(Integer element) throws InterruptedException {
                    return Interleavings.waitForInterrupt();
                }
            });
            call.startOn(share(new Source(3)));
            call.cancelAndJoin();
        }
    }

    @Test
    void aWorkerThatIsStartedWhileTheCallIsCancelledEnds() {
        explore(new CancellationAgainstAStart());
    }
}
