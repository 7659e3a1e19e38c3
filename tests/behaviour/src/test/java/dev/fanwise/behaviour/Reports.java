package dev.fanwise.behaviour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is reported as unread while this is open. */
public final class Reports implements AutoCloseable {

    /** Held here, because the log manager holds loggers weakly. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Reports() {}

    public static Reports open() {
        var reports = new Reports();
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(reports.handler);
        return reports;
    }

    public List<String> messages() {
        synchronized (records) {
            return records.stream().map(LogRecord::getMessage).toList();
        }
    }

    public int countOf(Throwable failure) {
        synchronized (records) {
            return (int) records.stream()
                    .filter(logged -> logged.getThrown() == failure)
                    .count();
        }
    }

    /** Returns when the failure has been reported. Its handle may first have to be collected. */
    public void awaitReportOf(Throwable failure) {
        Tasks.awaitThat(() -> {
            System.gc();
            return countOf(failure) > 0;
        });
    }

    @Override
    public void close() {
        LOGGER.removeHandler(handler);
    }
}
