package dev.fanwise.conformance;

import java.util.concurrent.atomic.AtomicInteger;

/** A failure that a scenario asks for and that in Python is no {@code Exception}. */
@SuppressWarnings("serial") // never serialized
final class BadBoom extends Error implements Reportable {

    private final AtomicInteger reports;

    BadBoom(String name, AtomicInteger reports) {
        super(name);
        this.reports = reports;
    }

    @Override
    public void reported() {
        reports.incrementAndGet();
    }
}
