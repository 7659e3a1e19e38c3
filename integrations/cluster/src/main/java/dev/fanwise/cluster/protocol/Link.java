package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What leads to another member from the moment that it is seen until it is not any more. A session begins with a hello of the other
 * one, and tasks are sent in it once the other one has said that it has begun there too; if the other one begins again, so does
 * the session.
 */
final class Link {

    private final Node node;
    private final Member member;
    private final long number;
    private final Outbox outbox;

    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Session session;

    /** The session, once the other member knows it: what is sent before that is not heard there. */
    private volatile @Nullable Session known;

    private volatile Map<String, List<String>> tasks = Map.of();
    private long revision = -1;
    private boolean isClosed;

    Link(Node node, Member member, long number) {
        this.node = node;
        this.member = member;
        this.number = number;
        this.outbox = new Outbox(node, this);
    }

    Member member() {
        return member;
    }

    Outbox outbox() {
        return outbox;
    }

    /** The session that tasks are sent in, if there is one and the other member serves the task. */
    @Nullable Session sessionFor(String signature) {
        return tasks.containsKey(signature) ? known : null;
    }

    /** The session that tasks are sent in, if there is one. */
    @Nullable Session known() {
        return known;
    }

    /** The signatures of what the other member serves, and the records that these tasks send. */
    Map<String, List<String>> tasks() {
        return tasks;
    }

    @Nullable Session session() {
        return session;
    }

    /** Says hello, also again when what is served has changed. */
    void sayHello() {
        outbox.addHello();
    }

    long number() {
        return number;
    }

    /** What the other member numbers the session with; 0 if there is none. */
    long theirs() {
        var current = session;
        return current == null ? 0 : current.theirs();
    }

    void send(Session from, Message message) {
        outbox.add(from, message);
    }

    /** What is not of the session, and is no hello, is of one that has ended or not begun. */
    void receive(Frame frame) {
        for (var message : frame.messages()) {
            var current = session;
            if (message instanceof Message.Hello hello) {
                hear(hello, frame);
            } else if (current != null && isOf(current, frame)) {
                current.receive(message);
            }
        }
    }

    private static boolean isOf(Session session, Frame frame) {
        return session.theirs() == frame.from() && session.mine() == frame.to();
    }

    /** Whether it is of the session, which goes on. */
    boolean isHeard(Frame frame) {
        var current = session;
        return current != null && !current.hasEnded() && isOf(current, frame);
    }

    private void hear(Message.Hello hello, Frame frame) {
        Session before = null;
        boolean isNew;
        lock.lock();
        try {
            var current = session;
            if (isClosed || frame.from() < theirs()) {
                return;
            }
            isNew = frame.from() > theirs();
            if (isNew) {
                before = current;
                known = null;
                session = new Session(this, node.jobs(), number, frame.from());
                revision = -1;
            }
            if (frame.to() == number) {
                known = session;
            }
            if (hello.revision() > revision) {
                revision = hello.revision();
                tasks = Map.copyOf(hello.tasks());
            }
        } finally {
            lock.unlock();
        }
        if (before != null) {
            before.end("has forgotten the task");
        }
        if (isNew || frame.to() != number) {
            sayHello();
        }
        node.changed();
    }

    /** The other member is not seen any more, or this one leaves. */
    void close(String reason) {
        lock.lock();
        try {
            isClosed = true;
        } finally {
            lock.unlock();
        }
        var last = session;
        if (last != null) {
            last.end(reason);
        }
        outbox.close();
    }
}
