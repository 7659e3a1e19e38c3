package dev.fanwise.behaviour.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Reports;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Interrupts from outside come at any point of a call, or between two. The caller meets each exactly once: as the exception
 * that the call throws, or as its interrupt status when the call is over.
 */
final class InterruptsAtAnyPointTest {

    /** Times five shapes: a million in all. */
    private static final int CALLS = 200_000;

    private static final ShortCalls SHORT = new ShortCallsFanOut();
    private static final List<Integer> NUMBERS = List.of(0, 1);

    private interface Call {
        void run() throws InterruptedException;
    }

    private enum Shape implements Call {
        GATHER {
            @Override
            public void run() throws InterruptedException {
                SHORT.gather();
            }
        },
        SCOPE {
            @Override
            public void run() throws InterruptedException {
                SHORT.scope();
            }
        },
        FAILING_SCOPE {
            @Override
            public void run() throws InterruptedException {
                try {
                    SHORT.failingScope(NUMBERS);
                } catch (ExceptionGroup expected) {
                    assertThat(expected.exceptions()).isNotEmpty();
                }
            }
        },
        BODY {
            @Override
            public void run() throws InterruptedException {
                SHORT.bodyScope();
            }
        },
        WAIT {
            @Override
            public void run() throws InterruptedException {
                SHORT.firstOf(NUMBERS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"I1", "L1"})
    void anInterruptIsMetOnceByAVirtualThreadAndNothingIsReported(Shape shape) throws InterruptedException {
        var account = new Account(shape);
        var caller = Thread.ofVirtual().unstarted(account);
        try (var reports = Reports.open()) {
            account.interruptFromOutside(caller);

            account.assertBalanced();
            assertThat(reports.messages()).isEmpty();
        }
    }

    /** The calls, one after the other, and how many interrupts were sent and met. */
    private static final class Account implements Runnable {

        private final Call call;
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger met = new AtomicInteger();
        private volatile boolean ended;
        private volatile boolean overdrawn;

        Account(Call call) {
            this.call = call;
        }

        @Override
        public void run() {
            for (var number = 0; number < CALLS; number++) {
                try {
                    call.run();
                } catch (InterruptedException interrupt) {
                    meet();
                }
                if (Thread.interrupted()) {
                    meet();
                }
            }
            ended = true;
        }

        private void meet() {
            if (met.incrementAndGet() > sent.get()) {
                overdrawn = true;
            }
        }

        /** Sends the next when the one before was met: two at a time would be one. */
        void interruptFromOutside(Thread caller) throws InterruptedException {
            var random = new SplittableRandom(42);
            caller.start();
            while (!ended) {
                if (met.get() < sent.get()) {
                    Thread.yield();
                    continue;
                }
                for (var wait = random.nextInt(2_000); wait > 0; wait--) {
                    Thread.onSpinWait();
                }
                sent.incrementAndGet();
                caller.interrupt();
            }
            caller.join();
        }

        void assertBalanced() {
            assertThat(overdrawn).as("an interrupt was met that nobody sent").isFalse();
            // The last may have come when the last call was over.
            assertThat(met.get()).as("interrupts met").isBetween(sent.get() - 1, sent.get());
            assertThat(sent).as("interrupts sent").hasPositiveValue();
        }
    }
}
