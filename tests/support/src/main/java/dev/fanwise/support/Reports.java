package dev.fanwise.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The failures that are reported as unread while this is open. */
public final class Reports implements AutoCloseable {

    /** Held here, because the log manager holds loggers weakly. */
    private static final Logger LOGGER = Logger.getLogger("dev.fanwise");

    private final List<LogRecord> kept;
    private final Handler handler;

    private Reports(List<LogRecord> kept, Consumer<? super LogRecord> listener) {
        this.kept = kept;
        handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                listener.accept(logged);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
    }

    /** Keeps what is reported. */
    public static Reports open() {
        List<LogRecord> kept = Collections.synchronizedList(new ArrayList<>());
        return new Reports(kept, kept::add);
    }

    /** Hands each failure to the listener and keeps none: for tests that see many, or see whether one is held. */
    public static Reports to(Consumer<? super @Nullable Throwable> listener) {
        return new Reports(List.of(), logged -> listener.accept(logged.getThrown()));
    }

    /** What the log says, in the order of the reports. */
    public List<String> messages() {
        synchronized (kept) {
            return kept.stream().map(LogRecord::getMessage).toList();
        }
    }

    /**
     * The same without failures that were never retrieved: those are reported when garbage is collected, and may be of a
     * test that has ended long ago.
     */
    public List<String> warnings() {
        return messages().stream()
                .filter(message -> !message.contains("was never retrieved"))
                .toList();
    }

    /** How often this very failure was reported. */
    @SuppressWarnings("ReferenceEquality") // the object itself counts
    public int countOf(Throwable failure) {
        synchronized (kept) {
            return (int) kept.stream()
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
