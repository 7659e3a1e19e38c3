package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What two members know of each other since both have known each other: calls of this one, and jobs that run for the other. When
 * it ends, all of these end, and no message of it is heard any more.
 */
final class Session {

    private final Link link;
    private final Jobs all;
    private final long mine;
    private final long theirs;

    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, Call> calls = new ConcurrentHashMap<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
    private final SeenIds seen = new SeenIds();
    private volatile boolean hasEnded;

    /** Whether the other member is about to leave, and begins nothing more. */
    private volatile boolean isLeft;

    private final CountDownLatch heard = new CountDownLatch(1);

    /**
     * Begins a session.
     *
     * @param link what leads to the other member
     * @param all what runs here, for all members
     * @param mine what this member numbers the session with
     * @param theirs what the other one numbers it with
     */
    Session(Link link, Jobs all, long mine, long theirs) {
        this.link = link;
        this.all = all;
        this.mine = mine;
        this.theirs = theirs;
    }

    Member member() {
        return link.member();
    }

    long mine() {
        return mine;
    }

    long theirs() {
        return theirs;
    }

    boolean hasEnded() {
        return hasEnded;
    }

    /** How many calls wait for that member. */
    int callsInFlight() {
        return calls.size();
    }

    void send(Message message) {
        link.send(this, message);
    }

    /** A call of the current thread, which counts from now on. It has to be started. */
    Call newCall() {
        var call = new Call(this, lastId.incrementAndGet());
        calls.put(call.id(), call);
        return call;
    }

    /** Sends the task of a call. */
    void start(Call call, String signature, byte[] arguments) {
        if (isLeft) {
            // race: the other member may have been told already that no call waits for it; it would not hear of this
            // one
            ended(call.id(), new End.Refused(Refusal.CLOSING));
            return;
        }
        send(new Message.Start(call.id(), signature, arguments));
        if (hasEnded) {
            // it may have ended before it knew of the call
            ended(call.id(), new End.Lost("was lost"));
        }
    }

    /** A call that could not be started does not count any more, and its member may leave. */
    void forget(Call call) {
        if (calls.remove(call.id()) != null) {
            sayHeard();
        }
    }

    void receive(Message message) {
        if (message instanceof Message.Start start) {
            start(start);
        } else if (message instanceof Message.Cancel cancel) {
            cancel(cancel);
        } else if (message instanceof Message.Ended ended) {
            ended(ended.id(), ended.end());
        } else if (message instanceof Message.Leaving) {
            isLeft = true;
            sayHeard();
        } else if (message instanceof Message.Heard) {
            heard.countDown();
        }
    }

    /** Tells the other member that it may leave, when it is about to and no call waits for it any more. */
    private void sayHeard() {
        if (isLeft && calls.isEmpty()) {
            send(new Message.Heard());
        }
    }

    /** Waits until the other member has heard the ends of all its tasks, or the session ends; not longer than that. */
    void awaitHeard(long nanos) throws InterruptedException {
        heard.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** Only the first end of a call is one. */
    private void ended(long id, End end) {
        var call = calls.remove(id);
        if (call != null) {
            call.end(end);
            sayHeard();
        }
    }

    private void start(Message.Start start) {
        var handler = all.handler(start.signature());
        var refusal = handler == null ? all.reasonNotServed() : null;
        Job job = null;
        boolean isForgotten;
        lock.lock();
        try {
            isForgotten = seen.isForgotten(start.id()) && !jobs.containsKey(start.id());
            if (hasEnded || (!seen.isFirst(start.id()) && !isForgotten)) {
                return;
            }
            if (handler != null && !isForgotten && all.mayBegin()) {
                job = new Job(this, start, handler);
                jobs.put(start.id(), job);
            }
        } finally {
            lock.unlock();
        }
        if (isForgotten) {
            // its thread may have been held up as it sent it: its call must not wait in vain
            send(new Message.Ended(start.id(), new End.Lost("has forgotten the task")));
        } else if (job == null) {
            send(new Message.Ended(start.id(), new End.Refused(refusal == null ? Refusal.FULL : refusal)));
        } else {
            job.begin();
        }
    }

    private void cancel(Message.Cancel cancel) {
        boolean isUnknown;
        lock.lock();
        try {
            isUnknown = !hasEnded && seen.isFirst(cancel.id());
        } finally {
            lock.unlock();
        }
        if (isUnknown) {
            // it came before its start, which will not be heard any more
            send(new Message.Ended(cancel.id(), new End.Refused(Refusal.CANCELLED)));
            return;
        }
        var job = jobs.get(cancel.id());
        if (job != null) {
            job.cancel(cancel.turn());
        }
    }

    /** Called by a job when it has ended, once. */
    void ended(Job job, long id, End end) {
        all.makeRoom(); // before the caller hears of it and sends another one
        try {
            send(new Message.Ended(id, end));
        } finally {
            jobs.remove(id, job); // after that: its start may come again, and is not answered before the task is
            all.ended(); // after that, so that closing waits until it is said
        }
    }

    /** Cancels the jobs of the other member, as this one closes. */
    void cancelJobs() {
        jobs.values().forEach(Job::cancelByMember);
    }

    /**
     * Ends all that hangs on it.
     *
     * @param reason why, after the name of the member
     */
    void end(String reason) {
        lock.lock();
        try {
            hasEnded = true;
        } finally {
            lock.unlock();
        }
        calls.keySet().forEach(id -> ended(id, new End.Lost(reason)));
        cancelJobs();
        heard.countDown();
    }
}
