package dev.fanwise.cluster.protocol;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the member that runs a task: of those that serve it, the one that runs the fewest for this member.
 *
 * <p>Comparing the members and counting the call for one of them is one step, under one lock. Otherwise callers of the same
 * moment would all find the same member to be the least busy.
 */
final class Choice {

    private final Collection<Link> links;
    private final Duration timeout;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean isClosed;

    Choice(Collection<Link> links, Duration timeout) {
        this.links = links;
        this.timeout = timeout;
    }

    /** A member serves what it did not serve before, or is there, or is not any more. */
    void changed() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            isClosed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * A call of the current thread, in a session with a member that serves the task. If there is none yet, it waits for one; if
     * there were some and all have rejected the task, it does not.
     */
    Call call(Function<Link, @Nullable Session> sessions, TaskVersion task, Refusals refusals)
            throws InterruptedException {
        var chosen = awaitMember(sessions, refusals);
        if (chosen != null) {
            return chosen;
        }
        if (isClosed) {
            throw new RejectedExecutionException("This member has left the cluster");
        }
        throw new RejectedExecutionException(
                refusals.isEmpty()
                        ? "No member serves " + task.signature() + new OtherVersions(task).among(links)
                        : "No member takes " + task.signature() + ": " + refusals);
    }

    private @Nullable Call awaitMember(Function<Link, @Nullable Session> sessions, Refusals refusals)
            throws InterruptedException {
        var left = TimeUnit.NANOSECONDS.convert(timeout);
        lock.lock();
        try {
            while (!isClosed) {
                var session = leastBusy(sessions, refusals);
                if (session != null) {
                    return session.newCall();
                }
                if (left <= 0 || !refusals.isEmpty()) {
                    return null;
                }
                left = changed.awaitNanos(left);
            }
            return null;
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
            if (calls < fewest) {
                fewest = calls;
                best = session;
                ties = 1;
            } else if (calls == fewest && ThreadLocalRandom.current().nextInt(++ties) == 0) {
                best = session;
            }
        }
        return best;
    }
}
