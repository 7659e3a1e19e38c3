package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.TaskGroup;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounded numbers of tasks in a scope. */
class BoundedScopeTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule({"TG3", "B3"})
    void tg3_boundedElementsThatHaveNotStartedNeverDo(Threads threads) {
        var call = Caller.start(() -> on(threads).boundedValues(five));
        five.get(0).awaitStarted();
        five.get(1).awaitStarted();

        five.get(0).fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(five.get(1).hasEnded()).isTrue();
        assertThat(five.subList(2, 5)).noneMatch(Child::hasStarted);
    }

    @EveryConcurrentThreadKind
    @Rule("B1")
    void createdTasksTakeTurns(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).bounded(group -> {
            five.forEach(child -> group.createTask(child::run));
            return "value";
        }));
        five.get(0).awaitStarted();
        five.get(1).awaitStarted();
        call.awaitParked();
        assertThat(five.subList(2, 5)).noneMatch(Child::hasStarted);

        five.forEach(child -> child.succeed(1));

        assertThat(call.returned()).isEqualTo("value");
        assertThat(five).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("B6")
    void boundedTasksThatCreateTasksDoNotDeadlock(Threads threads) throws Exception {
        var runs = new AtomicInteger();

        on(threads).bounded(group -> group.createTask(() -> spread(group, 5, runs)));

        assertThat(runs).hasValue(63);
    }

    /** While one waits for another, that may be one that waits in turn, and has to have a place again before it goes on. */
    @EveryConcurrentThreadKind
    @Rule("B6")
    void boundedTasksThatWaitForTasksThatWaitDoNotDeadlock(Threads threads) throws Exception {
        for (var concurrency = 1; concurrency <= 3; concurrency++) {
            assertThat(on(threads).<Integer>atMost(group -> leaves(group, 6), concurrency))
                    .isEqualTo(64);
        }
    }

    private static Integer leaves(TaskGroup group, int depth) throws Exception {
        if (depth == 0) {
            return 1;
        }
        var left = group.createTask(() -> leaves(group, depth - 1));
        var right = group.createTask(() -> leaves(group, depth - 1));
        return left.get() + right.get();
    }

    private static void spread(TaskGroup group, int depth, AtomicInteger runs) {
        runs.incrementAndGet();
        if (depth > 0) {
            group.createTask(() -> spread(group, depth - 1, runs));
            group.createTask(() -> spread(group, depth - 1, runs));
        }
    }
}
