package dev.fanwise.conformance;

import dev.fanwise.Task;
import dev.fanwise.support.Reports;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Listens to what is reported as unread, and tells each failure. */
final class ReportedFailures implements AutoCloseable {

    /** After which what has not been reported never will be: some seconds. */
    private static final int MOST_COLLECTIONS = 300;

    private static final int MILLIS_PER_COLLECTION = 10;

    private final Reports reports = Reports.to(this::count);
    private int published;

    private synchronized void count(Throwable reported) {
        if (reported instanceof Reportable failure) {
            failure.reported();
            published++;
            notifyAll();
        }
    }

    synchronized int published() {
        return published;
    }

    /**
     * Waits until the failures of dropped handles have been reported, which happens when garbage is collected: until
     * there are as many as expected, and, in case there are more, until one is reported whose handle is dropped only
     * then.
     */
    void awaitDropped(int before, int expected) {
        collectUntil(() -> published - before >= expected);
        var last = new AtomicInteger();
        drop(last);
        collectUntil(() -> last.get() > 0);
    }

    private synchronized void collectUntil(BooleanSupplier condition) {
        for (var collections = 0; !condition.getAsBoolean() && collections < MOST_COLLECTIONS; collections++) {
            System.gc();
            try {
                wait(MILLIS_PER_COLLECTION);
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private static void drop(AtomicInteger reports) {
        Task.start(Runnable::run, () -> {
            throw new Boom("dropped", reports);
        });
    }

    @Override
    public void close() {
        reports.close();
    }
}
