package dev.fanwise.testing;

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

    Scheduler scheduler() {
        return scheduler;
    }

    Participant participant() {
        return participant;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the scheduler has a lock for that
    public void start() {
        scheduler.start(this);
    }

    /** Starts the thread itself. */
    void startReally() {
        super.start();
    }

    @Override
    public void run() {
        try {
            scheduler.awaitFirstTurn(participant);
            super.run();
        } catch (Stopped stopped) {
            // Its time was closed.
        } finally {
            scheduler.end(participant);
        }
    }
}
