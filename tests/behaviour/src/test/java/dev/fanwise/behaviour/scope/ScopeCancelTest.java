package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A scope that is ended early, without an error. */
class ScopeCancelTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_children")
    @Peer("StructuredTaskScopeTest.testJoinWhenCancelled")
    void tg23_cancelEndsTheScopeWithoutAnException(Threads threads) throws Exception {
        assertThat(on(threads).<String>scope(group -> {
                    createAll(group, List.of(a, b));
                    group.cancel();
                    return "value";
                }))
                .isEqualTo("value");

        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython({"BaseTestTaskGroup.test_taskgroup_cancel_body", "BaseTestTaskGroup.test_taskgroup_cancel_before_enter"})
    void tg23_cancelEndsTheBodyAtItsNextWait(Threads threads) throws Exception {
        var wentOn = new AtomicBoolean();

        assertThat(on(threads).<String>scope(group -> {
                    group.cancel();
                    Tasks.waitForInterrupt();
                    wentOn.set(true);
                    return "never";
                }))
                .isNull();

        assertThat(wentOn).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_idempotent")
    void tg23_cancelTwiceIsCancelOnce(Threads threads) throws Exception {
        on(threads).action(group -> {
            createAll(group, List.of(a));
            group.cancel();
            group.cancel();
            return null;
        });

        assertThat(a.hasEnded()).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_after_exit")
    void tg23_cancelAfterTheEndDoesNothing(Threads threads) throws Exception {
        var ended = on(threads).<TaskGroup>scope(group -> group);

        ended.cancel();

        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryThreadKind
    @Rule({"TG23", "TG12"})
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_before_create_task")
    @Peer("StructuredTaskScopeTest.testForkAfterCancel2")
    void tg23_tasksAreRefusedAfterCancel(Threads threads) throws Exception {
        var refusal = new AtomicReference<Throwable>();

        on(threads).action(group -> {
            group.cancel();
            refusal.set(Tasks.thrownBy(() -> group.createTask(a::run)));
            return null;
        });

        assertThat(refusal.get()).isInstanceOf(IllegalStateException.class);
        assertThat(a.hasStarted()).isFalse();
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_before_exception")
    void tg23_aTaskThatCancelsAndFailsHasFailed(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads)
                .scope(group -> group.createTask(() -> {
                    group.cancel();
                    throw failure;
                })));

        assertThat(members(thrown)).containsExactly(failure);
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_after_exception")
    void tg23_aTaskThatFailsAndCancelsHasFailed(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads)
                .scope(group -> group.createTask(() -> {
                    try {
                        throw failure;
                    } finally {
                        group.cancel();
                    }
                })));

        assertThat(members(thrown)).containsExactly(failure);
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_body_cancel_before_exception")
    void tg23_aBodyThatCancelsAndFailsHasFailed(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            group.cancel();
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(failure);
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_body_cancel_after_exception")
    void tg23_aBodyThatFailsAndCancelsHasFailed(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            try {
                throw failure;
            } finally {
                group.cancel();
            }
        }));

        assertThat(members(thrown)).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_one_winner")
    @Peer("StructuredTaskScopeTest.testOnCompleteCancelsExecution")
    void tg23_theFirstWithAResultEndsTheScope(Threads threads) {
        var winner = new AtomicReference<Integer>();
        var call = Caller.run(() -> on(threads).action(group -> {
            for (var child : List.of(a, b)) {
                group.createTask(() -> {
                    winner.set(child.run());
                    group.cancel();
                });
            }
            return null;
        }));
        a.awaitStarted();
        b.awaitStarted();

        b.succeed(2);

        assertThat(call.returned()).isNull();
        assertThat(winner).hasValue(2);
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_from_child_before_first_suspension")
    @Peer("StructuredTaskScopeTest.testOnForkCancelsExecution")
    void tg23_aTaskMayCancelBeforeItsCreationHasReturned(Threads threads) throws Exception {
        on(threads)
                .action(group -> group.createTask(() -> {
                    group.cancel();
                    return Tasks.waitForInterrupt();
                }));

        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.(cancelled from outside while a cancelled group ends)")
    void tg23_anInterruptFromOutsideAfterCancelIsNotLost(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a.deaf()));
            group.cancel();
            return null;
        }));
        a.awaitInterrupted();
        call.awaitParked().interruptAndAwaitNotice();
        assertThat(call.hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG23")
    void tg23_anyThreadMayCancel(Threads threads) {
        var handedOut = new AtomicReference<TaskGroup>();
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
            handedOut.set(group);
            return "value";
        }));
        running(call, a);

        handedOut.get().cancel();

        assertThat(call.returned()).isEqualTo("value");
        assertThat(a.wasInterrupted()).isTrue();
    }

    /** Jox interrupts what a body leaves behind. */
    @EveryConcurrentThreadKind
    @Rule({"TG1", "TG23"})
    @Peer({
        "ForkTest.testInterruptChildForksWhenParentsComplete",
        "SupervisedTest.testSupervisedOnlyWaitsUntilUserForksComplete"
    })
    void tg23_whatTheBodyLeavesBehindIsWaitedForUnlessItIsCancelled(Threads threads) throws Exception {
        a.succeed(5);

        var result = on(threads).<Integer>scope(group -> {
            group.createTask(b::run);
            b.awaitStarted();
            var value = group.createTask(a::run).get();
            assertThat(b.isRunning()).isTrue();
            group.cancel();
            return value;
        });

        assertThat(result).isEqualTo(5);
        assertThat(b.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"TG23", "TG25"})
    @Peer("StructuredTaskScopeTest.testAllUntil4")
    void tg23_aSupervisorCanEndAfterTwoFailures(Threads threads) {
        var failures = new AtomicInteger();
        var created = new CopyOnWriteArrayList<Task<Integer>>();
        var call = Caller.<Object>start(() -> on(threads).supervised(group -> {
            for (var child : List.of(a, b, c)) {
                created.add(group.createTask(() -> {
                    try {
                        return child.run();
                    } catch (IllegalStateException | ArithmeticException thrown) {
                        if (failures.incrementAndGet() == 2) {
                            group.cancel();
                        }
                        throw thrown;
                    }
                }));
            }
            return null;
        }));
        running(call, a, b, c);
        a.fail(failure);
        Tasks.awaitThat(() -> created.get(0).isDone());
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.fail(other);

        assertThat(members(call.thrown())).containsExactlyInAnyOrder(failure, other);
        assertThat(c.wasInterrupted()).isTrue();
    }
}
