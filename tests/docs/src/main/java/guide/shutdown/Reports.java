package guide.shutdown;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

abstract class Reports {

    private final CountDownLatch started = new CountDownLatch(2);

    @Gather("report")
    abstract List<String> reports(@Each List<String> names) throws InterruptedException;

    String report(String name) throws InterruptedException {
        started.countDown();
        new CountDownLatch(1).await(); // takes longer than the shutdown may
        return name;
    }

    // region: stop
    static void stop(ExecutorService executor, Duration grace) throws InterruptedException {
        executor.shutdown(); // further tasks are rejected
        if (!executor.awaitTermination(grace.toMillis(), MILLISECONDS)) {
            executor.shutdownNow(); // interrupts the running tasks
        }
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        var executor = Executors.newFixedThreadPool(2);
        Reports reports = new ReportsFanOut(executor);
        // region: use
        var call = Task.start(Thread::startVirtualThread, () -> reports.reports(List.of("sales", "stock")));
        reports.started.await();
        stop(executor, Duration.ofMillis(10));
        System.out.println("running call: " + call.await());
        try {
            reports.reports(List.of("sales"));
        } catch (RejectedExecutionException rejected) {
            System.out.println("further call: rejected");
        }
        // endregion
    }
}
