package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A cancelled task is no failure of its scope, unless the body reads it. */
class CancelledTaskTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG13")
    @CPython("TestTaskGroup.test_taskgroup_03")
    void tg13_aTaskThatTheBodyCancelsIsNoFailure(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            var first = group.createTask(a::run);
            a.awaitStarted();
            first.cancel();
            first.await();
            return List.of(first, group.createTask(b::run));
        }));

        b.awaitStarted().succeed(11);

        assertThat(call.returned())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Cancelled<>(), new Outcome.Success<>(11));
    }

    @EveryConcurrentThreadKind
    @Rule("TG13")
    void tg13_aTaskThatCancelsItselfIsNoFailure(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            var first = group.createTask(() -> {
                throw new CancellationException("not today");
            });
            first.await();
            group.createTask(b::run);
            return first;
        }));

        b.awaitStarted().succeed(11);

        assertThat(call.returned().outcome()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(b.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG13")
    void tg13_aTaskThatSomebodyElseInterruptsIsNoFailure(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            return "value";
        }));
        running(call, a, b);
        a.interruptByOther();
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.succeed(1);

        assertThat(call.returned()).isEqualTo("value");
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG21")
    @Peer("CancelTest.testCancelNowFollowedByJoinEitherCatchesInterruptedExceptionWithWhichForkEnds")
    void tg21_aBodyThatReadsACancelledTaskCancelsTheScope(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(b));
            var task = group.createTask(a::run);
            a.awaitStarted();
            task.cancel();
            return task.get();
        }));

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"C1", "TG1"})
    @Peer("CancelTest.testCancelNowReturnsImmediatelyAndWaitForForksWhenScopeCompletes")
    void c1_cancellingATaskDoesNotWaitForItButItsScopeDoes(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            var task = group.createTask(a.deaf()::run);
            a.awaitStarted();
            task.cancel();
            a.awaitInterrupted();
            return task.isDone();
        }));
        a.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(false);
    }
}
