package dev.fanwise.runtime;

import static dev.fanwise.model.Interleavings.join;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** Keeps the threads that it makes, to wait for their ends. */
final class KeptThreads implements ThreadFactory {

    private final List<Thread> made = new ArrayList<>();

    @Override
    public Thread newThread(Runnable code) {
        var thread = new Thread(code);
        made.add(thread);
        return thread;
    }

    void joinAll() {
        for (var thread : made) {
            // One that waits for another is made before that, and never starts if its call is over.
            if (thread.getState() != Thread.State.NEW) {
                join(thread);
            }
        }
    }
}
