package dev.fanwise.engine.surround;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The permits of a limit. A permit that becomes free goes to the one that has waited longest, never past it to one that comes
 * at that moment. Under one lock, which is held for a few instructions: so each decision about a permit is made once.
 */
public final class Permits {

    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private int taken;

    /** Tasks that gave their permit away while they waited for something, and go on before others begin. */
    private final Set<Permit> returning = new LinkedHashSet<>();

    private final Set<Permit> waiting = new LinkedHashSet<>();

    Permits(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    int taken() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size() + returning.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes a permit if one is free and no task waits for it. */
    void tryTake(Permit permit) {
        lock.lock();
        try {
            if (permit.state == Permit.State.NEW && hasFree()) {
                take(permit);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a permit, or a place in the queue. */
    void takeOrWait(Permit permit) {
        lock.lock();
        try {
            // race: a task that was cancelled before it waits for a permit takes none
            if (permit.state == Permit.State.ENDED) {
                return;
            }
            var isNew = permit.state == Permit.State.NEW;
            // race: a task that lent its permit goes on when one is free again
            if (isNew ? hasFree() : taken < size && returning.isEmpty()) {
                take(permit);
            } else {
                permit.state = Permit.State.WAITING;
                (isNew ? waiting : returning).add(permit);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a lent permit again if one is free. */
    void tryTakeAgain(Permit permit) {
        lock.lock();
        try {
            if (permit.state == Permit.State.LENT && taken < size && returning.isEmpty()) {
                take(permit);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives a permit to others while its task waits, if it has one. */
    void lend(Permit permit) {
        free(permit, Permit.State.LENT, Permit.State.HELD);
    }

    /** Gives a permit back, or the place in the queue, when its task has ended. */
    void end(Permit permit) {
        free(permit, Permit.State.ENDED, null);
    }

    private void free(Permit permit, Permit.State after, Permit.@Nullable State required) {
        Permit next = null;
        lock.lock();
        try {
            if (required != null && permit.state != required) {
                return;
            }
            if (permit.state == Permit.State.HELD) {
                taken--;
                // race: a permit that becomes free goes to the one that waits
                next = grantNext();
            } else if (permit.state == Permit.State.WAITING) {
                // race: a task that was cancelled while it waits for a permit is not given one
                waiting.remove(permit);
                returning.remove(permit);
            }
            permit.state = after;
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.wake();
        }
        // race: a task that was cancelled while it waits for a permit lets its thread go
        if (after == Permit.State.ENDED) {
            permit.wake();
        }
    }

    private boolean hasFree() {
        return taken < size && returning.isEmpty() && waiting.isEmpty();
    }

    /** Whether a task that comes now would not have to wait. */
    public boolean isFree() {
        lock.lock();
        try {
            return hasFree();
        } finally {
            lock.unlock();
        }
    }

    private void take(Permit permit) {
        taken++;
        permit.state = Permit.State.HELD;
    }

    private @Nullable Permit grantNext() {
        var queue = returning.isEmpty() ? waiting : returning;
        var longest = queue.iterator();
        if (!longest.hasNext()) {
            return null;
        }
        var next = longest.next();
        longest.remove();
        take(next);
        return next;
    }
}
