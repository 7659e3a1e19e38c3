package guide.threads;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;

/** Counts the tasks that are given to an executor. */
// region: counting
record Counting(Executor executor, LongAdder started, LongAdder ended) implements Executor {

    @Override
    public void execute(Runnable task) {
        executor.execute(() -> {
            started.increment();
            try {
                task.run();
            } finally {
                ended.increment();
            }
        });
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: use
        var counting = new Counting(Thread::startVirtualThread, new LongAdder(), new LongAdder());
        new ThumbnailsFanOut(counting).drawAll(List.of("cat", "dog", "owl"));
        System.out.println("tasks started: " + counting.started());
        // endregion
    }
}
