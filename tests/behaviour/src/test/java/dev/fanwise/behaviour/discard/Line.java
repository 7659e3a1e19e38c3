package dev.fanwise.behaviour.discard;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection in this process, one of those that its {@link Exchange} counts. */
final class Line implements Closeable {

    private final Exchange exchange;
    private final AtomicInteger closings = new AtomicInteger();
    private volatile Thread closer;
    private volatile boolean wasInterrupted;

    private Line(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Counts the lines that are open. */
    static final class Exchange {

        private final Set<Line> open = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        private final AtomicInteger opened = new AtomicInteger();
        private volatile IOException trouble;

        Line open() {
            var line = new Line(this);
            open.add(line);
            opened.incrementAndGet();
            return line;
        }

        int openLines() {
            return open.size();
        }

        int opened() {
            return opened.get();
        }

        /** From now on closing a line throws, when it is closed. */
        void failWith(IOException newTrouble) {
            trouble = newTrouble;
        }
    }

    @Override
    public void close() throws IOException {
        closer = Thread.currentThread();
        wasInterrupted = Thread.currentThread().isInterrupted();
        exchange.open.remove(this);
        if (closings.incrementAndGet() > 1) {
            throw new AssertionError("closed twice");
        }
        if (exchange.trouble != null) {
            throw exchange.trouble;
        }
    }

    boolean isClosed() {
        return closings.get() == 1;
    }

    /** The thread that has closed it. */
    Thread closer() {
        return closer;
    }

    /** Whether the thread that has closed it was interrupted. */
    boolean wasClosedInterrupted() {
        return wasInterrupted;
    }
}
