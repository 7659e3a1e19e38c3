package dev.fanwise.behaviour.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** When tasks may be created, by whom, and under which names. */
class TaskCreationTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG12")
    @CPython("TestTaskGroup.test_taskgroup_24")
    void tg12_tasksMayCreateTasksWhileTheCallerJoins(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(() -> {
                a.run();
                group.createTask(b::run);
                group.createTask(c::run);
            });
            return "body";
        }));
        a.awaitStarted();
        call.awaitParked();
        a.succeed(1);
        b.awaitStarted().succeed(2);
        c.awaitStarted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        c.succeed(3);

        assertThat(call.returned()).isEqualTo("body");
    }

    @EveryConcurrentThreadKind
    @Rule({"TG3", "TG12"})
    @CPython("TestTaskGroup.test_taskgroup_25")
    void tg12_tasksMultiplyUntilOneFails(Threads threads) {
        var created = new AtomicInteger();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(() -> multiply(group, created));
            return null;
        }));

        assertThat(members(call.thrown())).contains(failure).allMatch(ArithmeticException.class::isInstance);
    }

    private Integer multiply(TaskGroup group, AtomicInteger created) throws InterruptedException {
        if (created.incrementAndGet() == 100) {
            throw failure;
        }
        try {
            group.createTask(() -> multiply(group, created));
            group.createTask(() -> multiply(group, created));
        } catch (IllegalStateException refused) {
            // The group is shutting down.
        }
        return Tasks.waitForInterrupt();
    }

    @EveryConcurrentThreadKind
    @Rule("TG12")
    @CPython("TestTaskGroup.test_taskgroup_no_create_task_after_failure")
    void tg12_tasksAreRefusedAfterAFailure(Threads threads) {
        var refusal = new AtomicReference<Throwable>();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            group.createTask(() -> {
                try {
                    return b.run();
                } catch (InterruptedException interrupt) {
                    refusal.set(Tasks.thrownBy(() -> group.createTask(c::run)));
                    throw interrupt;
                }
            });
            return null;
        }));
        b.awaitStarted();

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(refusal.get()).isInstanceOf(IllegalStateException.class);
        assertThat(c.hasStarted()).isFalse();
    }

    @EveryThreadKind
    @Rule("TG12")
    @CPython("TestTaskGroup.test_taskgroup_finished")
    @Peer("StructuredTaskScopeTest.testForkAfterClose")
    void tg12_tasksAreRefusedAfterTheEnd(Threads threads) throws Exception {
        var ended = on(threads).<TaskGroup>scope(group -> group);

        assertThatThrownBy(() -> ended.createTask(a::run)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ended.createTask("late", a::run)).isInstanceOf(IllegalStateException.class);

        assertThat(a.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG12")
    void tg12_aRefusalInTheBodyIsAMember(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                return group.createTask(b::run);
            }
        }));

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown()))
                .hasSize(2)
                .startsWith(failure)
                .last()
                .isInstanceOf(IllegalStateException.class);
    }

    @EveryThreadKind
    @Rule("TG24")
    @CPython({"TestTaskGroup.test_taskgroup_task_name", "BaseTestTaskGroup.test_name"})
    void tg24_tasksMayHaveNames(Threads threads) throws Exception {
        assertThat(on(threads)
                        .<String>scope(
                                group -> group.createTask("yolo", () -> 1).name()))
                .isEqualTo("yolo");
    }

    // TG20: a scope is a call

    @EveryThreadKind
    @Rule("TG20")
    @CPython("TestTaskGroup.test_taskgroup_already_entered")
    void tg20_aScopeCalledInsideItselfIsAnother(Threads threads) throws Exception {
        var scopes = on(threads);

        List<TaskGroup> groups = scopes.scope(outer -> scopes.scope(inner -> List.of(outer, inner)));

        assertThat(groups).doesNotHaveDuplicates();
    }

    @EveryThreadKind
    @Rule("TG20")
    @CPython("TestTaskGroup.test_taskgroup_double_enter")
    void tg20_eachCallIsAScopeOfItsOwn(Threads threads) throws Exception {
        var scopes = on(threads);
        var ended = scopes.<TaskGroup>scope(group -> group);

        var value = scopes.<Integer>scope(group -> {
            assertThat(group).isNotSameAs(ended);
            assertThatThrownBy(() -> ended.createTask(a::run)).isInstanceOf(IllegalStateException.class);
            return group.createTask(() -> 1).get();
        });

        assertThat(value).isEqualTo(1);
    }

    // TG27: a refusal met by a task that was asked to stop

    @EveryConcurrentThreadKind
    @Rule("TG27")
    void tg27_aTaskThatWasAskedToStopAndIsRefusedAnotherIsCancelled(Threads threads) {
        var refused = new AtomicReference<Task<Integer>>();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            refused.set(group.createTask(() -> {
                try {
                    return b.run();
                } catch (InterruptedException interrupt) {
                    return group.createTask(c::run).get();
                }
            }));
            return null;
        }));
        b.awaitStarted();

        a.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(refused.get().outcome()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryThreadKind
    @Rule("H5")
    @Peer("StructuredTaskScopeTest.testToString")
    void h5_aGroupSaysWhichTasksRun(Threads threads) throws Exception {
        var ended = on(threads).<TaskGroup>scope(group -> {
            assertThat(group.toString()).startsWith("Scopes.scope");
            return group;
        });

        assertThat(ended.toString()).startsWith("Scopes.scope");
    }

    @EveryConcurrentThreadKind
    @Rule("TG27")
    void tg27_aBodyThatIsRefusedATaskWhileAnotherCancelsTheGroupIsCutShort(Threads threads) throws Exception {
        assertThat(on(threads).<String>scope(group -> {
                    group.createTask(group::cancel);
                    while (true) {
                        group.createTask(() -> 1);
                    }
                }))
                .isNull();
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG27")
    void tg27_aBodyThatIsRefusedATaskWhileAnotherFailsAddsNothing(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).<String>scope(group -> {
            group.createTask(() -> {
                throw failure;
            });
            while (true) {
                group.createTask(() -> 1);
            }
        }));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryThreadKind
    @Rule("TG27")
    void tg27_aBodyThatIsRefusedATaskByItsOwnCancelIsCutShort(Threads threads) throws Exception {
        assertThat(on(threads).<String>scope(group -> {
                    group.cancel();
                    group.createTask(() -> 1);
                    return "never";
                }))
                .isNull();
        assertThat(Thread.interrupted()).isFalse();
    }
}
