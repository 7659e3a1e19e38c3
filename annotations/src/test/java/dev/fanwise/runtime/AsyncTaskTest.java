package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks whose code returns a stage, and stages that are there before the call. */
class AsyncTaskTest {

    private interface AsyncCode {
        @Nullable CompletionStage<String> run() throws IOException, InterruptedException;
    }

    @SuppressWarnings("NullAway") // a task method may do what its signature forbids
    private static AsyncSlot<String> slot(FanOut tasks, AsyncCode code) {
        return new AsyncSlot<>(tasks, "price") {
            @Override
            protected CompletionStage<String> call() throws IOException, InterruptedException {
                return code.run();
            }
        };
    }

    private static String gather(ThreadKind kind, AsyncCode code) throws IOException, InterruptedException {
        var tasks = new FanOut("Pages.load", kind.options());
        var slot = slot(tasks, code);
        tasks.start(slot, kind.factory());
        try {
            tasks.await();
        } catch (InterruptedException interrupt) {
            tasks.cancelAndJoin();
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        if (tasks.failed()) {
            tasks.cancelAndJoin();
            throw tasks.failure(IOException.class);
        }
        return slot.result();
    }

    private static String gatherStage(CompletionStage<String> stage) throws IOException, InterruptedException {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        var slot = new GivenSlot<>(tasks, "price", stage);
        tasks.start(slot);
        try {
            tasks.await();
        } catch (InterruptedException interrupt) {
            tasks.cancelAndJoin();
            tasks.addFailuresTo(interrupt);
            throw interrupt;
        }
        if (tasks.failed()) {
            tasks.cancelAndJoin();
            throw tasks.failure(IOException.class);
        }
        return slot.result();
    }

    @EveryThreadKind
    void theValueOfAStageThatIsCompleteIsTheResult(ThreadKind kind) throws Exception {
        assertThat(gather(kind, () -> CompletableFuture.completedFuture("price")))
                .isEqualTo("price");
        assertThat(gather(kind, () -> CompletableFuture.completedStage(null))).isNull();
    }

    @EveryThreadKind
    void theValueOfAStageThatCompletesLaterIsTheResult(ThreadKind kind) {
        var future = new CompletableFuture<String>();
        var call = Caller.start(() -> gather(kind, () -> future)).awaitParked();

        future.complete("price");

        assertThat(call.returned()).isEqualTo("price");
    }

    @EveryThreadKind
    void noThreadIsHeldWhileTheStageIsAwaited(ThreadKind kind) {
        var future = new CompletableFuture<String>();
        var runsOn = new AtomicReference<Thread>();
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        var slot = slot(tasks, () -> {
            runsOn.set(Thread.currentThread());
            return future;
        });
        tasks.start(slot, kind.factory());

        Tasks.awaitThat(() -> runsOn.get() != null && !runsOn.get().isAlive());
        assertThat(slot.isDone()).isFalse();
        future.complete("price");
        assertThat(slot.result()).isEqualTo("price");
    }

    @EveryThreadKind
    void theFailureOfAStageIsThrownAsTheVeryException(ThreadKind kind) {
        var failure = new IOException("no price");

        assertThatThrownBy(() -> gather(kind, () -> CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void theExceptionOfADependentStageIsUnwrapped(ThreadKind kind) {
        var failure = new IOException("no price");

        assertThatThrownBy(() -> gather(
                        kind,
                        () -> CompletableFuture.<String>failedFuture(failure).thenApply(String::trim)))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void aCompletionExceptionWithoutACauseIsThrownAsTheVeryException(ThreadKind kind) {
        var failure = new CompletionException("without a cause", null);

        assertThatThrownBy(() -> gather(kind, () -> CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void aCheckedExceptionThatIsNotDeclaredIsTheCauseOfACompletionException(ThreadKind kind) {
        var failure = new ReflectiveOperationException("nobody declares it");

        assertThatThrownBy(() -> gather(kind, () -> CompletableFuture.failedFuture(failure)))
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
    }

    @EveryThreadKind
    void anErrorOfAStageIsThrownAsTheVeryError(ThreadKind kind) {
        var failure = new StackOverflowError("too deep");

        assertThatThrownBy(() -> gather(kind, () -> CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void whatTheTaskMethodItselfThrowsIsThrown(ThreadKind kind) {
        var failure = new IOException("before there was a stage");

        assertThatThrownBy(() -> gather(kind, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @EveryThreadKind
    void noStageAtAllIsANullPointerExceptionThatNamesTheTask(ThreadKind kind) {
        assertThatThrownBy(() -> gather(kind, () -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("price");
    }

    @EveryThreadKind
    void aStageCancelledBySomebodyElseMakesTheGatherThrowACancellation(ThreadKind kind) {
        var future = new CompletableFuture<String>();
        future.cancel(true);

        assertThatThrownBy(() -> gather(kind, () -> future)).isInstanceOf(CancellationException.class);
    }

    @EveryThreadKind
    void cancellingTheTaskCancelsTheStage(ThreadKind kind) {
        var future = new CompletableFuture<String>();
        var call = Caller.start(() -> gather(kind, () -> future)).awaitParked();
        Tasks.awaitThat(() -> future.getNumberOfDependents() > 0);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
        assertThat(future).isCancelled();
    }

    @EveryConcurrentThreadKind
    void aTaskThatIsCancelledBeforeItReturnsItsStageCancelsTheStage(ThreadKind kind) {
        var future = new CompletableFuture<String>();
        var runs = new CountDownLatch(1);
        var call = Caller.start(() -> gather(kind, () -> {
                    runs.countDown();
                    try {
                        return Tasks.waitForInterrupt();
                    } catch (InterruptedException stop) {
                        return future;
                    }
                }))
                .awaitParked();
        Tasks.await(runs);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(future).isCancelled();
    }

    @Test
    void aStageThatCannotBeCancelledIsWaitedFor() {
        var future = new CompletableFuture<String>();
        var call =
                Caller.start(() -> gatherStage(future.minimalCompletionStage())).awaitParked();

        call.interrupt();
        call.awaitParked();
        assertThat(call.hasEnded()).isFalse();
        future.complete("late");

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(future).isCompletedWithValue("late");
    }

    @Test
    void cancellingTheTaskCancelsAHandleAndWaitsForItsRealEnd() {
        var end = new CountDownLatch(1);
        var runs = new CountDownLatch(1);
        var askedToStop = new CountDownLatch(1);
        Task<String> handle =
                Task.start(task -> ThreadKind.PLATFORM.factory().newThread(task).start(), () -> {
                    runs.countDown();
                    try {
                        return Tasks.waitForInterrupt();
                    } catch (InterruptedException stop) {
                        askedToStop.countDown();
                        Tasks.awaitDeaf(end);
                        return "all the same";
                    }
                });
        Tasks.await(runs);
        var call = Caller.start(() -> gatherStage(handle.toCompletableFuture())).awaitParked();

        call.interrupt();
        Tasks.await(askedToStop);
        assertThat(call.hasEnded()).isFalse();
        end.countDown();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(handle.outcome()).isEqualTo(new Outcome.Success<>("all the same"));
    }

    @Test
    void aStageThatWasThereBeforeIsWaitedFor() throws Exception {
        assertThat(gatherStage(CompletableFuture.completedFuture("price"))).isEqualTo("price");

        var future = new CompletableFuture<String>();
        var call = Caller.start(() -> gatherStage(future)).awaitParked();
        future.complete("price");
        assertThat(call.returned()).isEqualTo("price");
    }

    @Test
    void waitingForAStageLeavesTheCallersThreadAsItWas() throws Exception {
        var before = Thread.currentThread().getUncaughtExceptionHandler();

        gatherStage(CompletableFuture.completedFuture("price"));

        assertThat(Thread.currentThread().getUncaughtExceptionHandler()).isSameAs(before);
    }

    @Test
    void aStageParameterThatIsNullIsNamed() {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());

        assertThatThrownBy(() -> new GivenSlot<String>(tasks, "price", (CompletionStage<String>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("price");
    }

    @Test
    void anOutcomeToleratesTheFailureOfAStage() throws Exception {
        var failure = new IOException("no price");
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        var slot = new GivenSlot<>(tasks, "price", CompletableFuture.failedFuture(failure));
        tasks.startOptional(slot);
        tasks.await();

        assertThat(slot.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    /** A stage of somebody's own that does not keep its promises. */
    private static class Rogue extends CompletableFuture<String> {

        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
            action.accept("value", null);
            throw new IllegalStateException("refused after all");
        }
    }

    @Test
    void aStageThatCompletesAndThrowsEndsItsTaskOnce() throws Exception {
        var end = new CompletableFuture<String>();
        var tasks = new FanOut("Pages.load", ThreadKind.SAME_THREAD.options());
        var rogue = slot(tasks, Rogue::new);
        var other = new GivenSlot<>(tasks, "other", end);
        tasks.start(rogue, Thread::new);
        tasks.start(other);

        assertThat(rogue.result()).isEqualTo("value");
        assertThat(other.isDone()).isFalse();
        end.complete("other");
        tasks.await();

        assertThat(other.result()).isEqualTo("other");
    }

    @Test
    void aStageWhoseCancellationThrowsDoesNotKeepOthersFromBeingCancelled() {
        var unwilling = new CompletableFuture<String>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                completeExceptionally(new IOException("closed"));
                throw new IllegalStateException("unwilling");
            }
        };
        var other = new CompletableFuture<String>();
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        tasks.start(new GivenSlot<>(tasks, "other", other));
        tasks.start(new GivenSlot<>(tasks, "unwilling", unwilling));

        tasks.cancelAndJoin();

        assertThat(other).isCancelled();
    }

    @EveryThreadKind
    void eachElementCanHaveAStage(ThreadKind kind) throws Exception {
        var tasks = asyncEach(kind);
        tasks.awaitStages();
        tasks.start(List.of("a", "b", "c"));
        tasks.await();

        assertThat(tasks.results()).containsExactly("a!", "b!", "c!");
    }

    @EveryThreadKind
    void eachElementInFlightCanHaveAStage(ThreadKind kind) throws Exception {
        var tasks = asyncEach(kind);
        tasks.awaitStages();
        tasks.atMost(2);
        tasks.start(List.of("a", "b", "c"));
        tasks.await();

        assertThat(tasks.results()).containsExactly("a!", "b!", "c!");
    }

    private static EachFanOut<String, CompletionStage<String>, String> asyncEach(ThreadKind kind) {
        return new EachFanOut<>("Pages.load", "fetch", kind.options(), kind.factory()) {
            @Override
            protected CompletionStage<String> call(String element) {
                return CompletableFuture.supplyAsync(() -> element + "!");
            }
        };
    }

    @EveryConcurrentThreadKind
    void stagesInFlightAreBoundedToo(ThreadKind kind) throws Exception {
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        var tasks =
                new EachFanOut<Integer, CompletionStage<Integer>, Integer>(
                        "Pages.load", "fetch", kind.options(), kind.factory()) {
                    @Override
                    protected CompletionStage<Integer> call(Integer element) {
                        most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                        return CompletableFuture.supplyAsync(() -> {
                            inFlight.decrementAndGet();
                            return element;
                        });
                    }
                };
        List<Integer> elements = new ArrayList<>();
        for (var element = 0; element < 500; element++) {
            elements.add(element);
        }
        tasks.awaitStages();
        tasks.atMost(3);
        tasks.start(elements);
        tasks.await();

        assertThat(tasks.results()).isEqualTo(elements);
        assertThat(most).hasValueBetween(1, 3);
    }

    @EveryConcurrentThreadKind
    void cancellingAnElementThatWaitsForItsStageCancelsTheStage(ThreadKind kind) {
        var future = new CompletableFuture<String>();
        var tasks = new AtomicReference<EachFanOut<String, CompletionStage<String>, String>>();
        var call = Caller.start(() -> {
                    tasks.set(new EachFanOut<>("Pages.load", "fetch", kind.options(), kind.factory()) {
                        @Override
                        protected CompletionStage<String> call(String element) {
                            return future;
                        }
                    });
                    tasks.get().awaitStages();
                    tasks.get().atMost(2);
                    tasks.get().start(List.of("a"));
                    try {
                        tasks.get().await();
                    } catch (InterruptedException interrupt) {
                        tasks.get().cancelAndJoin();
                        throw interrupt;
                    }
                    return tasks.get().results();
                })
                .awaitParked();
        Tasks.awaitThat(() -> future.getNumberOfDependents() > 0);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(future).isCancelled();
    }

    @Test
    void anInterruptOfTheCallerWhoRunsABoundedStageItselfIsNotLost() {
        var future = new CompletableFuture<String>();
        var call = Caller.start(() -> {
            var tasks =
                    new EachFanOut<String, CompletionStage<String>, String>(
                            "Pages.load", "fetch", ThreadKind.SAME_THREAD.options(), ThreadKind.SAME_THREAD.factory()) {
                        @Override
                        protected CompletionStage<String> call(String element) {
                            return future;
                        }
                    };
            tasks.awaitStages();
            tasks.atMost(2);
            tasks.start(List.of("a"));
            tasks.await();
            if (tasks.failed()) {
                throw tasks.failure();
            }
            return tasks.results();
        });
        Tasks.awaitThat(() -> future.getNumberOfDependents() > 0);

        call.interrupt();

        assertThat(call.thrown()).isInstanceOfAny(CancellationException.class, InterruptedException.class);
        assertThat(call.wasLeftInterrupted() || call.thrown() instanceof InterruptedException)
                .as("the caller learns of the interrupt")
                .isTrue();
    }

    @Test
    void elementsCanBeStages() throws Exception {
        var tasks = new GivenFanOut<String>("Pages.load", "prices", FanOutOptions.defaults());
        tasks.start(List.of(CompletableFuture.completedFuture("a"), CompletableFuture.supplyAsync(() -> "b")));
        tasks.await();

        assertThat(tasks.results()).containsExactly("a", "b");
    }

    @Test
    void elementsCanBeHandles() throws Exception {
        var tasks = new GivenFanOut<String>("Pages.load", "prices", FanOutOptions.defaults());
        tasks.start(List.of(Task.start(Runnable::run, () -> "a"), Task.start(Runnable::run, () -> "b")));
        tasks.await();

        assertThat(tasks.results()).containsExactly("a", "b");
    }

    // Race: the request to stop against the return of the stage and against its completion.
    @Slow
    @EveryConcurrentThreadKind
    void aTaskThatIsCancelledEndsOnceAndItsStageIsNotLeftBehind(ThreadKind kind) throws Exception {
        var random = new SplittableRandom(42);
        var completing = new AtomicReference<CompletableFuture<String>>();
        var completer = DaemonThreads.named("completer").newThread(() -> {
            while (true) {
                var future = completing.getAndSet(null);
                if (future != null) {
                    if (future.isDone()) {
                        return;
                    }
                    future.complete("value");
                }
                Thread.onSpinWait();
            }
        });
        completer.start();
        var rounds = kind == ThreadKind.PLATFORM ? 1_000 : 5_000;
        for (var round = 0; round < rounds; round++) {
            var future = new CompletableFuture<String>();
            var tasks = new FanOut("Pages.load", kind.options());
            var spins = random.nextInt(300);
            var ran = new AtomicInteger();
            var completes = random.nextBoolean();
            var slot = new AsyncSlot<String>(tasks, "price") {
                @Override
                protected CompletionStage<String> call() {
                    ran.set(1);
                    if (completes) {
                        completing.set(future);
                    }
                    InterruptAccountingTest.spin(spins);
                    return future;
                }
            };
            tasks.startOptional(slot, kind.factory());
            InterruptAccountingTest.spin(random.nextInt(600));

            tasks.cancelAndJoin();

            var outcome = slot.outcome();
            if (ran.get() == 0 || future.isCancelled()) {
                assertThat(outcome).isEqualTo(new Outcome.Cancelled<>());
            } else {
                assertThat(future).isCompletedWithValue("value");
                assertThat(outcome).isEqualTo(new Outcome.Success<>("value"));
            }
        }
        completing.set(CompletableFuture.completedFuture("the end"));
        completer.join();
    }
}
