package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Code of the user that runs when a task ends. */
class DependentCodeTest extends HandleFixture {

    private final IllegalStateException broken = new IllegalStateException("in the dependent stage");

    @Test
    @Rule("X4")
    @Peer({"StructuredTaskScopeTest.testOnCompleteThrows", "StructuredTaskScopeTest.testAllUntil5"})
    void x4_aDependentStageThatThrowsDoesNotDisturbTheTask() throws Exception {
        var task = DaemonTask.start(a::run);
        var before = task.toCompletableFuture();
        var dependent = task.toCompletableFuture().thenApply(value -> {
            throw broken;
        });
        var after = task.toCompletableFuture();
        a.awaitStarted().succeed(1);

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
        assertThat(before.join()).isEqualTo(1);
        assertThat(after.join()).isEqualTo(1);
        assertThatThrownBy(dependent::join)
                .isInstanceOf(CompletionException.class)
                .hasCause(broken);
    }

    @EveryConcurrentThreadKind
    @Rule("X4")
    void x4_norTheGroup(Threads threads) throws Exception {
        var group = on(threads).futureValues(List.of(a, b));
        var dependent = group.thenApply(value -> {
            throw broken;
        });
        a.succeed(1);
        b.succeed(2);

        assertThat(group.join()).containsExactly(1, 2);
        assertThatThrownBy(dependent::join).hasCause(broken);
    }
}
