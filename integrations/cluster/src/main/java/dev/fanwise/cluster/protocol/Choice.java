package dev.fanwise.cluster.protocol;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses the member that runs a task: of those that serve it, the one that runs the fewest for this member. */
final class Choice {

    private final Collection<Link> links;
    private final Duration timeout;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long changes;
    private volatile boolean isClosed;

    Choice(Collection<Link> links, Duration timeout) {
        this.links = links;
        this.timeout = timeout;
    }

    /** A member serves what it did not serve before, or is there, or is not any more. */
    void changed() {
        lock.lock();
        try {
            changes++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        isClosed = true;
        changed();
    }

    /**
     * A session with a member that serves the task. If there is none yet, it waits for one; if there were some and all have
     * refused, it does not.
     */
    Session session(Function<Link, @Nullable Session> sessions, TaskVersion task, Refusals refusals)
            throws InterruptedException {
        var left = timeout.toNanos();
        while (true) {
            var before = changes();
            var found = leastBusy(sessions, refusals);
            if (found != null && !isClosed) {
                return found;
            }
            if (isClosed) {
                throw new RejectedExecutionException("This member has left the cluster");
            }
            if (!refusals.isEmpty()) {
                throw new RejectedExecutionException("No member takes " + task.signature() + ": " + refusals);
            }
            if (left <= 0) {
                throw new RejectedExecutionException(
                        "No member serves " + task.signature() + new OtherVersions(task).among(links));
            }
            left = awaitChange(before, left);
        }
    }

    private long changes() {
        lock.lock();
        try {
            return changes;
        } finally {
            lock.unlock();
        }
    }

    private long awaitChange(long before, long nanos) throws InterruptedException {
        var left = nanos;
        lock.lockInterruptibly();
        try {
            while (changes == before && left > 0) {
                left = changed.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Session leastBusy(Function<Link, @Nullable Session> sessions, Refusals refusals) {
        Session best = null;
        var fewest = Integer.MAX_VALUE;
        var ties = 1;
        for (var link : links) {
            var session = sessions.apply(link);
            if (session == null || session.hasEnded() || refusals.isOf(link.member())) {
                continue;
            }
            var calls = session.callsInFlight();
            ties = calls == fewest ? ties + 1 : 1;
            if (calls < fewest
                    || (calls == fewest && ThreadLocalRandom.current().nextInt(ties) == 0)) {
                fewest = calls;
                best = session;
            }
        }
        return best;
    }
}
