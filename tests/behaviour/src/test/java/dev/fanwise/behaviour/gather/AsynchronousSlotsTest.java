package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

/** Task methods that return at once, with a stage or a handle. */
class AsynchronousSlotsTest {

    abstract static class Asynchronous {
        record Answers(String stage, String future, Outcome<Integer> task) {}

        final CompletableFuture<String> stage = new CompletableFuture<>();
        final CompletableFuture<String> future = new CompletableFuture<>();

        @Gather
        abstract Answers ask() throws InterruptedException;

        CompletionStage<String> stage() {
            return stage;
        }

        CompletableFuture<String> future() {
            return future;
        }

        Task<Integer> task() {
            return Task.start(Runnable::run, () -> 3);
        }
    }

    @EveryConcurrentThreadKind
    @Rule("C12")
    void asynchronousTaskMethodsFillTheirComponents(Threads threads) {
        var asynchronous = threads.create(
                AsynchronousSlotsTest_AsynchronousFanOut::new, AsynchronousSlotsTest_AsynchronousFanOut::new);
        var call = Caller.start(asynchronous::ask).awaitParked();
        asynchronous.future.complete("future");

        asynchronous.stage.complete("stage");

        assertThat(call.returned()).isEqualTo(new Asynchronous.Answers("stage", "future", new Outcome.Success<>(3)));
    }

    @EveryConcurrentThreadKind
    @Rule({"C12", "G7"})
    void cancellingAnAsynchronousTaskCancelsItsFuture(Threads threads) {
        var asynchronous = threads.create(
                AsynchronousSlotsTest_AsynchronousFanOut::new, AsynchronousSlotsTest_AsynchronousFanOut::new);
        var asked = new AtomicReference<Throwable>();
        asynchronous.future.whenComplete((value, thrown) -> asked.set(thrown));
        var call = Caller.start(asynchronous::ask).awaitParked();
        // The task methods have been called once their tasks wait for the futures.
        Tasks.awaitThat(() ->
                asynchronous.future.getNumberOfDependents() > 1 && asynchronous.stage.getNumberOfDependents() > 0);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(asynchronous.future).isCancelled();
        assertThat(asynchronous.stage).isCancelled();
        assertThat(asked.get()).isNotNull();
    }

    @EveryConcurrentThreadKind
    @Rule("G25")
    void anUndeclaredCheckedFailureOfAStageIsTheCauseOfACompletionException(Threads threads) {
        var asynchronous = threads.create(
                AsynchronousSlotsTest_AsynchronousFanOut::new, AsynchronousSlotsTest_AsynchronousFanOut::new);
        var failure = new IOException("no answer");
        asynchronous.stage.completeExceptionally(failure);
        asynchronous.future.complete("future");

        assertThatThrownBy(asynchronous::ask)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
    }

    abstract static class DeclaringAsynchronous {
        record Answer(String stage) {}

        @Gather
        abstract Answer ask(IOException failure) throws IOException, InterruptedException;

        CompletionStage<String> stage(IOException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @EveryConcurrentThreadKind
    @Rule("G25")
    void aDeclaredCheckedFailureOfAStageIsThrownAsTheVeryObject(Threads threads) {
        var asynchronous = threads.create(
                AsynchronousSlotsTest_DeclaringAsynchronousFanOut::new,
                AsynchronousSlotsTest_DeclaringAsynchronousFanOut::new);
        var failure = new IOException("no answer");

        assertThatThrownBy(() -> asynchronous.ask(failure)).isSameAs(failure);
    }
}
