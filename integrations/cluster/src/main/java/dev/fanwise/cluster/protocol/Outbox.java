package dev.fanwise.cluster.protocol;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Messages that wait to be sent to one member, by a thread of their own: no task and no call sends, so none waits for a member
 * that takes nothing, and none is interrupted while it sends. Messages that wait together go together.
 */
final class Outbox implements Runnable {

    private static final int BYTES_TOGETHER = 32 << 10;

    /** A member that leaves so many messages waiting does not take any. */
    private static final int MOST_WAITING = 1 << 20;

    /** Makes the thread look. */
    private static final Entry WAKE = new Entry(null, null);

    private final Node node;
    private final Link link;
    private final Thread thread;
    private final LinkedBlockingQueue<Entry> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean helloWaits = new AtomicBoolean();
    private final AtomicLong bytesOfResults = new AtomicLong();
    private volatile boolean isClosed;

    /** A message and its session; without one, a hello. */
    private record Entry(
            @Nullable Session session, @Nullable Message message) {}

    Outbox(Node node, Link link) {
        this.node = node;
        this.link = link;
        // not with the thread locals of the thread that joins: jobs of this member start on such threads
        this.thread =
                new Thread(null, this, "fanwise-cluster to " + link.member().name(), 0, false);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** What it says is written when it is sent: one that waits is enough, however often the other member asks. */
    void addHello() {
        if (helloWaits.compareAndSet(false, true)) {
            add(new Entry(null, null));
        }
    }

    /** Results wait as bytes, and nothing holds up the tasks whose results wait. */
    void add(Session session, Message message) {
        if (bytesOfResults.addAndGet(bytesOfResult(message)) > node.settings().resultsWaiting()) {
            node.unreachable(link, "does not take the results of its tasks");
        }
        add(new Entry(session, message));
    }

    private static long bytesOfResult(@Nullable Message message) {
        if (message instanceof Message.Ended ended) {
            return ended.end() instanceof End.Value value
                    ? value.result().length
                    : ended.end() instanceof End.Failure failure ? failure.failure().length : 0;
        }
        return 0;
    }

    private void add(Entry entry) {
        if (!isClosed && !waiting.offer(entry)) {
            node.unreachable(link, "does not take messages");
        }
    }

    /** Sends no more messages than those that wait already. */
    void close() {
        isClosed = true;
        waiting.offer(WAKE); // if there is no room, it is awake
    }

    /** Waits until they are sent, but not for a member that takes nothing. */
    void awaitSent(long millis) throws InterruptedException {
        thread.join(Math.max(1, millis)); // 0 would be without end
    }

    @Override
    public void run() {
        try {
            while (!isClosed || !waiting.isEmpty()) {
                sendTogether(waiting.take());
            }
        } catch (Throwable failure) { // without this thread none of the calls would end
            node.unreachable(link, "cannot be reached: " + failure);
        }
    }

    /** The first, and those behind it that have the same header. */
    @SuppressWarnings("ReferenceEquality") // the one entry that only wakes is known by itself
    private void sendTogether(Entry first) throws IOException {
        var entry = first;
        while (entry != null) {
            var session = entry.session();
            if (entry == WAKE || (session != null && session.hasEnded())) {
                entry = next(entry);
                continue;
            }
            if (session == null) {
                helloWaits.set(false); // before it is written: what changes from now on needs another one
            }
            var out = Frame.begin(
                    link.number(),
                    session == null ? link.theirs() : session.theirs(),
                    Frame.around(node.settings().limits()));
            do {
                Frame.write(out, entry.message() == null ? node.hello() : entry.message());
                entry = next(entry);
            } while (entry != null && entry.session() == session && session != null && out.size() < BYTES_TOGETHER);
            node.deliver(link.member(), out.toBytes());
        }
    }

    private @Nullable Entry next(Entry done) {
        bytesOfResults.addAndGet(-bytesOfResult(done.message()));
        return waiting.poll();
    }
}
