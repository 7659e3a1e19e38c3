package dev.fanwise.soak;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Accounts for the failures that are reported as read by nobody. */
final class Reports extends Handler implements AutoCloseable {

    /** Held, because the log manager holds loggers weakly. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private final Ledger ledger;

    private Reports(Ledger ledger) {
        this.ledger = ledger;
    }

    static Reports to(Ledger ledger) {
        var reports = new Reports(ledger);
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(reports);
        return reports;
    }

    @Override
    public void publish(LogRecord message) {
        ledger.report(message.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
    }
}
