package dev.fanwise.conformance;

import java.util.concurrent.atomic.AtomicInteger;

/** A failure that a scenario asks for. It counts how often it is reported as unread. */
@SuppressWarnings("serial") // never serialized
final class Boom extends Exception implements Reportable {

    private final AtomicInteger reports;

    Boom(String name, AtomicInteger reports) {
        super(name);
        this.reports = reports;
    }

    @Override
    public void reported() {
        reports.incrementAndGet();
    }
}
