package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Failures outrank interrupts, which are not lost; the scope's own interrupt of its body does not stay behind. */
class PrecedenceTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule({"TG10", "TG4", "TG11"})
    @CPython("TestTaskGroup.test_taskgroup_08")
    void tg10_failuresOfTheCleanupOutrankTheInterruptOfTheBody(Threads threads) {
        five.forEach(child -> child.whenInterrupted(interrupt -> {
            throw failure;
        }));
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, five);
            bodyRuns.countDown();
            return Tasks.waitForInterrupt();
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).isNotEmpty().containsOnly(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"TG10", "TG11"})
    void tg10_failuresOfTheCleanupOutrankTheInterruptOfTheJoin(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            return null;
        }));
        running(call, a, b).interrupt();

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG10")
    @CPython({"TestTaskGroup.test_taskgroup_15", "TestTaskGroup.test_taskgroup_16"})
    void tg10_aFailureAfterTheInterruptOutranksIt(Threads threads) {
        var caught = new CountDownLatch(1);
        var mayLeave = new CountDownLatch(1);
        var task = new AtomicReference<Task<Integer>>();
        var call = Caller.start(() -> on(threads).scope(group -> {
            task.set(group.createTask(a::run));
            a.awaitStarted();
            bodyRuns.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                caught.countDown();
                Tasks.awaitDeaf(mayLeave);
                throw interrupt;
            }
        }));
        Tasks.await(bodyRuns);
        call.interrupt();
        Tasks.await(caught);
        a.fail(failure);
        Tasks.awaitThat(() -> task.get().isDone());

        mayLeave.countDown();

        assertThat(members(call.thrown())).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG10", "TG11"})
    @CPython("TestTaskGroup.test_error_and_cancel")
    void tg11_anInterruptOutrankedByAFailureIsInTheStatus(Threads threads) {
        b.deaf();
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            return null;
        }));
        running(call, a, b);
        a.fail(failure);
        b.awaitInterrupted();
        call.awaitParked().interrupt();

        b.succeed(2);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG11")
    @CPython({
        "BaseTestTaskGroup.test_cancellation_does_not_leak_out_of_tg",
        "TestTaskGroup.test_cancelling_level_preserved",
        "BaseTaskTests.test_uncancel_resets_must_cancel"
    })
    void tg11_theScopesOwnInterruptOfItsBodyDoesNotStayBehind(Threads threads) {
        for (var round = 0; round < 300; round++) {
            var call = Caller.start(() -> on(threads).scope(group -> {
                group.createTask(() -> {
                    throw failure;
                });
                return null;
            }));

            assertThat(members(call.thrown())).containsExactly(failure);
            assertThat(call.wasLeftInterrupted()).isFalse();
        }
    }

    @EveryConcurrentThreadKind
    @Rule({"TG7", "TG11"})
    @CPython("TestTaskGroup.test_taskgroup_context_manager_exit_raises")
    void tg11_norIfTheBodysCleanupFails(Threads threads) {
        var again = new ArithmeticException("in the body");
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } finally {
                Tasks.throwUnchecked(again);
            }
        }));

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure, again);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }
}
