package dev.fanwise.engine.call;

/**
 * Waits until fewer than so many tasks of a call are in flight.
 *
 * @param call the call, whose rule wakes it at every end
 * @param limit the most tasks that run at any time
 */
public record Below(Coordinator call, int limit) implements Turn {

    /** Waits until there is a place for another task, or the call is over. */
    public void awaitPlace() {
        Starts.awaitTurn(this, null);
    }

    @Override
    public boolean isOver() {
        return call.pending < limit || call.isDecided();
    }
}
