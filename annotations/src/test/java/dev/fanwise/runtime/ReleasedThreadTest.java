package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A task that goes on with its stage has let go of the thread that its code ran on. */
class ReleasedThreadTest {

    private final CompletableFuture<String> stage = new CompletableFuture<>();

    private AsyncSlot<String> slot(Runnable code) {
        return new AsyncSlot<>(
                new FanOut("Pages.load", FanOutOptions.defaults().withExecutor(Runnable::run)), "price") {
            @Override
            protected CompletionStage<String> call() {
                code.run();
                return stage;
            }
        };
    }

    @Test
    void aCancellationDoesNotInterruptIt() throws Exception {
        var slot = slot(() -> {});
        slot.run();

        var request = new Thread(slot::requestStop);
        request.start();
        request.join();

        assertThat(Thread.interrupted()).isFalse();
        assertThat(stage).isCancelled();
    }

    @Test
    void theInterruptOfAnEarlierCancellationDoesNotStayInIt() {
        var slot = new AsyncSlot<?>[1];
        slot[0] = slot(() -> slot[0].requestStop());

        slot[0].run();

        assertThat(Thread.interrupted()).isFalse();
        assertThat(stage).isCancelled();
    }
}
