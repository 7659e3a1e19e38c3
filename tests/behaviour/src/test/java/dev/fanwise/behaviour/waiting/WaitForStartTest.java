package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;

/** Waits that are over before all their tasks are started. */
class WaitForStartTest {

    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();

    private static Waits on(Threads threads) {
        return threads.create(WaitsFanOut::new, WaitsFanOut::new);
    }

    @EveryThreadKind
    @Rule({"W3", "W21"})
    @Peer("StructuredTaskScopeTest.testAllUntil3")
    void w3_everyTaskHasAHandleHoweverSoonTheFirstEnds(Threads threads) throws Exception {
        a.succeed(1);
        b.succeed(2);

        var waited = on(threads).firstCompleted(List.of(a, b));

        assertThat(waited.done().size() + waited.pending().size()).isEqualTo(2);
        b.awaitEnded();
    }

    @EveryThreadKind
    @Rule({"W3", "W21"})
    void w3_everyComponentHasAHandleThatEndsHoweverSoonTheFirstEnds(Threads threads) throws Exception {
        a.succeed(1);
        b.succeed(2);

        var pair = on(threads).firstOfPair(a, b);

        assertThat(pair.first().await()).isEqualTo(new Outcome.Success<>(1));
        assertThat(pair.second().await()).isEqualTo(new Outcome.Success<>(2));
    }

    /** A task that is not handed to an executor, as the caller is interrupted, is cancelled. */
    @EveryThreadKind
    @Rule({"W8", "W21"})
    void w21_everyTaskOfAnInterruptedWaitHasAHandleThatEnds(Threads threads) throws Exception {
        var call = Caller.start(() -> {
            Thread.currentThread().interrupt();
            return on(threads).firstCompleted(List.of(a, b));
        });

        var tasks = ((InterruptedWaitException) call.thrown()).waited();
        assertThat(tasks.done().size() + tasks.pending().size()).isEqualTo(2);
        a.succeed(1);
        b.succeed(2);
        for (var task : tasks.pending()) {
            assertThat(task.await()).isNotNull();
        }
    }
}
