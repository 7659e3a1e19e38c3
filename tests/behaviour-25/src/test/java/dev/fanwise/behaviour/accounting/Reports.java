package dev.fanwise.behaviour.accounting;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** How much is said on the logger of failures that nobody reads. */
final class Reports extends Handler implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private final AtomicInteger count = new AtomicInteger();

    static Reports open() {
        var reports = new Reports();
        LOGGER.addHandler(reports);
        return reports;
    }

    int count() {
        return count.get();
    }

    @Override
    public void publish(LogRecord message) {
        count.incrementAndGet();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
    }
}
