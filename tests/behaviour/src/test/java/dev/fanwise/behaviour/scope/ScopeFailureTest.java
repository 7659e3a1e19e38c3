package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task fails: the others and the body are asked to stop and waited for. */
class ScopeFailureTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule({"TG3", "TG19"})
    @CPython("TestTaskGroup.test_taskgroup_04")
    @Peer({
        "ExceptionTest.testSupervisedThrowsExceptionThrownByFailingFork",
        "SupervisedTest.testSupervisedInterruptsOnceAnyForkEndsWithException",
        "SupervisedTest.testSupervisedInterruptsMainBodyOnceForkEndsWithException"
    })
    void tg3_theFirstFailureCancelsTheOthersAndTheBody(Threads threads) {
        var wentOn = new AtomicBoolean();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            group.createTask(b::run);
            Tasks.waitForInterrupt();
            wentOn.set(true);
            return null;
        }));
        b.awaitStarted();

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
        assertThat(wentOn).isFalse();
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"TG3", "TG4", "TG5"})
    @CPython("TestTaskGroup.test_cancel_children_on_child_error")
    void tg4_laterFailuresJoinTheGroup(Threads threads) {
        var third = new IllegalArgumentException("third");
        b.whenInterrupted(interrupt -> {
            throw other;
        });
        var bodyWasInterrupted = new AtomicBoolean();
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b, c));
            bodyRuns.countDown();
            try {
                Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                bodyWasInterrupted.set(true);
                throw interrupt;
            }
            return null;
        }));
        Tasks.await(bodyRuns);
        c.whenInterrupted(interrupt -> {
            b.awaitEnded();
            throw third;
        });

        a.fail(failure);

        assertThat(members(call.thrown()))
                .hasSize(3)
                .contains(failure, other, third)
                .first()
                .isSameAs(failure);
        assertThat(bodyWasInterrupted).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG3")
    void tg3_aTaskThatIsDeafIsWaitedFor(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b.deaf()));
            return null;
        }));
        running(call, a, b);
        a.fail(failure);
        b.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(members(call.thrown())).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("TG5")
    @CPython("TestTaskGroup.test_taskgroup_19")
    void tg5_theCancelledBodyMayFailToo(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw other;
            }
        }));

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure, other);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG5")
    void tg5_theCancelledBodyMayResist(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                return 7;
            }
        }));

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG3")
    @CPython("BaseTestTaskGroup.test_cancels_task_if_created_during_creation")
    void tg3_aTaskIsNotCutShortWhileItCreatesATaskThatFails(Threads threads) {
        var created = new AtomicBoolean();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(() -> {
                group.createTask(() -> {
                    throw failure;
                });
                created.set(true);
                return Tasks.waitForInterrupt();
            });
            return null;
        }));

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(created).isTrue();
    }

    @EveryThreadKind
    @Rule("TG19")
    @Peer("ExceptionTest.testSupervisedThrowsExceptionThrownInScope")
    void tg19_evenOneFailureIsAGroup(Threads threads) {
        assertThatThrownBy(() -> on(threads).scope(group -> {
                    throw failure;
                }))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure))
                .hasMessageContaining("Scopes.scope");
    }

    @EveryConcurrentThreadKind
    @Rule({"TG16", "L2"})
    void tg16_noFailureOfAScopeIsReported(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw other;
        });
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            return null;
        }));
        a.awaitStarted();
        b.awaitStarted();
        a.fail(failure);
        assertThat(members(call.thrown())).containsExactly(failure, other);

        Tasks.awaitCollection();

        assertThat(reports.countOf(failure) + reports.countOf(other)).isZero();
    }
}
