package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Elements that can be awaited themselves. */
class AwaitableElementsTest {

    abstract static class Awaitables {
        @Gather
        abstract <T> List<T> callables(@Each Collection<? extends Callable<T>> tasks) throws Exception;

        @Gather
        abstract <T> List<T> suppliers(@Each List<Supplier<T>> tasks) throws InterruptedException;

        @Gather
        abstract <T> List<T> stages(@Each List<? extends CompletionStage<T>> stages) throws InterruptedException;

        @Gather
        abstract <T> List<T> tasks(@Each Iterable<Task<T>> tasks) throws InterruptedException;

        @Gather
        abstract <T> List<Outcome<T>> outcomes(@Each Stream<CompletableFuture<T>> stages) throws InterruptedException;

        @Gather
        abstract <K, T> Map<K, T> byKey(@Each Map<K, Callable<T>> tasks) throws Exception;

        @Gather(concurrency = 2)
        abstract <T> List<T> bounded(@Each Iterator<Callable<T>> tasks) throws Exception;
    }

    private static Awaitables awaitables(Threads threads) {
        return threads.create(AwaitableElementsTest_AwaitablesFanOut::new, AwaitableElementsTest_AwaitablesFanOut::new);
    }

    @EveryThreadKind
    @Rule("E5")
    void callablesAreTasks(Threads threads) throws Exception {
        List<Callable<String>> tasks = List.of(() -> "a", () -> "b");

        assertThat(awaitables(threads).callables(tasks)).containsExactly("a", "b");
    }

    @EveryThreadKind
    @Rule({"E5", "G3"})
    void aCallablesFailureIsThrownAsTheVeryObject(Threads threads) {
        var failure = new IOException("no result");
        List<Callable<String>> tasks = List.of(() -> "a", () -> {
            throw failure;
        });

        assertThatThrownBy(() -> awaitables(threads).callables(tasks)).isSameAs(failure);
    }

    @EveryThreadKind
    @Rule("E5")
    void suppliersAreTasks(Threads threads) throws Exception {
        assertThat(awaitables(threads).suppliers(List.<Supplier<Integer>>of(() -> 1, () -> 2)))
                .containsExactly(1, 2);
    }

    @EveryConcurrentThreadKind
    @Rule("E5")
    void stagesAreTasks(Threads threads) {
        var slow = new CompletableFuture<Integer>();
        var quick = CompletableFuture.completedFuture(2);
        var call = Caller.start(() -> awaitables(threads).stages(List.of(slow, quick)))
                .awaitParked();

        slow.complete(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }

    @EveryThreadKind
    @Rule("G25")
    void aStagesOwnFailureIsThrownNotTheCompletionExceptionAroundIt(Threads threads) {
        var failure = new IllegalStateException("no result");
        var stage = CompletableFuture.completedFuture("a").<String>thenApply(value -> {
            throw failure;
        });

        assertThatThrownBy(() -> awaitables(threads).stages(List.of(stage))).isSameAs(failure);
    }

    @EveryThreadKind
    @Rule("G25")
    void anUndeclaredCheckedFailureOfAStageIsWrapped(Threads threads) {
        var failure = new IOException("no result");

        assertThatThrownBy(() -> awaitables(threads).stages(List.of(CompletableFuture.<String>failedFuture(failure))))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_cancellingTheCallCancelsTheStages(Threads threads) {
        var stage = new CompletableFuture<Integer>();
        var call =
                Caller.start(() -> awaitables(threads).stages(List.of(stage))).awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(stage).isCancelled();
    }

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_cancellingTheCallCancelsTheTasks(Threads threads) {
        var child = new Child<Integer>();
        var task = DaemonTask.start(child::run);
        var call = Caller.start(() -> awaitables(threads).tasks(List.of(task))).awaitParked();
        child.awaitStarted();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(child.wasInterrupted()).isTrue();
        assertThat(child.hasEnded()).isTrue();
    }

    @EveryThreadKind
    @Rule("E5")
    void tasksAreTasks(Threads threads) throws Exception {
        assertThat(awaitables(threads).tasks(List.of(DaemonTask.start(() -> 1), DaemonTask.start(() -> 2))))
                .containsExactly(1, 2);
    }

    @EveryThreadKind
    @Rule("G6")
    void stagesMayFailIntoOutcomes(Threads threads) throws Exception {
        var failure = new IOException("no result");
        var cancelled = new CompletableFuture<String>();
        cancelled.cancel(true);

        assertThat(awaitables(threads)
                        .outcomes(Stream.of(
                                CompletableFuture.completedFuture("a"),
                                CompletableFuture.failedFuture(failure),
                                cancelled)))
                .containsExactly(new Outcome.Success<>("a"), new Outcome.Failure<>(failure), new Outcome.Cancelled<>());
    }

    @EveryThreadKind
    @Rule("E5")
    void theValuesOfAMapMayBeTasks(Threads threads) throws Exception {
        assertThat(awaitables(threads).byKey(Map.<String, Callable<Integer>>of("one", () -> 1)))
                .containsExactly(Map.entry("one", 1));
    }

    @EveryThreadKind
    @Rule({"E5", "B1"})
    void awaitableElementsMayBeBounded(Threads threads) throws Exception {
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2, () -> 3);

        assertThat(awaitables(threads).bounded(tasks.iterator())).containsExactly(1, 2, 3);
    }
}
