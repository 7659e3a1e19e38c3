package dev.fanwise.conformance;

import dev.fanwise.Task;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what is reported as unread, and tells each failure. */
final class Reports extends Handler implements AutoCloseable {

    /** Held here, because the log manager holds loggers weakly. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private static final int MOST_COLLECTIONS = 1_000;

    private Reports() {}

    static Reports open() {
        var reports = new Reports();
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(reports);
        return reports;
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getThrown() instanceof Reportable failure) {
            failure.reported();
        }
    }

    /**
     * Waits until the failures of all dropped handles have been reported. Handles are seen to be dropped when garbage
     * is collected, those dropped before a collection no later than those dropped after it. So one handle is dropped
     * when everything else is, and when that has been reported a second.
     */
    static void awaitDropped() {
        for (var dropped = 0; dropped < 2; dropped++) {
            var reported = new CountDownLatch(1);
            drop(reported);
            try {
                var collections = 0;
                do {
                    System.gc();
                    if (collections++ == MOST_COLLECTIONS) {
                        throw new AssertionError("a failure whose handle was dropped is not reported");
                    }
                } while (!reported.await(10, TimeUnit.MILLISECONDS));
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private static void drop(CountDownLatch reported) {
        Task.start(Runnable::run, () -> {
            throw new Dropped(reported);
        });
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
    }

    @SuppressWarnings("serial") // never serialized
    private static final class Dropped extends Exception implements Reportable {

        private final CountDownLatch reported;

        Dropped(CountDownLatch reported) {
            this.reported = reported;
        }

        @Override
        public void reported() {
            reported.countDown();
        }
    }
}
