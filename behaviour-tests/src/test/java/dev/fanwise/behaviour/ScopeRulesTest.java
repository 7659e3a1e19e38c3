package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What asyncio.TaskGroup promises, by the names of its rules. */
class ScopeRulesTest {

    private final ArithmeticException failure = new ArithmeticException("division by zero");
    private final IllegalStateException other = new IllegalStateException("other");
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private final List<Child<Integer>> five =
            Stream.generate(() -> new Child<Integer>()).limit(5).toList();
    private final CountDownLatch bodyRuns = new CountDownLatch(1);
    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
        five.forEach(child -> child.succeed(0));
        assertThat(reports.countOf(failure) + reports.countOf(other)).isZero();
        reports.close();
    }

    private static Scopes on(Threads threads) {
        return threads.create(ScopesFanOut::new, ScopesFanOut::new);
    }

    private static List<Throwable> members(Throwable thrown) {
        assertThat(thrown).isInstanceOf(ExceptionGroup.class);
        return ((ExceptionGroup) thrown).exceptions();
    }

    private Caller<Object> running(Caller<Object> call, Child<?>... children) {
        Stream.of(children).forEach(Child::awaitStarted);
        return call.awaitWaiting();
    }

    private static void createAll(TaskGroup group, List<Child<Integer>> children) {
        children.forEach(child -> group.createTask(child::run));
        children.forEach(Child::awaitStarted);
    }

    // TG1

    @EveryConcurrentThreadKind
    @Rule("TG1")
    @CPython("TestTaskGroup.test_taskgroup_01")
    void tg1_theScopeEndsWhenAllTasksHave(Threads threads) {
        var call = Caller.start(() ->
                on(threads).scope(group -> List.of(group.createTask(a::run), group.createTask(b::run))));
        a.awaitStarted().succeed(42);
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.awaitStarted().succeed(11);

        assertThat(call.returned())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(42), new Outcome.Success<>(11));
    }

    @EveryConcurrentThreadKind
    @Rule("TG1")
    @CPython("TestTaskGroup.test_taskgroup_02")
    void tg1_theBodyMayGoOnBetweenTasks(Threads threads) throws Exception {
        a.succeed(42);
        b.succeed(11);

        int sum = on(threads).scope(group -> {
            int first = group.createTask(a::run).get();
            return first + group.createTask(b::run).get();
        });

        assertThat(sum).isEqualTo(53);
    }

    @EveryThreadKind
    @Rule("TG1")
    void tg1_aScopeWithoutTasksIsItsBody(Threads threads) throws Exception {
        assertThat(on(threads).<String>scope(group -> "value")).isEqualTo("value");
        assertThat(on(threads).<String>scope(group -> null)).isNull();
    }

    @EveryThreadKind
    @Rule("TG1")
    void tg1_tasksWithoutResultRunToo(Threads threads) throws Exception {
        var runs = new AtomicInteger();

        on(threads).action(group -> {
            group.createTask(() -> {
                runs.incrementAndGet();
            });
            group.createTask("named", () -> {
                runs.incrementAndGet();
            });
            return null;
        });

        assertThat(runs).hasValue(2);
    }

    @EveryThreadKind
    @Rule("TG1")
    void tg1_theBodyRunsOnTheCallingThread(Threads threads) throws Exception {
        assertThat(on(threads).<Thread>scope(group -> Thread.currentThread())).isSameAs(Thread.currentThread());
    }

    // TG3, TG4, TG5, TG19

    @EveryConcurrentThreadKind
    @Rule({"TG3", "TG19"})
    @CPython("TestTaskGroup.test_taskgroup_04")
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
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

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
    void tg19_evenOneFailureIsAGroup(Threads threads) {
        assertThatThrownBy(() -> on(threads).scope(group -> {
                    throw failure;
                }))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure))
                .hasMessageContaining("Scopes.scope");
    }

    // TG6, TG7, TG22

    @EveryConcurrentThreadKind
    @Rule({"TG6", "TG7"})
    @CPython("TestTaskGroup.test_taskgroup_09")
    void tg6_theBodysFailureCancelsAndJoinsTheTasks(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            createAll(group, List.of(a, b));
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG6", "TG7"})
    @CPython("TestTaskGroup.test_taskgroup_10")
    void tg6_theBodysFailureCancelsTasksThatHaveHardlyStarted(Threads threads) {
        var tasks = Collections.synchronizedList(new ArrayList<Task<Integer>>());

        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            tasks.add(group.createTask(a::run));
            tasks.add(group.createTask(b::run));
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(tasks).extracting(Task::outcome).containsOnly(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("TG7")
    void tg7_theBodysFailureIsTheLastMember(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });

        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
            throw failure;
        }));

        assertThat(members(thrown)).containsExactly(other, failure);
    }

    @EveryThreadKind
    @Rule("TG7")
    void tg7_aCheckedFailureOfTheBodyIsAMember(Threads threads) {
        var checked = new IOException("checked");

        var thrown = Tasks.thrownBy(() -> on(threads).scope(group -> {
            throw checked;
        }));

        assertThat(members(thrown)).containsExactly(checked);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG22", "TG7"})
    @CPython("TestTaskGroup.test_taskgroup_18")
    void tg22_aBodyThatTurnsItsInterruptIntoAFailureHasFailed(Threads threads) {
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
            bodyRuns.countDown();
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw other;
            }
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).containsExactly(other);
        assertThat(a.hasEnded()).isTrue();
    }

    // TG8, TG9: the caller is interrupted

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
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

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

        call.awaitWaiting().interrupt();

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

    // TG10, TG11: failures outrank interrupts, which are not lost

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
        var call = Caller.start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a));
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
        a.awaitEnded();

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
        call.awaitWaiting().interrupt();

        b.succeed(2);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG11")
    @CPython({
        "BaseTestTaskGroup.test_cancellation_does_not_leak_out_of_tg",
        "TestTaskGroup.test_cancelling_level_preserved"
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
        call.awaitWaiting().interrupt();
        assertThat(call.hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    // TG12: adding tasks

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
        call.awaitWaiting();
        a.succeed(1);
        b.awaitStarted().succeed(2);
        c.awaitStarted();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

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

    // TG13

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
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.succeed(1);

        assertThat(call.returned()).isEqualTo("value");
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    // TG14: nested scopes

    @EveryConcurrentThreadKind
    @Rule({"TG14", "TG10"})
    @CPython("TestTaskGroup.test_taskgroup_11")
    void tg14_anInnerGroupIsOneMemberOfTheOuter(Threads threads) {
        var scopes = on(threads);
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> scopes.scope(outer -> scopes.scope(inner -> {
            createAll(inner, List.of(a));
            bodyRuns.countDown();
            return Tasks.waitForInterrupt();
        })));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).hasSize(1);
        assertThat(members(members(call.thrown()).get(0))).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("TestTaskGroup.test_taskgroup_12")
    void tg14_anInnerGroupCancelsTheOutersTasks(Threads threads) {
        var scopes = on(threads);
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(b));
            return scopes.scope(inner -> {
                createAll(inner, List.of(a));
                bodyRuns.countDown();
                return Tasks.waitForInterrupt();
            });
        }));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(members(call.thrown())).hasSize(1);
        assertThat(members(members(call.thrown()).get(0))).containsExactly(failure);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("TestTaskGroup.test_taskgroup_13")
    void tg14_anOuterFailureCancelsTheInnerScopeWhichAddsNothing(Threads threads) {
        var scopes = on(threads);
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(a));
            return scopes.scope(inner -> {
                createAll(inner, List.of(b));
                bodyRuns.countDown();
                return null;
            });
        }));
        Tasks.await(bodyRuns);
        call.awaitWaiting();

        a.fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("TestTaskGroup.test_taskgroup_14")
    void tg14_anInnerFailureCancelsTheOutersTasks(Threads threads) {
        var scopes = on(threads);
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(a));
            return scopes.scope(inner -> inner.createTask(b::run));
        }));
        a.awaitStarted();

        b.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).hasSize(1);
        assertThat(members(members(call.thrown()).get(0))).containsExactly(failure);
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule({"TG14", "TG11"})
    @CPython("TestTaskGroup.test_nested_groups_both_cancelled")
    void tg14_ifBothFailBothReport(Threads threads) {
        var scopes = on(threads);
        var inner = new AtomicReference<Throwable>();
        var call = Caller.start(() -> scopes.scope(outer -> {
            createAll(outer, List.of(a));
            inner.set(Tasks.thrownBy(() -> scopes.scope(group -> {
                group.createTask(b::run);
                return null;
            })));
            return null;
        }));
        b.awaitStarted();
        call.awaitWaiting();
        b.fail(other);
        Tasks.awaitThat(() -> inner.get() != null);
        a.fail(failure);

        assertThat(members(inner.get())).containsExactly(other);
        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG14")
    @CPython("BaseTaskCountingTests.test_recursive_taskgroups")
    void tg14_scopesNestDeeply(Threads threads) throws Exception {
        assertThat(countTasks(on(threads), 4)).isEqualTo(781);
    }

    private static int countTasks(Scopes scopes, int depth) throws InterruptedException {
        if (depth == 0) {
            return 1;
        }
        var tasks = scopes.scope(group -> IntStream.range(0, 5)
                .mapToObj(number -> group.createTask(() -> countTasks(scopes, depth - 1)))
                .toList());
        return 1
                + tasks.stream()
                        .mapToInt(task -> ((Outcome.Success<Integer>) task.outcome()).value())
                        .sum();
    }

    @EveryConcurrentThreadKind
    @CPython("TestFreeThreading.test_all_tasks_race")
    void scopesOnManyThreadsAreIndependent(Threads threads) {
        var scopes = on(threads);
        var calls = Stream.generate(() -> Caller.<Integer>start(() -> scopes.scope(group -> {
                    var tasks = IntStream.range(0, 100)
                            .mapToObj(number -> group.createTask(() -> number))
                            .toList();
                    var sum = 0;
                    for (var task : tasks) {
                        sum += task.get();
                    }
                    return sum;
                })))
                .limit(10)
                .toList();

        assertThat(calls).extracting(Caller::returned).containsOnly(4950);
    }

    // TG15, TG17: errors

    @EveryConcurrentThreadKind
    @Rule({"TG15", "TG17"})
    @CPython({"TestTaskGroup.test_taskgroup_20", "TestTaskGroup.test_taskgroup_20a"})
    void tg15_anErrorOfTheBodyLeavesAsItself(Threads threads) {
        var error = new StackOverflowError();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw error;
            }
        }));

        a.awaitStarted().fail(failure);

        assertThat(call.thrown()).isSameAs(error);
        assertThat(error.getSuppressed()).contains(failure);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("TG17")
    @CPython("TestTaskGroup.test_taskgroup_21a")
    void tg17_anErrorOfATaskLeavesAsItself(Threads threads) {
        var error = new StackOverflowError();
        var call = Caller.start(() -> on(threads).scope(group -> {
            group.createTask(a::run);
            try {
                return Tasks.waitForInterrupt();
            } catch (InterruptedException interrupt) {
                throw other;
            }
        }));

        a.awaitStarted().fail(error);

        assertThat(call.thrown()).isSameAs(error);
        assertThat(error.getSuppressed()).containsExactly(other);
    }

    @EveryConcurrentThreadKind
    @Rule("TG15")
    @CPython("BaseTaskTests.test_baseexception_during_cancel")
    void tg15_anErrorInTheCleanupIsHowTheTaskEnded(Threads threads) {
        var error = new StackOverflowError();
        a.whenInterrupted(interrupt -> {
            throw error;
        });
        var task = new AtomicReference<Task<Integer>>();
        var call = Caller.start(() -> on(threads).scope(group -> {
            task.set(group.createTask(a::run));
            a.awaitStarted();
            throw failure;
        }));

        assertThat(call.thrown()).isSameAs(error);
        assertThat(task.get().outcome()).isEqualTo(new Outcome.Failure<>(error));
    }

    // TG21

    @EveryConcurrentThreadKind
    @Rule("TG21")
    void tg21_aBodyThatWaitsForAFailingTaskAddsNoMember(Threads threads) {
        for (var round = 0; round < 200; round++) {
            var child = new Child<Integer>();
            var call = Caller.start(() ->
                    on(threads).scope(group -> group.createTask(child::run).get()));

            child.awaitStarted().fail(failure);

            assertThat(members(call.thrown())).containsExactly(failure);
        }
    }

    @EveryConcurrentThreadKind
    @Rule("TG21")
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

    // TG23: cancel()

    @EveryConcurrentThreadKind
    @Rule("TG23")
    @CPython("BaseTestTaskGroup.test_taskgroup_cancel_children")
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
    @CPython("BaseTestTaskGroup.(unnamed here; added by PR 155439 for gh-155433)")
    void tg23_anInterruptFromOutsideAfterCancelIsNotLost(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).scope(group -> {
            createAll(group, List.of(a.deaf()));
            group.cancel();
            return null;
        }));
        a.awaitInterrupted();
        call.awaitWaiting().interruptAndAwaitNotice();
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

    // TG24: names

    @EveryThreadKind
    @Rule("TG24")
    @CPython({"TestTaskGroup.test_taskgroup_task_name", "BaseTestTaskGroup.test_name"})
    void tg24_tasksMayHaveNames(Threads threads) throws Exception {
        assertThat(on(threads)
                        .<String>scope(
                                group -> group.createTask("yolo", () -> 1).name()))
                .isEqualTo("yolo");
    }

    // supervisors

    @EveryConcurrentThreadKind
    void aSupervisorLetsTheOthersFinish(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).supervised(group -> {
            createAll(group, List.of(a, b, c));
            return null;
        }));
        running(call, a, b, c);
        a.fail(failure);
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();
        b.fail(other);
        b.awaitEnded();

        c.succeed(3);

        assertThat(members(call.thrown())).containsExactlyInAnyOrder(failure, other);
        assertThat(c.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    void aSupervisorOverSlotsAndElementsLetsTheOthersFinish(Threads threads) {
        var slots = Caller.start(() -> on(threads).supervisedPair(a, b));
        a.awaitStarted().fail(failure);
        b.awaitStarted().succeed(2);
        var each = Caller.start(() -> on(threads).supervisedValues(List.of(five.get(0), five.get(1))));
        five.get(0).awaitStarted().fail(other);
        five.get(1).awaitStarted().succeed(2);

        assertThat(members(slots.thrown())).containsExactly(failure);
        assertThat(members(each.thrown())).containsExactly(other);
        assertThat(List.of(b, five.get(1))).noneMatch(Child::wasInterrupted);
    }

    // slots and each

    @EveryThreadKind
    void slotsFillTheRecord(Threads threads) throws Exception {
        assertThat(on(threads).pair(Child.returning(1), Child.returning(2))).isEqualTo(new Scopes.Pair(1, 2));
    }

    @EveryConcurrentThreadKind
    @Rule({"TG3", "TG4"})
    void tg3_aSlotsFailureCancelsAndJoinsTheOthers(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });
        var call = Caller.start(() -> on(threads).pair(a, b));
        a.awaitStarted();

        b.awaitStarted().fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure, other);
    }

    @EveryConcurrentThreadKind
    void aToleratedSlotDoesNotFailTheScope(Threads threads) {
        var call = Caller.start(() -> on(threads).mixed(a, b));
        b.awaitStarted().fail(failure);
        b.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new Scopes.Mixed(1, new Outcome.Failure<>(failure)));
    }

    @EveryThreadKind
    void elementsGiveEveryKindOfResult(Threads threads) throws Exception {
        Child<Integer> one = Child.returning(1);
        Child<Integer> two = Child.returning(2);
        var scopes = on(threads);

        assertThat(scopes.values(List.of(one, two))).containsExactly(1, 2);
        assertThat(scopes.byElement(List.of(one, two))).containsExactly(Map.entry(one, 1), Map.entry(two, 2));
        assertThat(scopes.array(List.of(one, two))).containsExactly(1, 2);
        assertThat(scopes.boundedValues(List.of(one, two))).containsExactly(1, 2);
        scopes.forEach(List.of(one, two));
        assertThat(scopes.values(List.of())).isEmpty();
    }

    @EveryThreadKind
    void tolerantElementsDoNotFailTheScope(Threads threads) throws Exception {
        assertThat(on(threads).outcomes(List.of(Child.failing(failure), Child.returning(2))))
                .containsExactly(new Outcome.Failure<>(failure), new Outcome.Success<>(2));
    }

    @EveryConcurrentThreadKind
    @Rule("TG3")
    void tg3_anElementsFailureCancelsAndJoinsTheOthers(Threads threads) {
        var call = Caller.start(() -> on(threads).values(five));
        five.forEach(Child::awaitStarted);

        five.get(3).fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(five).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("TG3")
    void tg3_boundedElementsThatHaveNotStartedNeverDo(Threads threads) {
        var call = Caller.start(() -> on(threads).boundedValues(five));
        five.get(0).awaitStarted();
        five.get(1).awaitStarted();

        five.get(0).fail(failure);

        assertThat(members(call.thrown())).containsExactly(failure);
        assertThat(five.get(1).hasEnded()).isTrue();
        assertThat(five.subList(2, 5)).noneMatch(Child::hasStarted);
    }

    // bounded bodies

    @EveryConcurrentThreadKind
    void createdTasksTakeTurns(Threads threads) {
        var call = Caller.<Object>start(() -> on(threads).bounded(group -> {
            five.forEach(child -> group.createTask(child::run));
            return "value";
        }));
        five.get(0).awaitStarted();
        five.get(1).awaitStarted();
        call.awaitWaiting();
        assertThat(five.subList(2, 5)).noneMatch(Child::hasStarted);

        five.forEach(child -> child.succeed(1));

        assertThat(call.returned()).isEqualTo("value");
        assertThat(five).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    void boundedTasksThatCreateTasksDoNotDeadlock(Threads threads) throws Exception {
        var runs = new AtomicInteger();

        on(threads).bounded(group -> group.createTask(() -> spread(group, 5, runs)));

        assertThat(runs).hasValue(63);
    }

    private static void spread(TaskGroup group, int depth, AtomicInteger runs) {
        runs.incrementAndGet();
        if (depth > 0) {
            group.createTask(() -> spread(group, depth - 1, runs));
            group.createTask(() -> spread(group, depth - 1, runs));
        }
    }

    // timeouts

    @EveryConcurrentThreadKind
    @Rule({"T1", "T2"})
    @CPython({"TimeoutTests.test_timeout_basic", "TimeoutTests.test_waiter_cancelled"})
    void t1_theTimeoutCancelsTheBodyAndTheTasks(Threads threads) {
        var bodyWasInterrupted = new AtomicBoolean();
        var call = Caller.start(() -> on(threads)
                .timed(
                        group -> {
                            createAll(group, List.of(a));
                            try {
                                return Tasks.waitForInterrupt();
                            } catch (InterruptedException interrupt) {
                                bodyWasInterrupted.set(true);
                                throw interrupt;
                            }
                        },
                        Duration.ofMillis(200)));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(bodyWasInterrupted).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("T1")
    void t1_theTimeoutCancelsTasksThatAreJoined(Threads threads) {
        assertThatThrownBy(() -> on(threads).timed(group -> group.createTask(a::run), Duration.ofMillis(40)))
                .isExactlyInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> on(threads).timedPair(b, c, Duration.ofMillis(40)))
                .isExactlyInstanceOf(TimeoutException.class);

        assertThat(List.of(a, b, c)).noneMatch(Child::isRunning);
    }

    @EveryThreadKind
    @Rule("T1")
    @CPython("TimeoutTests.test_timeout_not_called")
    void t1_aBodyThatEndsInTimeIsNotInterrupted(Threads threads) throws Exception {
        assertThat(on(threads).<String>timed(group -> "value", Duration.ofHours(1)))
                .isEqualTo("value");
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryThreadKind
    @Rule("T4")
    @CPython("TimeoutTests.test_foreign_exception_passed")
    void t4_aFailureInTimeIsThrown(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads)
                .timed(
                        group -> {
                            throw failure;
                        },
                        Duration.ofHours(1)));

        assertThat(members(thrown)).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule({"T4", "TG10"})
    @CPython({"TimeoutTests.test_timeout_taskgroup", "TimeoutTests.test_foreign_exception_on_timeout"})
    void t4_failuresOfTheCleanupOutrankTheTimeout(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var thrown = Tasks.thrownBy(() -> on(threads)
                .timed(
                        group -> {
                            createAll(group, List.of(a));
                            return Tasks.waitForInterrupt();
                        },
                        Duration.ofMillis(200)));

        assertThat(members(thrown)).containsExactly(failure);
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T3")
    @CPython("TimeoutTests.test_foreign_cancel_doesnt_timeout_if_not_expired")
    void t3_anInterruptInTimeIsAnInterrupt(Threads threads) {
        var call = Caller.start(() -> on(threads)
                .timed(
                        group -> {
                            bodyRuns.countDown();
                            return Tasks.waitForInterrupt();
                        },
                        Duration.ofHours(1)));
        Tasks.await(bodyRuns);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }
}
