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
import dev.fanwise.support.EveryThreadKind;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When a scope ends, and where its body runs. */
class ScopeEndTest extends ScopeFixture {

    @EveryConcurrentThreadKind
    @Rule("TG1")
    @CPython("TestTaskGroup.test_taskgroup_01")
    @Peer("SupervisedTest.testSupervisedWaitsUntilAllForksComplete")
    void tg1_theScopeEndsWhenAllTasksHave(Threads threads) {
        var call = Caller.start(() ->
                on(threads).scope(group -> List.of(group.createTask(a::run), group.createTask(b::run))));
        a.awaitStarted().succeed(42);
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.awaitStarted().succeed(11);

        assertThat(call.returned())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(42), new Outcome.Success<>(11));
    }

    @EveryConcurrentThreadKind
    @Rule("TG1")
    @CPython("TestTaskGroup.test_taskgroup_02")
    @Peer("ForkTest.testRunTwoForksConcurrently")
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
    @Peer("StructuredTaskScopeTest.testJoinWithNoSubtasks")
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

    @EveryConcurrentThreadKind
    @Rule("P4")
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

    @EveryConcurrentThreadKind
    @Rule("TG1")
    @Peer("ForkTest.testNestedForks")
    void tg1_tasksMayWaitForTasksThatTheyCreate(Threads threads) throws Exception {
        var sum = on(threads)
                .<Integer>scope(group -> group.createTask(
                                () -> 5 + group.createTask(() -> 6).get())
                        .get());

        assertThat(sum).isEqualTo(11);
    }

    @EveryConcurrentThreadKind
    @Rule({"TG1", "P4"})
    @CPython("TestFreeThreading.test_run_coroutine_threadsafe")
    void tg1_tasksMayAskAnotherThread(Threads threads) throws Exception {
        var pool = Threads.newPool(1);
        try {
            var tasks = on(threads)
                    .<List<Task<Integer>>>scope(group -> IntStream.range(0, 10)
                            .mapToObj(number -> group.<Integer>createTask(
                                    () -> pool.submit(() -> number).get()))
                            .toList());

            assertThat(tasks)
                    .extracting(Task::outcome)
                    .containsExactlyElementsOf(IntStream.range(0, 10)
                            .mapToObj(Outcome.Success<Integer>::new)
                            .toList());
        } finally {
            pool.shutdown();
        }
    }
}
