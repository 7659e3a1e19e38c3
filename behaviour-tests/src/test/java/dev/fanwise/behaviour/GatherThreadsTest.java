package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which threads tasks run, and what a call leaves behind in them. */
class GatherThreadsTest {

    abstract static class Threading {
        record Two(Thread first, Thread second) {}

        @Gather
        abstract Two two() throws InterruptedException;

        Thread first() {
            return Thread.currentThread();
        }

        Thread second() {
            return Thread.currentThread();
        }

        @Gather("thread")
        abstract List<Thread> each(@Each List<Integer> numbers) throws InterruptedException;

        @Gather(value = "thread", concurrency = 2)
        abstract List<Thread> bounded(@Each List<Integer> numbers) throws InterruptedException;

        Thread thread(int number) {
            return Thread.currentThread();
        }

        @Gather("grow")
        abstract List<Integer> tree(@Each List<Integer> branches, int depth) throws InterruptedException;

        int grow(int branch, int depth) throws InterruptedException {
            return depth == 0
                    ? 1
                    : 1
                            + tree(List.of(0, 1, 2, 3, 4), depth - 1).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
        }
    }

    private static Threading on(Threads threads) {
        return threads.create(GatherThreadsTest_ThreadingFanOut::new, GatherThreadsTest_ThreadingFanOut::new);
    }

    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();

    // threads of its own

    @Test
    void slotsRunOnThreadsNamedAfterTheirTasks() throws Exception {
        var threads = on(Threads.OWN).two();

        assertThat(threads.first().getName()).endsWith("Threading.two/first");
        assertThat(threads.second().getName()).endsWith("Threading.two/second");
    }

    @Test
    void elementsRunOnThreadsNamedAfterTheirTask() throws Exception {
        assertThat(on(Threads.OWN).each(List.of(1, 2)))
                .extracting(Thread::getName)
                .allMatch(name -> name.contains("Threading.each/thread"));
    }

    @Test
    void everyElementHasAThreadOfItsOwn() throws Exception {
        var threads = on(Threads.OWN).each(IntStream.range(0, 100).boxed().toList());

        assertThat(threads).doesNotHaveDuplicates().doesNotContain(Thread.currentThread());
    }

    /** So that a task that is left running does not keep a program from ending. */
    @Test
    void ownThreadsAreDaemons() throws Exception {
        assertThat(on(Threads.OWN).each(List.of(1, 2))).allMatch(Thread::isDaemon);
        assertThat(on(Threads.OWN).bounded(List.of(1, 2))).allMatch(Thread::isDaemon);
    }

    // a given executor

    @Test
    void aGivenExecutorRunsEveryTask() throws Exception {
        var commands = new AtomicInteger();
        var threading = new GatherThreadsTest_ThreadingFanOut(command -> {
            commands.incrementAndGet();
            command.run();
        });

        threading.two();
        threading.each(List.of(1, 2, 3));

        assertThat(commands).hasValue(5);
    }

    @Test
    void anExecutorMayRunTasksOnTheCallingThread() throws Exception {
        assertThat(on(Threads.SAME_THREAD).each(List.of(1, 2))).containsOnly(Thread.currentThread());
        assertThat(on(Threads.SAME_THREAD).bounded(List.of(1, 2))).containsOnly(Thread.currentThread());
    }

    @Test
    void onTheCallingThreadTasksRunInOrder() throws Exception {
        List<Child<Integer>> children =
                IntStream.range(0, 3).mapToObj(Child::returning).toList();

        assertThat(new ChildrenFanOut(Runnable::run).values(children)).containsExactly(0, 1, 2);
    }

    // interrupts

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aCancelledCallLeavesNoInterruptInAPooledThread(int size) throws Exception {
        var pool = Threads.newPool(size);
        try {
            var children = new ChildrenFanOut(pool);
            for (var round = 0; round < 2_000; round++) {
                var one = new Child<Integer>();
                var other = Child.<Integer>failing(new IOException("fails"));
                one.whenInterrupted(interrupt -> 1);
                if (size == 1) {
                    one.succeed(1);
                }

                assertThatThrownBy(() -> children.pairOrJoin(one, other)).isInstanceOf(IOException.class);

                for (var thread = 0; thread < size; thread++) {
                    assertThat(pool.submit(() -> Thread.currentThread().isInterrupted())
                                    .get())
                            .isFalse();
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aTaskCancelledWhileItEndsLeavesNoInterruptInItsPooledThread() throws Exception {
        var pool = Threads.newPool(2);
        try {
            var children = new ChildrenFanOut(pool);
            for (var round = 0; round < 2_000; round++) {
                var one = new Child<Integer>();
                var other = new Child<Integer>();
                var call = Caller.start(() -> children.pairOrJoin(one, other));
                one.awaitStarted();
                other.awaitStarted();
                other.fail(new IOException("fails"));
                one.succeed(1);

                assertThat(call.thrown()).isInstanceOf(IOException.class);
                assertThat(call.wasLeftInterrupted()).isFalse();
                assertThat(pool.submit(() -> Thread.currentThread().isInterrupted())
                                .get())
                        .isFalse();
            }
        } finally {
            pool.shutdown();
        }
    }

    @EveryConcurrentThreadKind
    void noInterruptOfTheCallerIsLostOrAdded(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        for (var round = 0; round < 1_000; round++) {
            var one = new Child<Integer>();
            var other = new Child<Integer>();
            var mayEnd = new CountDownLatch(1);
            var wasThrown = new AtomicReference<Boolean>();
            var call = Caller.run(() -> {
                try {
                    children.pair(one, other);
                    wasThrown.set(false);
                } catch (InterruptedException interrupt) {
                    wasThrown.set(true);
                    if (Thread.currentThread().isInterrupted()) {
                        throw new AssertionError("one interrupt has come twice");
                    }
                }
                Tasks.awaitDeafWithStatus(mayEnd);
            });
            one.awaitStarted().succeed(1);
            other.awaitStarted().succeed(2);
            call.interrupt();
            mayEnd.countDown();

            assertThat(call.wasLeftInterrupted()).isNotEqualTo(wasThrown.get());
        }
    }

    // starts that fail

    /** Starts so many tasks on threads of their own, and refuses the next. */
    private static Executor failingAfter(int starts, Throwable failure, List<Child<Integer>> started) {
        var count = new AtomicInteger();
        return command -> {
            var index = count.getAndIncrement();
            if (index == starts) {
                Tasks.throwUnchecked(failure);
            }
            var thread = new Thread(command, "started");
            thread.setDaemon(true);
            thread.start();
            started.get(index).awaitStarted();
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aRejectedStartCancelsAndJoinsTheSlotsBefore(int starts) {
        var rejection = new RejectedExecutionException("full");
        var started = List.of(a, b, c);
        var children = new ChildrenFanOut(failingAfter(starts, rejection, started));

        assertThatThrownBy(() -> children.triple(a, b, c)).isSameAs(rejection);

        assertThat(started.subList(0, starts)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
        assertThat(started.subList(starts, 3)).noneMatch(Child::hasStarted);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aRejectedStartCancelsAndJoinsTheElementsBefore(int starts) {
        var rejection = new RejectedExecutionException("full");
        var started = List.of(a, b, c);
        var children = new ChildrenFanOut(failingAfter(starts, rejection, started));

        assertThatThrownBy(() -> children.values(started)).isSameAs(rejection);

        assertThat(started.subList(0, starts)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
        assertThat(started.subList(starts, 3)).noneMatch(Child::hasStarted);
    }

    @Test
    void aStartWithoutMemoryCancelsAndJoins() {
        var error = new OutOfMemoryError("unable to create native thread");
        var children = new ChildrenFanOut(failingAfter(1, error, List.of(a, b)));

        assertThatThrownBy(() -> children.pair(a, b)).isSameAs(error);

        assertThat(a.hasEnded()).isTrue();
    }

    @Test
    void aStartThatFailsCarriesTheFailuresOfTheCleanup() {
        var rejection = new RejectedExecutionException("full");
        var failure = new IOException("cleanup");
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var children = new ChildrenFanOut(failingAfter(1, rejection, List.of(a, b)));

        assertThatThrownBy(() -> children.pair(a, b)).isSameAs(rejection);

        assertThat(rejection.getSuppressed()).containsExactly(failure);
    }

    // what belongs to a thread

    @ParameterizedTest
    @EnumSource(names = {"OWN", "VIRTUAL"})
    @Rule("TG24")
    @CPython("BaseTaskTests.test_context_3")
    void tg24_tasksDoNotSeeEachOthersThreadLocals(Threads threads) throws Exception {
        if (!Threads.all().contains(threads)) {
            return;
        }
        var locals = threads.create(GatherThreadsTest_LocalsFanOut::new, GatherThreadsTest_LocalsFanOut::new);
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
        var quotients = new GatherThreadsTest_LocalsFanOut().divide(new CountDownLatch(2));

        assertThat(quotients).isEqualTo(new Locals.Quotients(new BigDecimal("0.333"), new BigDecimal("0.333333")));
        assertThat(Locals.PRECISION.get().getPrecision()).isEqualTo(9);
    }

    // deep nesting

    @EveryThreadKind
    @Rule("G16")
    @CPython("BaseTaskCountingTests.test_recursive_gather")
    void g16_gathersNestDeeply(Threads threads) throws Exception {
        assertThat(on(threads).grow(0, 4)).isEqualTo(781);
    }

    @EveryConcurrentThreadKind
    void callsOfOneObjectMayOverlap(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        var one = Caller.start(() -> children.pair(a, b));
        var other = Caller.start(() -> children.values(List.of(c)));
        Stream.of(a, b, c).forEach(Child::awaitStarted);

        c.succeed(3);
        assertThat(other.returned()).containsExactly(3);
        a.succeed(1);
        b.succeed(2);

        assertThat(one.returned()).isEqualTo(new Children.Pair(1, 2));
    }

    @EveryConcurrentThreadKind
    void whatTheCallerWroteIsSeenByTasksAndBack(Threads threads) throws Exception {
        var plain = threads.create(GatherThreadsTest_PlainFanOut::new, GatherThreadsTest_PlainFanOut::new);
        for (var round = 0; round < 500; round++) {
            plain.input = round;
            plain.square(List.of(0, 1));
            assertThat(plain.squares).containsExactly(round * round, round * round);
        }
    }

    /** Fields without any synchronisation. */
    abstract static class Plain {
        int input;
        final int[] squares = new int[2];

        @Gather
        abstract void square(@Each List<Integer> positions) throws InterruptedException;

        void square(int position) {
            squares[position] = input * input;
        }
    }

    @Test
    void anExecutorThatTakesTasksLaterIsWaitedFor() {
        List<Runnable> queue = new ArrayList<>();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var bothQueued = new CountDownLatch(2);
        var children = new ChildrenFanOut(command -> {
            queue.add(command);
            bothQueued.countDown();
        });
        var call = Caller.start(() -> children.pair(Child.returning(1), Child.returning(2)));
        Tasks.await(bothQueued);
        threads.add(Thread.currentThread());

        queue.forEach(Runnable::run);

        assertThat(call.returned()).isEqualTo(new Children.Pair(1, 2));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anExecutorsCommandRunTwiceRunsTheTaskOnce() throws Exception {
        var children = new ChildrenFanOut(command -> {
            command.run();
            command.run();
        });
        Child<Integer> once = Child.returning(1);

        assertThat(children.values(List.of(once))).containsExactly(1);

        assertThat(once.runs()).isOne();
    }

    @EveryThreadKind
    void aTaskThatThrowsCancellationDoesNotInterruptTheCaller(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);

        assertThatThrownBy(() -> children.pair(Child.failing(new CancellationException()), Child.returning(1)))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isFalse();
    }
}
