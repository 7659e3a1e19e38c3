package guide.observability;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.RunningFanOuts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A task that ignores its interrupt, and a gauge that shows it. */
abstract class Reports {

    final CountDownLatch started = new CountDownLatch(1);
    final CountDownLatch end = new CountDownLatch(1);

    record Report(String figures, String chart) {}

    @Gather(onFailure = CANCEL_AND_JOIN, grace = "10ms")
    abstract Report make() throws InterruptedException;

    String figures() throws InterruptedException {
        started.await();
        throw new IllegalStateException("no figures");
    }

    String chart() {
        started.countDown();
        while (true) {
            try {
                end.await();
                return "chart";
            } catch (InterruptedException ignored) {
                // a bug
            }
        }
    }

    // region: stuck
    /** The tasks that still run after their cancellation, also in calls that tasks make. */
    static int stuck(List<RunningFanOuts.Call> calls) {
        int count = 0;
        for (var call : calls) {
            for (var task : call.tasks()) {
                count += switch (task.state()) {
                    case CANCELLED, ABANDONED -> 1;
                    case WAITING, RUNNING, AWAITING -> 0;
                };
                count += stuck(task.calls());
            }
        }
        return count;
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        var meters = new SimpleMeterRegistry();
        var running = new RunningFanOuts();
        // region: gauge
        Gauge.builder("shop.tasks.stuck", running, all -> stuck(all.calls())).register(meters);
        // endregion
        var gauge = meters.get("shop.tasks.stuck").gauge();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var reports = new ReportsFanOut(
                    FanOutOptions.defaults().withExecutor(executor).withObserver(running));
            try {
                reports.make();
            } catch (IllegalStateException expected) {
                System.out.println(expected.getMessage() + ", stuck: " + gauge.value());
            }
            reports.end.countDown();
        }
        System.out.println("end of the chart, stuck: " + gauge.value());
    }
}
