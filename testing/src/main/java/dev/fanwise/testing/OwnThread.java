package dev.fanwise.testing;

import org.jspecify.annotations.Nullable;

/** A thread that runs only when its {@link Scheduler} lets it. */
final class OwnThread extends Thread {

    private final Scheduler scheduler;
    private final Participant participant;

    OwnThread(Scheduler scheduler, Runnable code, String name, int number) {
        super(null, code, name);
        this.scheduler = scheduler;
        this.participant = new Participant(this, number, code);
        setDaemon(true);
    }

    /** The scheduler of the current thread; null if it is no thread of one. */
    static @Nullable Scheduler currentScheduler() {
        return Thread.currentThread() instanceof OwnThread own ? own.scheduler : null;
    }

    Participant participant() {
        return participant;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the scheduler has a lock for that
    public void start() {
        scheduler.start(this);
    }

    /** So that nobody has to look at all threads to find those that were interrupted. */
    @Override
    public void interrupt() {
        super.interrupt();
        scheduler.noteInterrupt(participant);
    }

    /** Starts the thread itself. */
    void startReally() {
        super.start();
    }

    @Override
    public void run() {
        try {
            scheduler.awaitTurn(participant);
            super.run();
        } catch (Stopped stopped) {
            // Its time was closed.
        } finally {
            scheduler.end(participant);
        }
    }
}
