package dev.fanwise.behaviour.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks and stages of the user's making, any method of which may throw, and handles of stages that go on. */
class StrangeHandlesTest {

    abstract static class Given {

        record Pair(Integer task, Integer second) {}

        Integer second(Code code) throws Exception {
            return code.run();
        }

        @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
        abstract Pair pair(Code code, Task<Integer> task) throws Exception;

        @Gather
        abstract List<Integer> tasks(@Each Collection<Task<Integer>> tasks) throws InterruptedException;

        @Gather
        abstract List<Integer> stages(@Each Collection<CompletionStage<Integer>> stages) throws InterruptedException;

        @Gather(onCancel = Cancellation.CANCEL)
        abstract List<Integer> stagesInTime(@Each Collection<CompletionStage<Integer>> stages, Duration timeout)
                throws InterruptedException, TimeoutException;

        @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
        abstract Waited<Integer> first(@Each Collection<CompletionStage<Integer>> stages) throws InterruptedException;

        record Handles(Task<Integer> one, Task<Integer> two) {}

        @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
        abstract Handles firstOf(CompletionStage<Integer> one, CompletionStage<Integer> two)
                throws InterruptedException;

        @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
        abstract Waited<Integer> firstTask(@Each Collection<Task<Integer>> tasks) throws InterruptedException;
    }

    private final Given given = new StrangeHandlesTest_GivenFanOut();
    private final RuntimeException faulty = new IllegalStateException("faulty handle");

    /** A handle that is not Fanwise's. */
    private static class Foreign implements Task<Integer> {

        final CompletableFuture<Integer> future = new CompletableFuture<>();

        @Override
        public String name() {
            return "foreign";
        }

        @Override
        public boolean isDone() {
            return future.isDone();
        }

        @Override
        public boolean cancel() {
            return future.cancel(true);
        }

        @Override
        public Integer get() throws ExecutionException, InterruptedException {
            return future.get();
        }

        @Override
        public Outcome<Integer> await() {
            return outcome();
        }

        @Override
        public Outcome<Integer> outcome() {
            return Outcome.success(future.join());
        }

        @Override
        public CompletableFuture<Integer> toCompletableFuture() {
            return future;
        }
    }

    private final class WithoutOutcome extends Foreign {

        @Override
        public Outcome<Integer> outcome() {
            throw faulty;
        }
    }

    private final class WithoutFuture extends Foreign {

        @Override
        public CompletableFuture<Integer> toCompletableFuture() {
            throw faulty;
        }
    }

    @Test
    @Rule("G3")
    void aTaskThatDoesNotTellItsOutcomeFailsByThat() {
        var foreign = new WithoutOutcome();
        var call = Caller.start(() -> given.tasks(List.of(foreign)));
        foreign.future.complete(1);

        assertThat(call.thrown()).isSameAs(faulty);
    }

    @Test
    @Rule({"G3", "G20"})
    void aTaskThatCannotBeAwaitedFailsByThatAndEndsItsCallLikeAnyOther() {
        assertThat(Caller.start(() -> given.tasks(List.of(new WithoutFuture()))).thrown())
                .isSameAs(faulty);
        assertThat(Caller.start(() -> given.pair(Tasks::waitForInterrupt, new WithoutFuture()))
                        .thrown())
                .isSameAs(faulty);
    }

    @Test
    @Rule("M2")
    void aTaskOfTheUsersThatGoesOnKeepsNoCallback() throws Exception {
        var foreign = new Foreign();
        for (var call = 0; call < 100; call++) {
            given.firstTask(List.of(foreign, Task.start(Runnable::run, () -> 1)));
        }

        assertThat(foreign.future.getNumberOfDependents()).isZero();
    }

    /** It has no other future than itself, and does not say so. */
    private static final class NoOther extends CompletableFuture<Integer> {

        @Override
        public CompletableFuture<Integer> toCompletableFuture() {
            throw new UnsupportedOperationException("no other");
        }
    }

    @Test
    @Rule("E2")
    void aFutureThatOffersNoOtherIsAwaitedLikeAnyOther() {
        var future = new NoOther();
        var call = Caller.start(() -> given.stages(List.of(future))).awaitParked();
        future.complete(5);

        assertThat(call.returned()).containsExactly(5);
    }

    private final Error broken = new AssertionError("broken handle");

    private final class Uncancellable extends CompletableFuture<Integer> {

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            throw broken;
        }
    }

    @Test
    @Rule({"G7", "T2"})
    void aCancellationThatThrowsIsReportedAndKeepsNothingElseFromBeingCancelled() {
        var time = new SetTime();
        var timed = new StrangeHandlesTest_GivenFanOut(FanOutOptions.defaults().withTime(time));
        var before = new CompletableFuture<Integer>();
        var after = new CompletableFuture<Integer>();
        try (var reports = Reports.open()) {
            var call = Caller.start(() ->
                            timed.stagesInTime(List.of(before, new Uncancellable(), after), Duration.ofSeconds(1)))
                    .awaitParked();
            time.pass(Duration.ofSeconds(1));

            assertThat(call.thrown()).isInstanceOf(TimeoutException.class);
            assertThat(before).isCancelled();
            assertThat(after).isCancelled();
            assertThat(reports.countOf(broken)).isEqualTo(1);
        }
    }

    // ---- handles of stages

    enum Stage {
        FUTURE(future -> future),
        MINIMAL(CompletableFuture::minimalCompletionStage);

        private final Function<CompletableFuture<Integer>, CompletionStage<Integer>> of;

        Stage(Function<CompletableFuture<Integer>, CompletionStage<Integer>> of) {
            this.of = of;
        }
    }

    private Task<Integer> pending(CompletionStage<Integer> stage) throws InterruptedException {
        return given.first(List.of(CompletableFuture.completedFuture(1), stage))
                .pending()
                .iterator()
                .next();
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"W13", "A4"})
    void theHandleOfAStageThatWasPendingEndsWithTheStage(Stage stage) throws Exception {
        var future = new CompletableFuture<Integer>();
        var read = pending(stage.of.apply(future));
        var awaited = pending(stage.of.apply(future));
        var dependent = pending(stage.of.apply(future)).toCompletableFuture().thenApply(value -> value + 1);
        var waiter = Caller.start(awaited::get).awaitParked();
        assertThat(read.isDone()).isFalse();

        future.complete(6);

        assertThat(waiter.returned()).isEqualTo(6);
        assertThat(read.get()).isEqualTo(6);
        assertThat(dependent.get()).isEqualTo(7);
    }

    @Test
    @Rule("W13")
    void itTellsItsEndWithoutBeingWaitedFor() throws Exception {
        var future = new CompletableFuture<Integer>();
        var done = pending(future);
        var outcome = pending(future);

        future.completeExceptionally(faulty);

        assertThat(done.isDone()).isTrue();
        assertThat(outcome.outcome()).isEqualTo(new Outcome.Failure<>(faulty));
    }

    @Test
    @Rule("W20")
    void soDoesThatOfAComponent() throws Exception {
        var future = new CompletableFuture<Integer>();
        var handles = given.firstOf(CompletableFuture.completedFuture(1), future);

        future.complete(2);

        assertThat(handles.two().get()).isEqualTo(2);
    }

    @Test
    @Rule("C1")
    void cancellingItCancelsTheStage() throws Exception {
        var future = new CompletableFuture<Integer>();
        var handle = pending(future);

        handle.cancel();

        assertThat(future).isCancelled();
        assertThat(handle.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    /** The first that comes, again and again, until nothing is pending. */
    @ParameterizedTest
    @EnumSource
    @Rule({"AC1", "AC7"})
    void stagesComeOneAfterTheOther(Stage stage) throws Exception {
        var futures = IntStream.range(0, 20)
                .mapToObj(index -> new CompletableFuture<Integer>())
                .toList();
        futures.get(0).complete(0);
        var waited = given.first(futures.stream().map(stage.of).toList());
        for (var index = 1; index < 20; index++) {
            assertThat(waited.done()).hasSize(1);
            var pending = waited.pending();
            var next = Caller.start(() -> given.firstTask(pending)).awaitParked();
            futures.get(index).complete(index);
            waited = next.returned();

            assertThat(waited.done().iterator().next().get()).isEqualTo(index);
        }
        assertThat(waited.pending()).isEmpty();
    }

    @Test
    @Rule("M2")
    void aStageKeepsACallbackOnlyWhileSomebodyWaitsForItsHandle() throws Exception {
        var future = new CompletableFuture<Integer>();
        var handle = pending(future);
        assertThat(future.getNumberOfDependents()).isZero();

        var waiter = Caller.start(handle::get);
        Tasks.awaitThat(() -> future.getNumberOfDependents() == 1);
        waiter.interrupt();
        assertThat(waiter.thrown()).isInstanceOf(InterruptedException.class);

        assertThat(future.getNumberOfDependents()).isZero();
    }
}
