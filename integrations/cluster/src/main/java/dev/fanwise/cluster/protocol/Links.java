package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The links of a node, one to each member that it sees: opened when the member is seen, closed when it is not any more, and opened
 * again after a while if the member is there, but could not be reached.
 */
final class Links {

    private static final Logger LOG = Logger.getLogger("dev.fanwise.cluster");

    /** How long a member that could not be sent to is left alone. */
    private static final long BACKOFF_MILLIS = 500;

    private final Node node;
    private final AtomicLong numbers = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Member, Link> links = new ConcurrentHashMap<>();
    private boolean isClosed;

    Links(Node node) {
        this.node = node;
    }

    /** All of them, as they are at any time. */
    Collection<Link> all() {
        return links.values();
    }

    /** The members, as far as they were seen. */
    List<Member> members() {
        return List.copyOf(links.keySet());
    }

    @Nullable Link to(Member member) {
        return links.get(member);
    }

    /** Opens what is missing. */
    void see(Collection<Member> members) {
        lock.lock();
        try {
            if (!isClosed) {
                members.forEach(this::open);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The same, and closes what leads to others. */
    void seeOnly(Collection<Member> members) {
        var gone = new HashSet<Link>();
        lock.lock();
        try {
            for (var link : links.values()) {
                if (!members.contains(link.member()) && !link.member().equals(node.self())) {
                    gone.add(link);
                }
            }
            gone.forEach(link -> links.remove(link.member(), link));
            see(members);
        } finally {
            lock.unlock();
        }
        gone.forEach(link -> link.close("has left the cluster"));
    }

    /** Under the lock. */
    private void open(Member member) {
        if (!links.containsKey(member)) {
            var link = new Link(node, member, numbers.incrementAndGet());
            links.put(member, link);
            link.sayHello();
            link.outbox().start();
        }
    }

    /** Ends what hangs on a link, and opens another one after a while if the member is there still. */
    void unreachable(Link link, String reason) {
        if (links.get(link.member()) != link) {
            return;
        }
        LOG.warning(() -> "The member " + link.member() + " " + reason);
        link.close(reason);
        var again = new Thread(
                () -> reopen(link), "fanwise-cluster again to " + link.member().name());
        again.setDaemon(true);
        again.start();
    }

    private void reopen(Link link) {
        try {
            Thread.sleep(BACKOFF_MILLIS);
        } catch (InterruptedException neverSent) {
            return;
        }
        lock.lock();
        try {
            if (!isClosed && links.remove(link.member(), link)) {
                open(link.member());
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Opens no more.
     *
     * @return whether this is the first time
     */
    boolean stopOpening() {
        lock.lock();
        try {
            var isFirst = !isClosed;
            isClosed = true;
            return isFirst;
        } finally {
            lock.unlock();
        }
    }
}
