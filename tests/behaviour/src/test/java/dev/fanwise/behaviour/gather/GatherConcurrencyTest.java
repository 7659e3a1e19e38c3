package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bounded numbers of tasks in flight. */
class GatherConcurrencyTest {

    private static BoundedFanOut on(Threads threads) {
        return threads.create(BoundedFanOut::new, BoundedFanOut::new);
    }

    private static List<Child<Integer>> children(int size) {
        return Stream.generate(() -> new Child<Integer>()).limit(size).toList();
    }

    @EveryConcurrentThreadKind
    @Rule("B1")
    @Peer("ParTest.testParLimitRunsUpToGivenNumberOfComputationsInParallel")
    void asManyTasksAsAllowedRunAtOnceAndNoMore(Threads threads) {
        var bounded = on(threads);
        var children = children(9);
        var call = Caller.start(() -> bounded.two(children));
        for (var position = 0; position < 9; position++) {
            children.get(position).awaitStarted();
            if (position + 1 < 9) {
                children.get(position + 1).awaitStarted();
            }
            assertThat(children.stream().filter(Child::isRunning)).hasSizeLessThanOrEqualTo(2);
            children.get(position).succeed(position);
        }

        assertThat(call.returned()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(bounded.mostRunning).hasValue(2);
    }

    @EveryConcurrentThreadKind
    @Rule("B1")
    void noMoreTasksThanAllowedRunAtOnceHoweverManyThereAre(Threads threads) throws Exception {
        var bounded = on(threads);

        bounded.three(IntStream.range(0, 100).mapToObj(Child::returning).iterator());

        assertThat(bounded.mostRunning.get()).isLessThanOrEqualTo(3);
    }

    @Test
    @Rule("B1")
    void eachTaskHasAThreadOfItsOwn() throws Exception {
        var bounded = new BoundedFanOut();

        bounded.three(IntStream.range(0, 100).mapToObj(Child::returning).iterator());

        assertThat(bounded.threads).hasSize(100);
    }

    @EveryConcurrentThreadKind
    @Rule("B2")
    void theSourceIsReadAsTasksStart(Threads threads) {
        var bounded = on(threads);
        var children = children(6);
        var read = new AtomicInteger();
        var call = Caller.start(() -> bounded.three(
                children.stream().peek(child -> read.incrementAndGet()).iterator()));
        children.get(2).awaitStarted();
        // One worker may look ahead for whether there are more.
        assertThat(read.get()).isLessThanOrEqualTo(4);
        children.get(0).succeed(0);
        children.get(3).awaitStarted();
        assertThat(read.get()).isLessThanOrEqualTo(5);

        children.forEach(child -> child.succeed(1));

        assertThat(call.returned()).hasSize(6);
    }

    @EveryConcurrentThreadKind
    @Rule("B2")
    void theSourceIsReadByOneThreadAtATime(Threads threads) throws Exception {
        var bounded = on(threads);
        var isRead = new AtomicBoolean();
        var overlaps = new AtomicInteger();
        Iterable<Long> source = () -> new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                if (!isRead.compareAndSet(false, true)) {
                    overlaps.incrementAndGet();
                }
                Thread.onSpinWait();
                isRead.set(false);
                return next < 20_000;
            }

            @Override
            public Long next() {
                return next++;
            }
        };

        bounded.copy(source);

        assertThat(overlaps).hasValue(0);
        assertThat(bounded.sum).hasValue(19_999L * 20_000 / 2);
    }

    @EveryConcurrentThreadKind
    @Rule("B1")
    void oneByOneRunsInTheOrderOfTheElements(Threads threads) {
        var bounded = on(threads);
        var children = children(3);
        var call = Caller.start(() -> bounded.oneByOne(children.stream()));
        for (var position = 0; position < 3; position++) {
            children.get(position).awaitStarted();
            assertThat(children.stream().filter(Child::hasStarted)).hasSize(position + 1);
            children.get(position).succeed(position);
        }

        assertThat(call.returned()).containsExactly(0, 1, 2);
        assertThat(bounded.mostRunning).hasValue(1);
    }

    @EveryThreadKind
    @Rule("B1")
    void fewerElementsThanAllowedAreFine(Threads threads) throws Exception {
        assertThat(on(threads).three(List.of(Child.returning(1)).iterator())).containsExactly(1);
        assertThat(on(threads).three(List.<Child<Integer>>of().iterator())).isEmpty();
    }

    @EveryThreadKind
    @Rule("E4")
    void boundedPrimitivesComeInOrder(Threads threads) throws Exception {
        assertThat(on(threads).copyOf(5, 4, 3, 2, 1)).containsExactly(5, 4, 3, 2, 1);
    }

    @EveryThreadKind
    @Rule({"E4", "E7"})
    void boundedResultsByElementComeInOrder(Threads threads) throws Exception {
        var bounded = on(threads);

        assertThat(bounded.byElement(List.of(5L, 1L, 5L, 3L)))
                .containsExactly(Map.entry(5L, 5L), Map.entry(1L, 1L), Map.entry(3L, 3L));
        assertThat(bounded.sum).hasValue(9);
    }

    @EveryConcurrentThreadKind
    @Rule({"B3", "G26"})
    @Peer({"StructuredTaskScopeTest.testForkAfterCancel2", "ParTest.testParLimitInterruptsOtherComputationsIfOneFails"})
    void elementsNotStartedWhenOneFailsNeverStart(Threads threads) {
        var bounded = on(threads);
        var children = children(5);
        var failure = new IOException("fourth");
        var call = Caller.start(() -> bounded.twoOrJoin(children));
        children.get(0).awaitStarted().succeed(0);
        children.get(1).awaitStarted().succeed(1);
        children.get(2).awaitStarted();

        children.get(3).awaitStarted().fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(children.get(2).wasInterrupted()).isTrue();
        assertThat(children.get(2).hasEnded()).isTrue();
        assertThat(children.get(4).hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("B3")
    void aTaskThatIsLeftRunningStartsNoFurtherElement(Threads threads) {
        var bounded = on(threads);
        var children = children(3);
        var failure = new IOException("second");
        var call = Caller.start(() -> bounded.two(children));
        children.get(0).awaitStarted();
        children.get(1).awaitStarted().fail(failure);
        assertThat(call.thrown()).isSameAs(failure);

        children.get(0).succeed(0);

        children.get(0).awaitEnded();
        Tasks.awaitThat(() -> bounded.running.get() == 0);
        assertThat(children.get(0).wasInterrupted()).isFalse();
        assertThat(children.get(2).hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("B3")
    void elementsNotStartedAtAnInterruptNeverStart(Threads threads) {
        var bounded = on(threads);
        var children = children(5);
        var call = Caller.start(() -> bounded.two(children));
        children.get(1).awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(children).noneMatch(Child::isRunning);
        assertThat(children.subList(2, 5)).noneMatch(Child::hasStarted);
    }

    @EveryThreadKind
    @Rule({"B2", "B3"})
    void anEndlessSourceEndsWithAFailure(Threads threads) {
        var failure = new IOException("enough");
        var number = new AtomicInteger();
        Iterable<Child<Integer>> endless = () -> Stream.generate(
                        () -> number.incrementAndGet() < 1_000 ? Child.returning(1) : Child.<Integer>failing(failure))
                .iterator();

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> on(threads).two(endless)).isSameAs(failure);
            assertThat(reports).isNotNull();
        }
    }

    @EveryThreadKind
    @Rule("G18")
    @Peer("StructuredTaskScopeTest.testOnForkThrows")
    void aSourceThatThrowsEndsTheCall(Threads threads) {
        var failure = new IllegalStateException("no more elements");
        Iterable<Child<Integer>> source = () -> Stream.iterate(Child.returning(1), child -> {
                    throw failure;
                })
                .iterator();

        assertThatThrownBy(() -> on(threads).two(source)).isSameAs(failure);
    }

    @EveryThreadKind
    @Rule("G6")
    void boundedFailuresAreResults(Threads threads) throws Exception {
        var failure = new IOException("second");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Child<Integer>[] children = new Child[] {Child.returning(1), Child.failing(failure), Child.returning(3)};

        assertThat(on(threads).outcomes(children))
                .containsExactly(new Outcome.Success<>(1), new Outcome.Failure<>(failure), new Outcome.Success<>(3));
    }

    @EveryThreadKind
    @Rule("B7")
    @Peer("ScopeTest.externalRunnerShouldBeInitializedOnce")
    void manyElementsWithoutResults(Threads threads) throws Exception {
        var bounded = on(threads);
        // others are, or may be, threads of the operating system
        var size = threads == Threads.VIRTUAL ? 1_000_000 : 20_000;

        bounded.addAll(LongStream.range(0, size).boxed());

        assertThat(bounded.sum).hasValue((size - 1L) * size / 2);
    }

    @Test
    @Rule({"B7", "G2"})
    void thousandsOfResultsInOrder() throws Exception {
        Iterable<Long> numbers = () -> LongStream.range(0, 20_000).iterator();

        var copies = new BoundedFanOut().copy(numbers);

        assertThat(copies).hasSize(20_000);
        assertThat(copies.get(0)).isZero();
        assertThat(copies.get(12_345)).isEqualTo(12_345);
        assertThat(copies.get(19_999)).isEqualTo(19_999);
    }
}
