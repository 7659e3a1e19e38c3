package dev.fanwise.engine.call;

/** Waits until fewer than so many tasks of a call are in flight. */
public final class Below implements Turn {

    private final Coordinator call;
    private final int limit;

    /**
     * How many may be started before it is looked again how many have ended: the threads that end them write what is looked
     * at, which makes each look slow.
     */
    private int free;

    /**
     * Begins to count.
     *
     * @param call the call, whose rule wakes it at every end
     * @param limit the most tasks that run at any time
     */
    public Below(Coordinator call, int limit) {
        this.call = call;
        this.limit = limit;
        this.free = limit;
    }

    /**
     * Waits until there is a place for another task, which is its from now on, or the call is over.
     *
     * @return whether it was looked which tasks have ended
     */
    public boolean awaitPlace() {
        var looks = free == 0;
        if (looks) {
            Starts.awaitTurn(this, null);
            free = Math.max(1, limit - call.pending); // none, if the call is over: then the next start looks again
        }
        free--;
        return looks;
    }

    @Override
    public Coordinator call() {
        return call;
    }

    @Override
    public boolean isOver() {
        return call.pending < limit || call.isDecided();
    }
}
