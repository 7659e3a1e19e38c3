package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Caller;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Parameters that can be awaited themselves fill components. */
class AwaitableSlotsTest {

    abstract static class Awaitables {
        record Four(String task, String stage, String callable, Outcome<String> supplier, String method) {}

        @Gather
        abstract Four gather(
                Task<String> task, CompletionStage<String> stage, Callable<String> callable, Supplier<String> supplier)
                throws Exception;

        String method() {
            return "method";
        }
    }

    private static final Task<String> TASK = Task.start(Runnable::run, () -> "task");

    @Test
    @Rule("E2")
    void awaitableParametersFillTheComponentsOfTheirNames() throws Exception {
        assertThat(new AwaitableSlotsTest_AwaitablesFanOut()
                        .gather(TASK, CompletableFuture.completedFuture("stage"), () -> "callable", () -> "supplier"))
                .isEqualTo(
                        new Awaitables.Four("task", "stage", "callable", new Outcome.Success<>("supplier"), "method"));
    }

    @Test
    @Rule("E2")
    void callablesRunAtTheSameTime() {
        var one = new Child<String>();
        var other = new Child<String>();
        var call = Caller.start(() -> new AwaitableSlotsTest_AwaitablesFanOut()
                .gather(TASK, CompletableFuture.completedFuture("stage"), one::run, () -> {
                    try {
                        return other.run();
                    } catch (IOException | InterruptedException thrown) {
                        throw new AssertionError(thrown);
                    }
                }));
        one.awaitStarted();
        other.awaitStarted();

        one.succeed("one");
        other.succeed("other");

        assertThat(call.returned())
                .isEqualTo(new Awaitables.Four("task", "stage", "one", new Outcome.Success<>("other"), "method"));
    }

    @Test
    @Rule("G25")
    void aStagesOwnFailureIsThrown() {
        var failure = new IllegalStateException("no stage");
        var stage = CompletableFuture.<String>supplyAsync(() -> {
            throw failure;
        });

        assertThatThrownBy(() -> new AwaitableSlotsTest_AwaitablesFanOut()
                        .gather(TASK, stage.thenApply(String::trim), () -> "callable", () -> "supplier"))
                .isSameAs(failure);
    }
}
