package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;
import java.util.stream.IntStream;

/** What a wait returns, and for which handles it waits. */
class WaitedTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W9")
    @CPython("BaseTaskTests.test_wait_duplicate_coroutines")
    void w9_theSameHandleTwiceCountsOnce(Threads threads) throws Exception {
        var test = DaemonTask.start(() -> "test");
        var spam = DaemonTask.start(() -> "spam");

        var waited = on(threads).allOf(List.of(test, test, spam));

        assertThat(waited.done()).containsExactly(test, spam);
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("W10")
    @CPython("BaseTaskTests.test_wait_really_done")
    void w10_doneHoldsAllThatHaveEndedWhenTheWaitIsOver(Threads threads) throws Exception {
        var first = Task.<Integer>start(Runnable::run, () -> 1);
        var second = Task.<Integer>start(Runnable::run, () -> 2);
        var running = DaemonTask.<Integer>start(a::run);

        var waited = on(threads).firstCompletedOf(List.of(first, second, running));

        assertThat(waited.done()).containsExactly(first, second);
        assertThat(waited.pending()).containsExactly(running);
    }

    @EveryConcurrentThreadKind
    @Rule("W12")
    @CPython("BaseTaskTests.test_wait_with_iterator_of_tasks")
    void w12_anIteratorOfTasksIsASource(Threads threads) throws Exception {
        var one = DaemonTask.start(() -> 1);
        var two = DaemonTask.start(() -> 2);

        assertThat(on(threads).allOf(List.of(one, two).iterator()).done()).containsExactly(one, two);
    }

    @EveryConcurrentThreadKind
    @Rule("W12")
    @CPython("BaseTaskTests.test_wait_generator")
    void w12_aStreamOfTasksIsASource(Threads threads) throws Exception {
        var waited = on(threads).allOf(IntStream.range(0, 10).mapToObj(number -> DaemonTask.start(() -> number)));

        assertThat(waited.done()).hasSize(10);
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("W12")
    void w12_anArrayOfTasksIsASource(Threads threads) throws Exception {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Task<Integer>[] tasks = new Task[] {DaemonTask.start(() -> 1)};

        assertThat(on(threads).allOf(tasks).done()).containsExactly(tasks);
    }

    @EveryConcurrentThreadKind
    @Rule("W16")
    void tasksComeInTheOrderOfTheirStarts(Threads threads) {
        var call = Caller.start(() -> on(threads).all(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        c.succeed(3);
        c.awaitEnded();
        a.succeed(1);
        a.awaitEnded();

        b.succeed(2);

        assertThat(names(call.returned().done())).containsExactly("run[0]", "run[1]", "run[2]");
    }

    @EveryConcurrentThreadKind
    @Rule("W16")
    void theSetsAreSnapshots(Threads threads) throws Exception {
        var waited = on(threads).all(List.of(a, b), SHORT);
        a.succeed(1);
        b.succeed(2);
        for (var task : waited.pending()) {
            task.await();
        }

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(2);
    }

    @EveryThreadKind
    @Rule("W16")
    void theSetsAreUnmodifiable(Threads threads) throws Exception {
        a.succeed(1);
        var waited = on(threads).all(List.of(a));

        assertThatThrownBy(() -> waited.done().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> waited.pending().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }
}
