package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The caller is interrupted, in the body or while it waits for the tasks. */
class ScopeInterruptTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG8")
    @CPython("TestTaskGroup.test_taskgroup_07")
    void tg8_anInterruptOfTheBodyCancelsTheTasks(Threads threads) {
        var bodyWasInterrupted = new AtomicBoolean();
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, five);
            bodyRuns.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                bodyWasInterrupted.set(true);
                throw interrupt;
            }
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(bodyWasInterrupted).isTrue();
        assertThat(five).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    @EveryThreadKind
    @Rule("TG8")
    @CPython("TestTaskGroup.test_taskgroup_17")
    void tg8_anInterruptOfABodyWithoutTasks(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            bodyRuns.countDown();
            return Tasks.waitForInterrupt();
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG8")
    void tg8_aBodyThatSwallowsTheInterruptGoesOn(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
            bodyRuns.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                return "swallowed";
            }
        }));
        Tasks.await(bodyRuns);
        call.interrupt();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo("swallowed");
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG9")
    @CPython("TestTaskGroup.test_cancellation")
    void tg9_anInterruptWhileJoiningCancelsTheTasks(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, five);
            return null;
        }));
        five.forEach(Child::awaitStarted);

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(five).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("TG9")
    @CPython("TestTaskGroup.test_taskgroup_22")
    void tg9_evenIfEveryTaskThenReturnsAValue(Threads threads) {
        a.whenInterrupted(interrupt -> 1);
        b.whenInterrupted(interrupt -> 2);
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            return 3;
        }));
        running(call, a, b).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
    }

    @EveryConcurrentThreadKind
    @Rule("TG9")
    void tg9_anUndeclaredInterruptIsACancellation(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).undeclared(group -> {
            createAll(group, List.of(a));
            return null;
        }));
        running(call, a).interrupt();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"TG9", "I2"})
    void tg9_anInterruptionWhoseMessageThrowsIsOneAllTheSame(Threads threads) {
        var interruption = new InterruptedException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no message");
            }
        };
        var call = Caller.<Object>start(() -> on(threads).undeclared(group -> {
            throw interruption;
        }));

        var thrown = call.thrown();
        assertThat(thrown).isInstanceOf(CancellationException.class);
        assertThat(thrown.getCause() == interruption).isTrue();
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG18")
    void tg18_aSecondInterruptDoesNotHurryTheJoinAndIsNotLost(Threads threads) {
        b.deaf();
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            return null;
        }));
        running(call, a, b).interrupt();
        b.awaitInterrupted();
        call.awaitParked().interrupt();
        assertThat(call.hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }
}
