package guide.handles;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import dev.fanwise.Each;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

abstract class Races {

    // region: waits
    @WaitFor(value = "run", returnWhen = FIRST_COMPLETED)
    abstract Waited<String> winner(@Each List<String> runners) throws InterruptedException;

    @WaitFor
    abstract Waited<String> more(@Each Set<Task<String>> running, Duration timeout) throws InterruptedException;

    @WaitFor(timeout = "0s", onReturn = CANCEL_AND_JOIN)
    abstract Waited<String> stop(@Each Set<Task<String>> running) throws InterruptedException;
    // endregion

    private final Map<String, CountDownLatch> finishes =
            Map.of("hare", new CountDownLatch(1), "fox", new CountDownLatch(1), "tortoise", new CountDownLatch(1));

    String run(String runner) throws InterruptedException {
        finish(runner).await();
        return runner;
    }

    private CountDownLatch finish(String runner) {
        return Objects.requireNonNull(finishes.get(runner), runner);
    }

    public static void main(String[] args) throws InterruptedException {
        Races races = new RacesFanOut();
        races.finish("fox").countDown();
        // region: stages
        var first = races.winner(List.of("hare", "fox", "tortoise"));
        print("First", first.done());
        // endregion
        races.finish("hare").countDown();
        first.pending().iterator().next().await();
        // region: stages-2
        var second = races.more(first.pending(), Duration.ofMillis(300));
        print("Then", second.done());

        var last = races.stop(second.pending());
        print("Stopped", last.pending());
        // endregion
    }

    private static void print(String title, Set<Task<String>> tasks) {
        for (var task : tasks) {
            System.out.println(title + ": "
                    + (task.outcome() instanceof Outcome.Success<String> success ? success.value() : task.toString()));
        }
    }
}
