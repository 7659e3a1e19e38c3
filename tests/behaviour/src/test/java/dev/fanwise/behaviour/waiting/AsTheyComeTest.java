package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Tasks in the order in which they end: a loop of waits for the first of what is pending. */
class AsTheyComeTest extends WaitFixture {

    private Task<Integer> first;
    private Task<Integer> second;
    private Task<Integer> third;

    @BeforeEach
    void startTasks() {
        first = DaemonTask.start(a::run);
        second = DaemonTask.start(b::run);
        third = DaemonTask.start(c::run);
        List.of(a, b, c).forEach(child -> child.awaitStarted());
    }

    private AsTheyCome<Integer> loop(Threads threads) {
        return new AsTheyCome<>(on(threads), List.of(first, second, third));
    }

    @EveryConcurrentThreadKind
    @Rule({"AC1", "W13"})
    @CPython("BaseTaskTests.test_as_completed")
    void ac1_tasksComeInTheOrderOfTheirEnds(Threads threads) throws Exception {
        var loop = loop(threads);
        b.succeed(2);
        assertThat(loop.next()).containsExactly(second);
        a.succeed(1);
        assertThat(loop.next()).containsExactly(first);
        c.succeed(3);
        assertThat(loop.next()).containsExactly(third);

        assertThat(loop.isOver()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("AC1")
    @CPython("BaseTaskTests.test_as_completed_coroutine_use_running_loop")
    void ac1_oneTaskComesOnce(Threads threads) throws Exception {
        var loop = new AsTheyCome<>(on(threads), List.of(first));
        a.succeed(42);

        assertThat(loop.next()).extracting(Task::outcome).containsExactly(new Outcome.Success<>(42));

        assertThat(loop.isOver()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("AC1")
    void ac1_aFailureComesAtItsTurnAndEndsNothing(Threads threads) throws Exception {
        var loop = loop(threads);
        b.fail(failure);
        assertThat(loop.next()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(failure));

        a.succeed(1);

        assertThat(loop.next()).containsExactly(first);
    }

    @EveryConcurrentThreadKind
    @Rule("AC6")
    @CPython("BaseTaskTests.test_as_completed_same_tasks_in_as_out")
    void ac6_whatComesAreTheVeryHandlesThatWereGiven(Threads threads) throws Exception {
        var loop = loop(threads);
        a.succeed(1);

        assertThat(loop.next().get(0)).isSameAs(first);
    }

    @EveryConcurrentThreadKind
    @Rule("AC3")
    @CPython("BaseTaskTests.test_as_completed_with_timeout")
    void ac3_whenTheTimeIsOverTheRestIsPendingAndNotCancelled(Threads threads) throws Exception {
        var loop = loop(threads);
        a.succeed(1);
        assertThat(loop.next(SHORT)).containsExactly(first);

        assertThat(loop.next(SHORT)).isEmpty();

        assertThat(loop.pending()).containsExactly(second, third);
        assertThat(List.of(b, c)).allMatch(child -> child.isRunning()).noneMatch(child -> child.wasInterrupted());
    }

    @EveryConcurrentThreadKind
    @Rule("AC3")
    @CPython("BaseTaskTests.test_as_completed_with_unused_timeout")
    void ac3_tasksThatEndInTimeAllCome(Threads threads) throws Exception {
        var loop = loop(threads);
        a.succeed(1);
        loop.next(Duration.ofHours(1));
        b.succeed(2);
        loop.next(Duration.ofHours(1));
        c.succeed(3);
        loop.next(Duration.ofHours(1));

        assertThat(loop.isOver()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("AC7")
    @CPython("BaseTaskTests.test_as_completed_resume_iterator")
    void ac7_aLoopThatWasLeftGoesOnWithTheRest(Threads threads) throws Exception {
        var left = loop(threads);
        b.succeed(2);
        assertThat(left.next()).containsExactly(second);

        var again = new AsTheyCome<>(on(threads), left.pending());
        c.succeed(3);
        assertThat(again.next()).containsExactly(third);
        a.succeed(1);
        assertThat(again.next()).containsExactly(first);
        assertThat(again.isOver()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("AC4")
    @CPython("BaseTaskTests.test_as_completed_duplicate_coroutines")
    void ac4_aHandleThatWasGivenTwiceComesOnce(Threads threads) throws Exception {
        var loop = new AsTheyCome<>(on(threads), List.of(first, first, second));
        a.succeed(1);
        assertThat(loop.next()).containsExactly(first);
        b.succeed(2);
        assertThat(loop.next()).containsExactly(second);

        assertThat(loop.isOver()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("W13")
    @CPython("BaseTaskTests.test_as_completed_concurrent")
    void w13_severalMayWaitForTheSameTasksAtOnce(Threads threads) {
        var one = Caller.start(() -> loop(threads).next()).awaitParked();
        var other = Caller.start(() -> loop(threads).next()).awaitParked();

        b.succeed(2);

        assertThat(one.returned()).containsExactly(second);
        assertThat(other.returned()).containsExactly(second);
    }
}
