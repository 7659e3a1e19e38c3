package dev.fanwise.examples.tour;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Who waits for a task is cancelled. A wait leaves the task alone; a gather takes it along. */
abstract class CancelTheWaiter {

    private final Work work;
    private final Consumer<String> out;
    private final Executor threads;

    /**
     * Has work and console, and threads.
     *
     * @param threads of the tasks that are waited for, which no call has started
     */
    CancelTheWaiter(Work work, Consumer<String> out, Executor threads) {
        this.work = work;
        this.out = out;
        this.threads = threads;
    }

    public static void main(String[] args) throws InterruptedException {
        new CancelTheWaiterFanOut(Work.between(1_000, 1_001), System.out::println, task -> new Thread(task).start())
                .run();
    }

    void run() throws InterruptedException {
        out.accept("wait:");
        var waitedFor = start("work waited for");
        cancel(waiting(List.of(waitedFor)), waitedFor);

        out.accept("gather:");
        var gathered = start("work gathered");
        cancel(gathering(List.of(gathered)), gathered);
    }

    private Task<String> start(String tag) {
        return Task.start(threads, () -> {
            work.on(tag);
            return "done";
        });
    }

    private void cancel(Task<?> waiter, Task<String> worker) throws InterruptedException {
        work.on(Work.A_MOMENT);
        waiter.cancel();
        out.accept(waiter.await() instanceof Success<?> ? "Waiting done" : "Waiting task cancelled");
        out.accept(
                worker.await() instanceof Success<String> success
                        ? "Work result: " + success.value()
                        : "Work task cancelled");
    }

    @WaitFor
    abstract Task<Waited<String>> waiting(@Each List<Task<String>> tasks);

    @Gather
    abstract Task<List<String>> gathering(@Each List<Task<String>> tasks);
}
