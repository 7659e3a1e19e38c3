package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callers on threads of the very pool that is to run their tasks, with no thread left. */
class FullOfItsOwnCallersTest {

    private ExecutorService pool = Threads.newPool(1);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    private interface Way {
        Object call(Shapes shapes, Executor pool) throws Exception;
    }

    /** Every way to wait for a task that has not begun. */
    enum Wait {
        GATHER((shapes, pool) -> shapes.gather(ones())),
        SLOTS((shapes, pool) -> shapes.slots(() -> 1, () -> 1)),
        BOUNDED((shapes, pool) -> shapes.bounded(ones())),
        WAIT((shapes, pool) -> shapes.waitForAll(ones())),
        BOUNDED_WAIT((shapes, pool) -> shapes.boundedWait(ones())),
        FIRST((shapes, pool) -> shapes.waitForFirst(ones().iterator())),
        RACE((shapes, pool) -> shapes.race(ones())),
        HEDGE((shapes, pool) -> shapes.hedge(ones())),
        SCOPE((shapes, pool) -> shapes.scope(ones())),
        BOUNDED_SCOPE((shapes, pool) -> shapes.boundedScope(ones())),
        BODY((shapes, pool) -> shapes.body(group -> group.createTask(() -> 1))),
        BODY_READS(
                (shapes, pool) -> shapes.body(group -> group.createTask(() -> 1).get())),
        BODY_AWAITS(
                (shapes, pool) -> shapes.body(group -> group.createTask(() -> 1).await())),
        BODY_JOINS((shapes, pool) -> shapes.body(
                group -> group.createTask(() -> 1).toCompletableFuture().join())),
        BODY_GETS_FUTURE((shapes, pool) -> shapes.body(
                group -> group.createTask(() -> 1).toCompletableFuture().get(1, TimeUnit.HOURS))),
        BODY_GATHERS((shapes, pool) -> shapes.body(
                group -> shapes.gatherHandles(List.of(group.createTask(() -> 1), group.createTask(() -> 2))))),
        BODY_WAITS((shapes, pool) -> shapes.body(
                group -> shapes.waitForHandles(List.of(group.createTask(() -> 1), group.createTask(() -> 2))))),
        BODY_GATHERS_FUTURES((shapes, pool) -> shapes.body(group ->
                shapes.gatherStages(List.of(group.createTask(() -> 1).toCompletableFuture()), Duration.ofHours(1)))),
        NESTED((shapes, pool) ->
                shapes.gather(List.of(() -> shapes.gather(ones()).size()))),
        NESTED_SCOPES((shapes, pool) ->
                shapes.scope(List.of(() -> shapes.scope(ones()).size()))),
        STARTED_THEN_GET((shapes, pool) -> shapes.start(ones()).get()),
        STARTED_THEN_AWAIT((shapes, pool) -> shapes.start(ones()).await()),
        FUTURE_THEN_GET((shapes, pool) -> shapes.future(ones()).get()),
        FUTURE_THEN_JOIN((shapes, pool) -> shapes.future(ones()).join());

        private final Way way;

        Wait(Way way) {
            this.way = way;
        }

        private static List<Code> ones() {
            return Collections.nCopies(5, () -> 1);
        }
    }

    private void assertEnds(Callable<?> call) throws Exception {
        assertThat(pool.submit(call).get(20, TimeUnit.SECONDS)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void callersThatAreSaidToBelongToThePoolHelp(Wait wait) throws Exception {
        var shapes =
                new ShapesFanOut(FanOutOptions.defaults().withExecutor(pool).withHelpingCallers());

        assertEnds(() -> wait.way.call(shapes, pool));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void severalCallersThatFillThePoolHelp(Wait wait) throws Exception {
        pool.shutdown();
        pool = Threads.newPool(3);
        var shapes =
                new ShapesFanOut(FanOutOptions.defaults().withExecutor(pool).withHelpingCallers());
        var allIn = new CountDownLatch(3);
        var calls = IntStream.range(0, 3)
                .mapToObj(index -> pool.submit(() -> {
                    allIn.countDown();
                    allIn.await();
                    return wait.way.call(shapes, pool);
                }))
                .toList();

        for (var call : calls) {
            assertThat(call.get(20, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void aTaskOfTheExecutorHelpsUntold(Wait wait) throws Exception {
        var shapes = new ShapesFanOut(pool);

        assertThat(Task.start(pool, () -> wait.way.call(shapes, pool))
                        .toCompletableFuture()
                        .get(20, TimeUnit.SECONDS))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void aWorkerOfTheForkJoinPoolHelpsUntold(Wait wait) throws Exception {
        pool.shutdown();
        pool = new ForkJoinPool(1);
        var shapes = new ShapesFanOut(pool);

        assertEnds(() -> wait.way.call(shapes, pool));
    }

    /** An executor that does not say how full it is. */
    @ParameterizedTest
    @EnumSource
    @Rule("P3")
    void aTaskOfAnExecutorThatTellsNothingHelps(Wait wait) throws Exception {
        Executor opaque = code -> pool.execute(code);
        var shapes = new ShapesFanOut(opaque);

        assertThat(Task.start(opaque, () -> wait.way.call(shapes, opaque))
                        .toCompletableFuture()
                        .get(20, TimeUnit.SECONDS))
                .isNotNull();
    }

    @Test
    @Rule("P3")
    void helpIsNotPaidForByTheTask() throws Exception {
        var shapes = new ShapesFanOut(FanOutOptions.defaults()
                .withExecutor(pool)
                .withTime(new SetTime()) // in which no patience ever ends
                .withHelpingCallers());

        assertEnds(() -> shapes.gather(Collections.nCopies(1_000, () -> 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"GATHER", "BOUNDED", "WAIT", "SCOPE", "BODY_READS", "STARTED_THEN_GET", "RACE"})
    @Rule("P3")
    void otherCallersAreToldOnceThatTheyStarve(Wait wait) throws Exception {
        var time = new SetTime();
        var shapes =
                new ShapesFanOut(FanOutOptions.defaults().withExecutor(pool).withTime(time));
        try (var reports = Reports.open()) {
            var call = pool.submit(() -> wait.way.call(shapes, pool));
            Tasks.awaitThat(() -> {
                time.pass(Duration.ofSeconds(1));
                return !reports.warnings().isEmpty();
            });
            for (var more = 0; more < 100; more++) {
                time.pass(Duration.ofSeconds(1));
                TimeUnit.MICROSECONDS.sleep(100);
            }

            assertThat(reports.warnings())
                    .singleElement()
                    .asString()
                    .contains("10 s", "thread starvation", "never started");
            call.cancel(true);
        }
    }

    /** Runs nothing before the test says so, and has no name. */
    private static final class Nameless implements Executor {

        private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no name");
        }
    }

    @Test
    @Rule("P3")
    void theWarningCostsNoCallItsResultWhateverTheExecutorDoes() {
        var time = new SetTime();
        var nameless = new Nameless();
        var options = FanOutOptions.defaults().withExecutor(nameless).withTime(time);
        try (var reports = Reports.open()) {
            var call = Caller.start(() -> new ShapesFanOut(options).gather(List.of(() -> 1, () -> 2)));
            Tasks.awaitThat(() -> {
                time.pass(Duration.ofSeconds(1));
                return !reports.warnings().isEmpty();
            });
            nameless.tasks.forEach(Runnable::run);

            assertThat(call.returned()).containsExactly(1, 2);
            assertThat(reports.warnings()).singleElement().asString().contains("thread starvation", "Nameless");
        }
    }

    @Test
    @Rule("P3")
    void nothingIsSaidBeforeTenSecondsOrWhenTheTasksRun() throws Exception {
        var time = new SetTime();
        var busy = new CountDownLatch(1);
        var shapes =
                new ShapesFanOut(FanOutOptions.defaults().withExecutor(pool).withTime(time));
        try (var reports = Reports.open()) {
            var started = new CountDownLatch(1);
            var call = Caller.start(() -> shapes.gather(List.of(() -> {
                started.countDown();
                busy.await();
                return 1;
            })));
            Tasks.await(started);
            for (var second = 0; second < 60; second++) {
                time.pass(Duration.ofSeconds(1));
                TimeUnit.MICROSECONDS.sleep(500);
            }
            busy.countDown();

            assertThat(call.returned()).containsExactly(1);
            assertThat(reports.warnings()).isEmpty();
        }
    }
}
