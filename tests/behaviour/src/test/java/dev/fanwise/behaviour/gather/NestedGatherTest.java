package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Gathers whose tasks are gathers, and calls at the same time. */
class NestedGatherTest extends GatherFixture {

    private static Threading threading(Threads threads) {
        return threads.create(ThreadingFanOut::new, ThreadingFanOut::new);
    }

    abstract static class Nested {
        record Leaf(int left, int right) {}

        record Tree(Leaf first, Leaf second, int own) {}

        @Gather
        abstract Tree tree(Child<Integer> child) throws IOException, InterruptedException;

        @Gather
        abstract Leaf first(Child<Integer> child) throws IOException, InterruptedException;

        @Gather
        abstract Leaf second(Child<Integer> child) throws IOException, InterruptedException;

        int left(Child<Integer> child) {
            return 1;
        }

        int right(Child<Integer> child) throws IOException, InterruptedException {
            return child.run();
        }

        int own() {
            return 3;
        }
    }

    @EveryThreadKind
    @Rule("G16")
    void g16_aFanOutMethodMayBeATaskOfAnother(Threads threads) throws Exception {
        var nested = threads.create(NestedGatherTest_NestedFanOut::new, NestedGatherTest_NestedFanOut::new);

        assertThat(nested.tree(Child.returning(2)))
                .isEqualTo(new Nested.Tree(new Nested.Leaf(1, 2), new Nested.Leaf(1, 2), 3));
    }

    @EveryThreadKind
    @Rule("G16")
    void g16_anInnerFailureIsTheOutersFailureUnwrapped(Threads threads) {
        var nested = threads.create(NestedGatherTest_NestedFanOut::new, NestedGatherTest_NestedFanOut::new);
        var failure = new IOException("leaf");

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> nested.tree(Child.failing(failure))).isSameAs(failure);
            assertThat(reports).isNotNull();
        }
    }

    @EveryConcurrentThreadKind
    @Rule({"G7", "G16"})
    void g16_cancellingTheOuterGatherCancelsTheInnerOnes(Threads threads) {
        var nested = threads.create(NestedGatherTest_NestedFanOut::new, NestedGatherTest_NestedFanOut::new);
        var child = new Child<Integer>();
        var call = Caller.start(() -> nested.tree(child));
        Tasks.awaitThat(() -> child.runs() == 2);

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(child.wasInterrupted()).isTrue();
        assertThat(child.hasEnded()).isTrue();
    }

    @EveryThreadKind
    @Rule("G16")
    @CPython("BaseTaskCountingTests.test_recursive_gather")
    void g16_gathersNestDeeply(Threads threads) throws Exception {
        assertThat(threading(threads).grow(0, 4)).isEqualTo(781);
    }

    @EveryConcurrentThreadKind
    @Rule("P4")
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
}
