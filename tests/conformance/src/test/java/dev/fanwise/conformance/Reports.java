package dev.fanwise.conformance;

import dev.fanwise.Task;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what is reported as unread, and tells each failure. */
final class Reports extends Handler implements AutoCloseable {

    /** Held here, because the log manager holds loggers weakly. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    /** After which what has not been reported never will be: some seconds. */
    private static final int MOST_COLLECTIONS = 300;

    private static final int MILLIS_PER_COLLECTION = 10;

    private int published;

    private Reports() {}

    static Reports open() {
        var reports = new Reports();
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(reports);
        return reports;
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        if (logged.getThrown() instanceof Reportable failure) {
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
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
    }
}
