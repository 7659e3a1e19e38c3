package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Asynchronous tasks with handles take turns: each is in flight until its stage completes. */
class BoundedStagesTest {

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<String> second = new CompletableFuture<>();
    private final List<CompletableFuture<String>> started = new CopyOnWriteArrayList<>();
    private final AtomicReference<Thread> worker = new AtomicReference<>();

    @Test
    void theNextStartsWhenTheStageOfTheOneBeforeHasCompleted() throws Exception {
        var call =
                new EachFanOut<CompletableFuture<String>, CompletionStage<String>, String>(
                        "Mirrors.all", "fetch", FanOutOptions.defaults(), DaemonThreads.named("worker")) {
                    @Override
                    protected CompletionStage<String> call(CompletableFuture<String> element) {
                        worker.set(Thread.currentThread());
                        started.add(element);
                        return element;
                    }
                };
        call.returnWhen(ReturnWhen.ALL_COMPLETED);
        call.awaitStages();
        call.atMost(1);
        call.start(List.of(first, second));
        // Its thread is not held while the stage is awaited.
        Tasks.awaitThat(() -> worker.get() != null && !worker.get().isAlive());
        assertThat(started).containsExactly(first);

        first.complete("one");
        Tasks.awaitThat(() -> started.size() == 2);
        second.complete("two");

        call.await();
        assertThat(call.waited().done()).hasSize(2);
    }
}
