package dev.fanwise.behaviour.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** A task is asked to stop while its thread begins: it never runs, or it is interrupted and has ended when it is done. */
class CancelWhileStartingTest {

    private static final int ROUNDS = 2_000;

    private final AtomicInteger running = new AtomicInteger();

    private Void waitForInterrupt() throws InterruptedException {
        running.incrementAndGet();
        try {
            return Tasks.waitForInterrupt();
        } finally {
            running.decrementAndGet();
        }
    }

    private static Executor executorOf(Threads threads) {
        return threads.create(
                () -> command -> {
                    var thread = new Thread(command, "own");
                    thread.setDaemon(true);
                    thread.start();
                },
                executor -> executor);
    }

    @EveryConcurrentThreadKind
    @Rule({"C5", "C1"})
    @Peer("CancelTest.testCancelBlocksUntilForkCompletesStressTest")
    void aTaskHasEndedWhenItIsDone(Threads threads) throws Exception {
        var executor = executorOf(threads);
        for (var round = 0; round < ROUNDS; round++) {
            var task = Task.start(executor, this::waitForInterrupt);
            for (var wait = 0; wait < round; wait++) {
                Thread.onSpinWait();
            }

            task.cancel();

            assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
            assertThat(running).hasValue(0);
        }
    }
}
