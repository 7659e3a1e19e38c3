package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Task;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An executor that was given runs every task. */
class GivenExecutorTest {

    private static Threading on(Threads threads) {
        return threads.create(ThreadingFanOut::new, ThreadingFanOut::new);
    }

    @Test
    @Rule("P2")
    @Peer("StructuredTaskScopeTest.testForkUsesThreadFactory")
    void aGivenExecutorRunsEveryTask() throws Exception {
        var commands = new AtomicInteger();
        var threading = new ThreadingFanOut(command -> {
            commands.incrementAndGet();
            command.run();
        });

        threading.two();
        threading.each(List.of(1, 2, 3));

        assertThat(commands).hasValue(5);
    }

    @Test
    @Rule("P2")
    void aJobIsPrintedAsItsCallAndTask() throws Exception {
        List<String> jobs = new CopyOnWriteArrayList<>();
        Executor printing = command -> {
            jobs.add(command.toString());
            command.run();
        };
        var threading = new ThreadingFanOut(printing);

        threading.two();
        threading.each(List.of(1, 2));
        threading.bounded(List.of(1));
        Task.start(printing, () -> 1).get();

        assertThat(jobs)
                .containsExactly(
                        "Threading.two/first (not started)",
                        "Threading.two/second (not started)",
                        "Threading.each/thread[0] (not started)",
                        "Threading.each/thread[1] (not started)",
                        "Threading.bounded/thread[0] (not started)",
                        "Task.start/task (not started)");
    }

    @Test
    @Rule("P2")
    void anExecutorMayRunTasksOnTheCallingThread() throws Exception {
        assertThat(on(Threads.SAME_THREAD).each(List.of(1, 2))).containsOnly(Thread.currentThread());
        assertThat(on(Threads.SAME_THREAD).bounded(List.of(1, 2))).containsOnly(Thread.currentThread());
    }

    @Test
    @Rule("P2")
    void onTheCallingThreadTasksRunInOrder() throws Exception {
        List<Child<Integer>> children =
                IntStream.range(0, 3).mapToObj(Child::returning).toList();

        assertThat(new ChildrenFanOut(Runnable::run).values(children)).containsExactly(0, 1, 2);
    }

    @Test
    @Rule("P2")
    void anExecutorThatTakesTasksLaterIsWaitedFor() {
        List<Runnable> queue = new ArrayList<>();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var bothQueued = new CountDownLatch(2);
        var children = new ChildrenFanOut(command -> {
            queue.add(command);
            bothQueued.countDown();
        });
        var call = Caller.start(() -> children.pair(Child.returning(1), Child.returning(2)));
        Tasks.await(bothQueued);
        threads.add(Thread.currentThread());

        queue.forEach(Runnable::run);

        assertThat(call.returned()).isEqualTo(new Children.Pair(1, 2));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    @Rule("P2")
    void anExecutorsCommandRunTwiceRunsTheTaskOnce() throws Exception {
        var children = new ChildrenFanOut(command -> {
            command.run();
            command.run();
        });
        Child<Integer> once = Child.returning(1);

        assertThat(children.values(List.of(once))).containsExactly(1);

        assertThat(once.runs()).isOne();
    }
}
