package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ReturnWhen;
import dev.fanwise.testing.Tasks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Asynchronous tasks with handles take turns: each is in flight until its stage completes. */
class BoundedStagesTest {

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<String> second = new CompletableFuture<>();
    private final List<CompletableFuture<String>> started = new CopyOnWriteArrayList<>();
    private final AtomicReference<Thread> worker = new AtomicReference<>();

    private boolean isWorkerWaiting() {
        return worker.get() != null && LockSupport.getBlocker(worker.get()) instanceof FanOutTask;
    }

    @Test
    void theNextStartsWhenTheStageOfTheOneBeforeHasCompleted() throws Exception {
        var call =
                new AsyncEachFanOut<CompletableFuture<String>, String>(
                        "Mirrors.all", "fetch", null, DaemonThreads.named("worker")) {
                    @Override
                    protected CompletionStage<String> callAsync(CompletableFuture<String> element) {
                        worker.set(Thread.currentThread());
                        started.add(element);
                        return element;
                    }
                };
        call.returnWhen(ReturnWhen.ALL_COMPLETED);
        call.atMost(1);
        call.start(List.of(first, second));
        Tasks.awaitThat(() -> isWorkerWaiting() || started.size() == 2);
        assertThat(started).containsExactly(first);

        first.complete("one");
        Tasks.awaitThat(() -> started.size() == 2);
        second.complete("two");

        call.awaitReturn();
        assertThat(call.handOut().done()).hasSize(2);
    }
}
