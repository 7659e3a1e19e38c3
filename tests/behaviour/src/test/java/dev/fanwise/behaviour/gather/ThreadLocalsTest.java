package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryDedicatedThreadKind;
import dev.fanwise.support.Tasks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What belongs to a thread belongs to a task. */
class ThreadLocalsTest {

    @EveryDedicatedThreadKind
    @Rule("TG24")
    @CPython("BaseTaskTests.test_context_3")
    void tg24_tasksDoNotSeeEachOthersThreadLocals(Threads threads) throws Exception {
        var locals = threads.create(ThreadLocalsTest_LocalsFanOut::new, ThreadLocalsTest_LocalsFanOut::new);
        Locals.VALUE.set(-1);

        assertThat(locals.swap(IntStream.range(0, 100).boxed().toList())).containsOnly(0);

        assertThat(Locals.VALUE.get()).isEqualTo(-1);
        Locals.VALUE.remove();
    }

    abstract static class Locals {
        static final ThreadLocal<Integer> VALUE = ThreadLocal.withInitial(() -> 0);

        @Gather
        abstract List<Integer> swap(@Each List<Integer> values) throws InterruptedException;

        /** What was there before. */
        int swap(int value) {
            int before = VALUE.get();
            VALUE.set(value);
            return before;
        }

        static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

        @Gather
        abstract List<String> inherited(@Each List<Integer> values) throws InterruptedException;

        String inherited(int value) {
            return INHERITED.get();
        }

        record Quotients(BigDecimal rough, BigDecimal exact) {}

        static final ThreadLocal<MathContext> PRECISION = ThreadLocal.withInitial(() -> new MathContext(9));

        @Gather
        abstract Quotients divide(CountDownLatch bothSet) throws InterruptedException;

        BigDecimal rough(CountDownLatch bothSet) {
            return third(3, bothSet);
        }

        BigDecimal exact(CountDownLatch bothSet) {
            return third(6, bothSet);
        }

        private BigDecimal third(int digits, CountDownLatch bothSet) {
            PRECISION.set(new MathContext(digits));
            bothSet.countDown();
            Tasks.await(bothSet);
            return BigDecimal.ONE.divide(BigDecimal.valueOf(3), PRECISION.get());
        }
    }

    @Test
    @Rule("TG24")
    @CPython("DecimalContextTest.test_asyncio_task_decimal_context")
    void tg24_precisionsOfTasksDoNotDisturbEachOther() throws Exception {
        var quotients = new ThreadLocalsTest_LocalsFanOut().divide(new CountDownLatch(2));

        assertThat(quotients).isEqualTo(new Locals.Quotients(new BigDecimal("0.333"), new BigDecimal("0.333333")));
        assertThat(Locals.PRECISION.get().getPrecision()).isEqualTo(9);
    }

    @EveryDedicatedThreadKind
    @Rule("TG24")
    @CPython("TestTaskGroup.test_taskgroup_task_context")
    void tg24_tasksInheritTheInheritableThreadLocalsOfTheThreadThatCreatesThem(Threads threads) throws Exception {
        var locals = threads.create(ThreadLocalsTest_LocalsFanOut::new, ThreadLocalsTest_LocalsFanOut::new);
        Locals.INHERITED.set("caller");
        try {
            assertThat(locals.inherited(List.of(1, 2))).containsOnly("caller");
        } finally {
            Locals.INHERITED.remove();
        }
    }
}
