package dev.fanwise.runtime;

import static dev.fanwise.runtime.Interleavings.explore;
import static dev.fanwise.runtime.Interleavings.share;
import static dev.fanwise.runtime.Invariant.NOTHING_STARTED_AFTER_THE_DECISION;
import static dev.fanwise.runtime.Invariant.ONE_OUTCOME;
import static dev.fanwise.runtime.Invariant.RUN_ONCE;

import dev.fanwise.Task;
import dev.fanwise.runtime.Interleavings.Signal;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Workers that take elements from one source. */
@ModelCheck
class ElementPullModelTest {

    /** Elements from zero up, from a source that is for one thread at a time. */
    private static final class Source implements Iterator<Integer> {

        private final int size;
        private final AtomicInteger readers = new AtomicInteger();
        private volatile boolean isCrowded;
        private final Signal firstRead = share(new Signal());
        private final Signal secondRead = share(new Signal());
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
            (element == 0 ? firstRead : secondRead).give();
            return element;
        }
    }

    /** A call with two workers at most. */
    private abstract static class Call extends EachFanOut<Integer, Integer> {

        private volatile int takenAtTheDecision;

        Call() {
            super("Mirrors.fetch", "fetch", null, Thread::new);
        }

        final void startOn(Source source) {
            startAtMost(2, source);
        }

        @Override
        void decided(Task<?> task) {
            takenAtTheDecision = size();
            super.decided(task);
        }

        final boolean hasTakenMore() {
            return size() > takenAtTheDecision;
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
            RUN_ONCE.require(
                    !source.isCrowded && runs.get() == 3 && call.results().equals(List.of(0, 1, 2)));
        }
    }

    @Test
    void everyElementIsTakenOnceByOneWorkerAtATime() {
        explore(new ThreeForTwo());
    }

    /** The first element fails while the other worker has read the next. */
    static final class FailureAgainstTheNext implements Runnable {
        @Override
        public void run() {
            var source = share(new Source(3));
            var call = share(new Call() {
                @Override
                protected Integer call(Integer element) {
                    if (element == 0) {
                        source.secondRead.await();
                        throw new IllegalStateException("failure");
                    }
                    return element;
                }
            });
            call.startOn(source);
            awaitWithoutInterrupt(call);
            ONE_OUTCOME.require(call.failed());
            // Without closing the source: the failure has.
            call.join();
            NOTHING_STARTED_AFTER_THE_DECISION.require(!call.hasTakenMore());
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
            var source = share(new Source(3));
            call.startOn(source);
            source.firstRead.await();
            call.cancelAndJoin();
        }
    }

    @Test
    void aWorkerThatIsStartedWhileTheCallIsCancelledEnds() {
        explore(new CancellationAgainstAStart());
    }
}
