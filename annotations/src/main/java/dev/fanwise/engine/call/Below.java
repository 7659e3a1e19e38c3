package dev.fanwise.engine.call;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.Awaited;
import dev.fanwise.engine.task.FanOutTask;
import java.util.List;

/** Waits until fewer than so many tasks of a call are in flight. */
public final class Below implements Awaited {

    private final Coordinator call;
    private final int limit;

    /**
     * @param call the call, whose rule wakes it at every end
     * @param limit the most tasks that run at any time
     */
    public Below(Coordinator call, int limit) {
        this.call = call;
        this.limit = limit;
    }

    /** Waits until there is a place for another task, or the call is over. */
    public void awaitPlace() {
        Starts.awaitTurn(call, this, null);
    }

    @Override
    public boolean isOver() {
        return call.pending() < limit || call.isDecided();
    }

    @Override
    public FanOutOptions options() {
        return call.options();
    }

    @Override
    public boolean mayBeUnstarted() {
        return call.mayBeUnstarted();
    }

    @Override
    public List<FanOutTask<?>> unstarted() {
        return call.unstarted();
    }

    @Override
    public String name() {
        return call.name();
    }
}
