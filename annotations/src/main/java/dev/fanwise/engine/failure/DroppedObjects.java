package dev.fanwise.engine.failure;

import java.lang.ref.Cleaner;

/** Learns what users have dropped: handles of tasks that failed, and streams that are open. Loaded, with its thread, by the first. */
final class DroppedObjects {

    static final Cleaner CLEANER = Cleaner.create();

    private DroppedObjects() {}
}
