package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is reported as unread while this is open. */
final class Reports implements AutoCloseable {

    /** Held here, because the log manager holds loggers weakly. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private final Map<Throwable, Integer> counts = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            messages.add(logged.getMessage());
            counts.merge(logged.getThrown(), 1, Integer::sum);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Reports() {}

    static Reports open() {
        var reports = new Reports();
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(reports.handler);
        return reports;
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    int countOf(Throwable failure) {
        return counts.getOrDefault(failure, 0);
    }

    @Override
    public void close() {
        LOGGER.removeHandler(handler);
    }
}
