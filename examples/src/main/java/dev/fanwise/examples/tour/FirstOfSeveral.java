package dev.fanwise.examples.tour;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import dev.fanwise.Each;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Work until the connection is lost: the first of both ends the waiting, and the other; so does who cancels the waiter. */
abstract class FirstOfSeveral {

    private final Consumer<String> out;

    FirstOfSeveral(Consumer<String> out) {
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        new FirstOfSeveralFanOut(System.out::println).run();
    }

    void run() throws InterruptedException {
        out.accept("Work done:");
        race(() -> "the work's result", new CountDownLatch(1));

        out.accept("Connection lost:");
        var connectionLost = new CountDownLatch(1);
        race(
                () -> {
                    connectionLost.countDown();
                    return workForever();
                },
                connectionLost);

        out.accept("Waiter cancelled:");
        var waiter = Thread.currentThread();
        race(
                () -> {
                    waiter.interrupt();
                    return workForever();
                },
                new CountDownLatch(1));
    }

    private void race(Callable<String> work, CountDownLatch connectionLost) throws InterruptedException {
        Callable<String> event = () -> {
            connectionLost.await();
            return "the event";
        };
        try {
            var waited = any(List.of(work, event));
            show("first", waited.done());
            show("other", waited.pending());
        } catch (InterruptedWaitException interrupted) {
            out.accept("- waiting cancelled");
            show("task", interrupted.waited().done());
            show("task", interrupted.waited().pending());
        }
    }

    private void show(String which, Set<? extends Task<?>> tasks) throws InterruptedException {
        for (var task : tasks) {
            out.accept("- " + which + ": " + result(task.await()));
        }
    }

    private static String result(Outcome<?> outcome) {
        return outcome instanceof Success<?> success ? "" + success.value() : "cancelled";
    }

    private static String workForever() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    @WaitFor(returnWhen = FIRST_COMPLETED, onReturn = CANCEL, onCancel = CANCEL)
    abstract <T> Waited<T> any(@Each List<Callable<T>> tasks) throws InterruptedException;
}
