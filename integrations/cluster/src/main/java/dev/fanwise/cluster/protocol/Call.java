package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A task that runs on a member for the current thread, which waits for its end. An interrupt cancels it there. */
final class Call {

    private final Session session;
    private final long id;
    private final Thread waiter = Thread.currentThread();
    private volatile @Nullable End end;
    private long turns;

    Call(Session session, long id) {
        this.session = session;
        this.id = id;
    }

    long id() {
        return id;
    }

    Member member() {
        return session.member();
    }

    /** Sends the task. */
    void start(String signature, byte[] arguments) {
        try {
            session.start(this, signature, arguments);
        } catch (Throwable notStarted) {
            session.forget(this); // there may have been no memory for the message: nothing would end it
            throw notStarted;
        }
    }

    boolean hasSessionEnded() {
        return session.hasEnded();
    }

    /** Called once. */
    void end(End how) {
        end = how;
        LockSupport.unpark(waiter);
    }

    /** Waits for the end, however often the thread is interrupted: each interrupt goes to the member. */
    End await() {
        while (true) {
            var how = end;
            if (how != null) {
                return how;
            }
            LockSupport.park(this);
            if (Thread.interrupted()) {
                session.send(new Message.Cancel(id, ++turns));
            }
        }
    }

    /** Whether the thread was interrupted while it waited; the interrupt status is clear since. */
    boolean wasInterrupted() {
        return turns > 0;
    }
}
