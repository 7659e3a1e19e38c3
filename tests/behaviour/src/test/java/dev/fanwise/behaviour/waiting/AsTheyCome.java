package dev.fanwise.behaviour.waiting;

import dev.fanwise.Task;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The loop that does what {@code asyncio.as_completed} does: it waits for the first of what is pending. */
final class AsTheyCome<T> {

    private final Waits waits;
    private Collection<Task<T>> pending;

    AsTheyCome(Waits waits, Collection<Task<T>> tasks) {
        this.waits = waits;
        this.pending = tasks;
    }

    boolean isOver() {
        return pending.isEmpty();
    }

    /** The tasks that have ended by now; at least one. */
    List<Task<T>> next() throws InterruptedException {
        return next(Duration.ofSeconds(Long.MAX_VALUE));
    }

    /** The tasks that have ended by now; none if the time is over. */
    List<Task<T>> next(Duration timeout) throws InterruptedException {
        var waited = waits.firstCompletedOf(pending, timeout);
        pending = waited.pending();
        return List.copyOf(waited.done());
    }

    Collection<Task<T>> pending() {
        return pending;
    }
}
