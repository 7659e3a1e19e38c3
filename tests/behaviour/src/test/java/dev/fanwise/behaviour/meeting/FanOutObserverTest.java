package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.TaskContext;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an observer is told, and that it can disturb nothing. */
@Timeout(60)
class FanOutObserverTest {

    private static final Duration SOON = Duration.ofMillis(50);

    /** Writes down what it is told. */
    private static final class Log implements FanOutObserver {

        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public CallObserver begins(ObservedCall call, TaskObserver parent) {
            lines.add(call.name() + " begins: " + call.policy() + (parent == null ? "" : " in " + parent));
            return new CallObserver() {
                @Override
                public TaskObserver creates(ObservedTask task) {
                    return new OfTask(task);
                }

                @Override
                public void ended(CallEnd end) {
                    lines.add(call.name() + " ends: " + end.ending() + " by " + end.exception() + ", decided by "
                            + end.decidedBy());
                }
            };
        }

        private final class OfTask implements TaskObserver {

            private final ObservedTask task;

            OfTask(ObservedTask task) {
                this.task = task;
            }

            @Override
            public void starts() {
                lines.add(task.name() + " starts");
            }

            @Override
            public void ended(TaskEnd end) {
                lines.add(task.name() + " ends: " + end.ending() + " by " + end.exception() + ", cancelled by "
                        + end.cancelledBy());
            }

            @Override
            public String toString() {
                return task.name() + " of " + task.call().name();
            }
        }
    }

    private final Log log = new Log();
    private final Shapes shapes = new ShapesFanOut(FanOutOptions.defaults().withObserver(log));
    private final Shapes shapesHere = new ShapesFanOut(
            FanOutOptions.defaults().withExecutor(Runnable::run).withObserver(log));

    // ---- what is told

    @Test
    @Rule("SU4")
    void everyCallAndTaskIsToldInOrder() throws Exception {
        shapesHere.gather(List.of(() -> 1, () -> 2));

        assertThat(log.lines)
                .containsExactly(
                        "Shapes.gather begins: gather",
                        "run[0] starts",
                        "run[0] ends: SUCCEEDED by null, cancelled by null",
                        "run[1] starts",
                        "run[1] ends: SUCCEEDED by null, cancelled by null",
                        "Shapes.gather ends: SUCCEEDED by null, decided by null");
    }

    @Test
    @Rule("SU4")
    void thePolicyIsTold() throws Exception {
        List<Code> codes = List.of(() -> 1);
        shapes.gather(codes);
        shapes.scope(codes);
        shapes.supervisor(codes);
        shapes.waitForAll(codes);
        shapes.waitForFirst(codes.iterator());
        shapes.race(codes);

        assertThat(log.lines)
                .contains(
                        "Shapes.gather begins: gather",
                        "Shapes.scope begins: scope",
                        "Shapes.supervisor begins: supervisor",
                        "Shapes.waitForAll begins: wait ALL_COMPLETED",
                        "Shapes.waitForFirst begins: wait FIRST_COMPLETED",
                        "Shapes.race begins: race FIRST_SUCCEEDED");
    }

    @Test
    @Rule("SU4")
    void theTaskThatDecidedTheCallAndTheTasksThatTheCallCancelledAreTold() {
        var failure = new IOException("failure");
        var running = new CountDownLatch(1);

        assertThatThrownBy(() -> shapes.scopeSlots(
                        () -> {
                            running.await();
                            throw failure;
                        },
                        () -> {
                            running.countDown();
                            new CountDownLatch(1).await();
                            return 1;
                        }))
                .isInstanceOf(ExceptionGroup.class);

        assertThat(log.lines)
                .contains(
                        "first ends: FAILED by java.io.IOException: failure, cancelled by null",
                        "second ends: CANCELLED by java.lang.InterruptedException, cancelled by CALL",
                        "Shapes.scopeSlots ends: FAILED by java.io.IOException: failure, decided by first");
    }

    @Test
    @Rule("SU4")
    void aTimeoutIsTold() {
        assertThatThrownBy(() -> shapes.timed(List.of(FanOutObserverTest::never), SOON))
                .isInstanceOf(TimeoutException.class);

        assertThat(log.lines)
                .contains("run[0] ends: CANCELLED by java.lang.InterruptedException, cancelled by CALL")
                .anyMatch(line -> line.startsWith(
                        "Shapes.timed ends: FAILED by java.util.concurrent.TimeoutException: Shapes.timed"));
    }

    private static Integer never() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }

    @Test
    @Rule("SU4")
    void anInterruptedCallerIsTold() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> shapes.gather(List.of(() -> 1))).isInstanceOf(InterruptedException.class);

        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("Shapes.gather ends: CANCELLED by java.lang.InterruptedException"));
    }

    @Test
    @Rule("SU4")
    void aTaskThatSomebodyCancelsByItsHandleIsTold() throws Exception {
        var waited = shapes.waitForFirst(Code.firstEndingWhenAllStarted(() -> 1, FanOutObserverTest::never));

        for (var pending : waited.pending()) {
            pending.cancel();
            pending.await();
        }

        // By an interruption, or by nothing if it had not begun.
        assertThat(log.lines)
                .anyMatch(line ->
                        line.startsWith("run[1] ends: CANCELLED by ") && line.endsWith(", cancelled by HANDLE"));
    }

    @Test
    @Rule("SU4")
    void aTaskThatCancelsItselfIsTold() {
        assertThatThrownBy(() -> shapes.gather(List.of(() -> {
                    throw new java.util.concurrent.CancellationException("by itself");
                })))
                .isInstanceOf(java.util.concurrent.CancellationException.class);

        assertThat(log.lines).anyMatch(line -> line.endsWith("cancelled by ITSELF"));
    }

    @Test
    @Rule("SU4")
    void aTaskThatIsLeftRunningEndsAfterItsCall() throws Exception {
        var release = new CountDownLatch(1);
        shapes.waitForFirst(Code.firstEndingWhenAllStarted(() -> 1, () -> {
            release.await();
            return 2;
        }));
        assertThat(log.lines).contains("Shapes.waitForFirst ends: SUCCEEDED by null, decided by run[0]");

        release.countDown();
        Tasks.awaitThat(() -> log.lines.contains("run[1] ends: SUCCEEDED by null, cancelled by null"));
    }

    @Test
    @Rule("SU4")
    void theBodyIsATaskAndSoAreThoseThatItCreates() throws Exception {
        shapesHere.body(group -> group.createTask("leaf", () -> 1).get());

        assertThat(log.lines)
                .containsExactly(
                        "Shapes.body begins: scope",
                        "body starts",
                        "leaf starts",
                        "leaf ends: SUCCEEDED by null, cancelled by null",
                        "body ends: SUCCEEDED by null, cancelled by null",
                        "Shapes.body ends: SUCCEEDED by null, decided by null");
    }

    @Test
    @Rule("SU4")
    void aTaskThatIsCreatedWhileItsGroupIsCancelledEndsForItsObserverToo() {
        var late = new CountDownLatch(1);
        var ends = new ConcurrentLinkedQueue<FanOutObserver.Ending>();
        FanOutObserver observer = (call, parent) -> new FanOutObserver.CallObserver() {
            @Override
            public FanOutObserver.TaskObserver creates(FanOutObserver.ObservedTask task) {
                if (!task.name().equals("late")) {
                    return new FanOutObserver.TaskObserver() {};
                }
                late.countDown();
                Tasks.awaitThat(() -> Thread.currentThread().isInterrupted()); // the group has cancelled its tasks
                return new FanOutObserver.TaskObserver() {
                    @Override
                    public void ended(FanOutObserver.TaskEnd end) {
                        ends.add(end.ending());
                    }
                };
            }
        };
        var observed = new ShapesFanOut(FanOutOptions.defaults().withObserver(observer));

        assertThatThrownBy(() -> observed.body(group -> {
                    group.createTask("fails", () -> {
                        late.await();
                        throw new IOException("no price");
                    });
                    return group.createTask("late", () -> 1);
                }))
                .isInstanceOf(ExceptionGroup.class);

        Tasks.awaitThat(() -> !ends.isEmpty());
        assertThat(ends).hasSize(1);
    }

    @Test
    @Rule("SU4")
    void aCallThatATaskMakesHasTheTaskAsItsParent() throws Exception {
        Code nested = () -> shapes.gather(List.of(() -> 1)).size();
        shapes.scope(List.of(nested));
        shapes.body(group -> shapes.gather(List.of(() -> 1)));

        assertThat(log.lines)
                .contains(
                        "Shapes.gather begins: gather in run[0] of Shapes.scope",
                        "Shapes.gather begins: gather in body of Shapes.body");
    }

    @Test
    @Rule("SU4")
    void aGroupThatReturnsAHandleIsACallOfTheTaskThatStartsIt() throws Exception {
        Code nested = () -> shapes.start(List.of(() -> 1)).get().size();
        shapes.gather(List.of(nested));

        assertThat(log.lines).contains("Shapes.start begins: gather in run[0] of Shapes.gather");
    }

    @Test
    @Rule("SU4")
    void tasksAndStagesThatWereGivenHaveNoCode() throws Exception {
        shapes.gatherStages(List.of(CompletableFuture.completedFuture(1)), Duration.ofHours(1));

        assertThat(log.lines)
                .containsExactly(
                        "Shapes.gatherStages begins: gather",
                        "stages[0] ends: SUCCEEDED by null, cancelled by null",
                        "Shapes.gatherStages ends: SUCCEEDED by null, decided by null");
    }

    @Test
    @Rule("SU4")
    void whatWasGivenAndGoesOnEndsWithTheCallAsCancelledByNobody() throws Exception {
        var stage = new CompletableFuture<Integer>();

        var handle = shapes.waitForStages(List.of(stage), Duration.ZERO)
                .pending()
                .iterator()
                .next();
        stage.complete(1);

        assertThat(handle.await()).isEqualTo(new Outcome.Success<>(1));
        assertThat(log.lines)
                .containsExactly(
                        "Shapes.waitForStages begins: wait ALL_COMPLETED",
                        "Shapes.waitForStages ends: SUCCEEDED by null, decided by null",
                        "stages[0] ends: CANCELLED by null, cancelled by null");
    }

    @Test
    @Rule("SU4")
    void aCallWithoutATaskBeginsAndEnds() throws Exception {
        shapes.gather(List.of());
        assertThatThrownBy(() -> shapes.waitForAll(List.of())).isInstanceOf(IllegalArgumentException.class);

        assertThat(log.lines)
                .containsExactly(
                        "Shapes.gather begins: gather",
                        "Shapes.gather ends: SUCCEEDED by null, decided by null",
                        "Shapes.waitForAll begins: wait ALL_COMPLETED",
                        "Shapes.waitForAll ends: FAILED by java.lang.IllegalArgumentException: Shapes.waitForAll:"
                                + " there is nothing to wait for, decided by null");
    }

    // ---- what surrounds

    private static FanOutObserver ofTasks(Consumer<String> news) {
        return (call, parent) -> task -> new FanOutObserver.TaskObserver() {
            @Override
            public <T> T surround(Callable<T> code) throws Exception {
                news.accept(task.method() + " of " + task.call().method() + " begins");
                try {
                    return code.call();
                } finally {
                    news.accept(task.method() + " of " + task.call().method() + " ends");
                }
            }
        };
    }

    @Test
    @Rule("SU4")
    void observersSurroundTheCodeInsideTheContextsTheFirstOutermost() throws Exception {
        var user = new ThreadLocal<String>();
        var lines = new ConcurrentLinkedQueue<String>();
        user.set("Ada");
        var surrounded = new ShapesFanOut(FanOutOptions.defaults()
                .withObserver(ofTasks(news -> lines.add("1 " + news + " as " + user.get())))
                .withObserver(ofTasks(news -> lines.add("2 " + news)))
                .withContext(TaskContext.ofThreadLocal(user)));

        surrounded.gather(List.of(() -> 1));

        assertThat(lines)
                .containsExactly(
                        "1 run of gather begins as Ada",
                        "2 run of gather begins",
                        "2 run of gather ends",
                        "1 run of gather ends as Ada");
    }

    // ---- observers that throw

    /** Throws whatever it is asked, always the same. */
    private record Faulty(RuntimeException failure) implements FanOutObserver {

        @Override
        public int hashCode() {
            throw failure;
        }

        @Override
        public boolean equals(Object other) {
            throw failure;
        }

        @Override
        public CallObserver begins(ObservedCall call, TaskObserver parent) {
            return new CallObserver() {
                @Override
                public TaskObserver creates(ObservedTask task) {
                    return new TaskObserver() {
                        @Override
                        public void starts() {
                            throw failure;
                        }

                        @Override
                        public <T> T surround(Callable<T> code) {
                            throw failure;
                        }

                        @Override
                        public void cancelled(Canceller canceller) {
                            throw failure;
                        }

                        @Override
                        public void ended(TaskEnd end) {
                            throw failure;
                        }
                    };
                }

                @Override
                public void ended(CallEnd end) {
                    throw failure;
                }
            };
        }
    }

    @Test
    @Rule("SU5")
    void anObserverThatThrowsDisturbsNothingAndIsReportedOnce() throws Exception {
        var faulty = new Faulty(new IllegalStateException("faulty observer"));
        var observed =
                new ShapesFanOut(FanOutOptions.defaults().withObserver(faulty).withObserver(log));
        try (var reports = Reports.open()) {
            assertThat(observed.gather(List.of(() -> 1, () -> 2))).containsExactly(1, 2);
            assertThat(observed.scope(List.of(() -> 3))).containsExactly(3);
            assertThatThrownBy(() -> observed.timed(List.of(FanOutObserverTest::never), SOON))
                    .isInstanceOf(TimeoutException.class);

            assertThat(reports.countOf(faulty.failure)).isEqualTo(1);
        }
        assertThat(log.lines).contains("Shapes.scope ends: SUCCEEDED by null, decided by null");
    }

    @Test
    @Rule("SU5")
    void anObserverThatRunsTheCodeTwiceOrNotAtAllChangesNothing() throws Exception {
        for (var runs : List.of(0, 2)) {
            FanOutObserver observer = (call, parent) -> task -> new FanOutObserver.TaskObserver() {
                @Override
                public <T> T surround(Callable<T> code) throws Exception {
                    for (var run = 0; run < runs; run++) {
                        code.call();
                    }
                    return null;
                }
            };
            var ran = new ConcurrentLinkedQueue<Integer>();
            var observed = new ShapesFanOut(FanOutOptions.defaults().withObserver(observer));
            try (var reports = Reports.open()) {
                assertThat(observed.gather(List.of(() -> {
                            ran.add(1);
                            return 5;
                        })))
                        .containsExactly(5);
                assertThat(reports.warnings()).hasSize(1);
            }
            assertThat(ran).hasSize(1);
        }
    }

    @Test
    @Rule("SU5")
    void anObserverCannotReplaceAFailure() {
        var failure = new IOException("failure");
        FanOutObserver wrapping = (call, parent) -> task -> new FanOutObserver.TaskObserver() {
            @Override
            public <T> T surround(Callable<T> code) throws Exception {
                try {
                    return code.call();
                } catch (IOException caught) {
                    return null;
                }
            }
        };
        var observed = new ShapesFanOut(FanOutOptions.defaults().withObserver(wrapping));

        assertThatThrownBy(() -> observed.gather(List.of(() -> {
                    throw failure;
                })))
                .isSameAs(failure);
    }
}
