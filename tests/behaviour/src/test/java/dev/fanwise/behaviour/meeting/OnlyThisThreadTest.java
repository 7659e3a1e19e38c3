package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An executor that is a limit: its tasks run on its one thread and nowhere else, whoever calls and waits. */
class OnlyThisThreadTest {

    private static final int CALLS = 4;

    private final ExecutorService one = Executors.newSingleThreadExecutor(code -> {
        var thread = new Thread(code, "only");
        thread.setDaemon(true);
        return thread;
    });
    private final Shapes shapes = new ShapesFanOut(one);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private Integer query() throws InterruptedException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        threads.add(Thread.currentThread().getName());
        try {
            TimeUnit.MILLISECONDS.sleep(15); // longer than an engine that guesses might wait
            return 1;
        } finally {
            running.decrementAndGet();
        }
    }

    @AfterEach
    void end() {
        one.shutdown();
    }

    /** The ways to call. */
    enum Call {
        GATHER(test -> test.shapes.gather(test.queries())),
        BOUNDED(test -> test.shapes.bounded(test.queries())),
        SLOTS(test -> test.shapes.slots(test::query, test::query)),
        SCOPE(test -> test.shapes.scope(test.queries())),
        WAIT(test -> test.shapes.waitForAll(test.queries())),
        BOUNDED_WAIT(test -> test.shapes.boundedWait(test.queries())),
        RACE(test -> test.shapes.race(test.queries())),
        BODY(test -> test.shapes.body(group -> group.createTask(test::query).get())),
        BODY_THAT_AWAITS(
                test -> test.shapes.body(group -> group.createTask(test::query).await())),
        BODY_THAT_JOINS(test -> test.shapes.body(
                group -> group.createTask(test::query).toCompletableFuture().join())),
        BODY_THAT_GATHERS(test -> test.shapes.body(group -> test.shapes.gather(test.queries()))),
        BODY_OVER_HANDLES(test -> test.shapes.body(group ->
                test.shapes.gatherHandles(List.of(group.createTask(test::query), group.createTask(test::query))))),
        BOUNDED_BODY(test ->
                test.shapes.bodyOneByOne(group -> group.createTask(test::query).get())),
        BODY_ON_OTHER_THREADS(test -> new ShapesFanOut().body(group -> test.shapes.gather(test.queries())));

        private final Way way;

        Call(Way way) {
            this.way = way;
        }
    }

    private interface Way {
        Object call(OnlyThisThreadTest test) throws Exception;
    }

    private List<Code> queries() {
        return Collections.nCopies(3, this::query);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void callersOfAnotherPoolNeverRunItsTasks(Call call) throws Exception {
        var server = Threads.newPool(CALLS);
        try {
            assertThatAllRunThere(server, () -> call.way.call(this));
        } finally {
            server.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void workersOfAForkJoinPoolNeverRunItsTasks(Call call) throws Exception {
        var server = new ForkJoinPool(CALLS);
        try {
            assertThatAllRunThere(server, () -> call.way.call(this));
        } finally {
            server.shutdown();
        }
    }

    @Test
    @Rule("P3")
    void tasksOfAnotherExecutorNeverRunItsTasks() throws Exception {
        var others = new ShapesFanOut(Threads.newPool(CALLS));

        others.gather(Collections.nCopies(CALLS, () -> {
            shapes.gather(queries());
            shapes.start(queries()).get();
            return shapes.body(group -> group.createTask(this::query).get());
        }));

        assertThatOneThreadRanAll();
    }

    private void assertThatAllRunThere(ExecutorService server, Callable<?> call) throws Exception {
        var calls = Stream.<Future<?>>generate(() -> server.submit(call))
                .limit(CALLS)
                .collect(Collectors.toList());
        for (var each : calls) {
            each.get();
        }
        assertThatOneThreadRanAll();
    }

    private void assertThatOneThreadRanAll() {
        assertThat(threads).containsExactly("only");
        assertThat(most).hasValue(1);
    }
}
