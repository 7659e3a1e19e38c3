package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import dev.fanwise.cluster.wire.WireLimits;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** This member: its links to all members, itself too, so that its own tasks go the same way as those of others. */
public final class Node implements Transport.Receiver, AutoCloseable {

    private static final Logger LOG = Logger.getLogger("dev.fanwise.cluster");

    private static final long FIRST_LOGGED = 10;

    /** How long a member that leaves waits for those that say nothing, all together. */
    private static final long LONGEST_FAREWELL_MILLIS = 1000;

    private final Transport transport;
    private final Settings settings;
    private final Jobs jobs;
    private final Links links = new Links(this);
    private final Choice choice;
    private final AtomicLong ownTasks = new AtomicLong();
    private final AtomicLong revision = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();

    /**
     * Creates a node, which is no member yet.
     *
     * @param transport leads to the others
     * @param settings what it goes by
     */
    public Node(Transport transport, Settings settings) {
        this.transport = transport;
        this.settings = settings;
        this.jobs = new Jobs(settings.capacity());
        this.choice = new Choice(links.all(), settings.memberTimeout());
    }

    /**
     * Joins.
     *
     * @throws IOException if the transport cannot
     */
    public void start() throws IOException {
        transport.start(this);
        links.see(List.of(transport.self()));
        changed();
    }

    Jobs jobs() {
        return jobs;
    }

    @Nullable Link link(Member member) {
        return links.to(member);
    }

    Settings settings() {
        return settings;
    }

    Message hello() {
        // the revision first: a list that is newer than its revision comes again with the next one
        var number = revision.get();
        return new Message.Hello(number, jobs.tasks());
    }

    /**
     * The members, as far as this one has seen.
     *
     * @return a snapshot
     */
    public List<Member> members() {
        return links.members();
    }

    /**
     * This member.
     *
     * @return the member
     */
    public Member self() {
        return transport.self();
    }

    /**
     * Serves tasks, for this member too.
     *
     * @param handlers what runs the tasks of which signature
     * @throws IllegalStateException if this member serves one of them already; then it serves none of them
     */
    public void serve(Map<String, Handler> handlers) {
        var served = new HashMap<String, Handler>();
        try {
            handlers.forEach((signature, handler) -> {
                jobs.serve(signature, handler);
                served.put(signature, handler);
            });
        } catch (IllegalStateException twice) {
            served.forEach(jobs::withdraw);
            throw twice;
        }
        announce();
    }

    /**
     * No longer serves tasks; those that run go on.
     *
     * @param handlers what was served
     */
    public void withdraw(Map<String, Handler> handlers) {
        handlers.forEach(jobs::withdraw);
        announce();
    }

    private void announce() {
        revision.incrementAndGet();
        links.all().forEach(Link::sayHello);
    }

    /**
     * Runs a task on a member and waits for its end. An interrupt cancels it there, and the wait goes on.
     *
     * @param task which task
     * @param arguments its arguments, as bytes
     * @param isIdempotent whether it may run again if its member is lost
     * @return how it ended
     * @throws InterruptedException if the thread is interrupted before a member has begun the task
     * @throws RejectedExecutionException if there is no member that takes the task
     */
    public Completed call(TaskVersion task, byte[] arguments, boolean isIdempotent) throws InterruptedException {
        return call(link -> link.sessionFor(task.signature()), task, task.signature(), arguments, isIdempotent);
    }

    /**
     * Runs a task on this member, by what serves only this call.
     *
     * @param signature which task
     * @param arguments its arguments, as bytes
     * @param handler runs it
     * @return how it ended
     * @throws InterruptedException if the thread is interrupted before the task has begun
     * @throws RejectedExecutionException if this member runs as many tasks as it may
     */
    public Completed callHere(String signature, byte[] arguments, Handler handler) throws InterruptedException {
        var own = signature + "/" + ownTasks.incrementAndGet();
        jobs.serve(own, handler);
        try {
            return call(Link::known, new TaskVersion(signature, List.of()), own, arguments, false);
        } finally {
            jobs.withdraw(own, handler);
        }
    }

    private Completed call(
            Function<Link, @Nullable Session> sessions,
            TaskVersion task,
            String servedAs,
            byte[] arguments,
            boolean isIdempotent)
            throws InterruptedException {
        var refusals = new Refusals();
        while (true) {
            var call = choice.call(sessions, task, refusals);
            call.start(servedAs, arguments);
            var end = call.await();
            if (end instanceof End.Refused refused) {
                if (call.wasInterrupted()) {
                    throw new InterruptedException("interrupted before a member started the task");
                }
                refusals.add(call.member(), refused.reason());
            } else if (!(end instanceof End.Lost && isIdempotent && !call.wasInterrupted())) {
                return new Completed(call.member(), end, call.wasInterrupted());
            } else if (!call.hasSessionEnded()) {
                refusals.addLost(call.member()); // it is there, and would say the same again
            }
        }
    }

    /**
     * A task that has ended.
     *
     * @param member where it ran
     * @param end how it ended
     * @param wasInterrupted whether the calling thread was interrupted, and its status cleared
     */
    public record Completed(Member member, End end, boolean wasInterrupted) {}

    @Override
    public void members(Collection<Member> members) {
        links.seeOnly(members);
        changed();
    }

    void unreachable(Link link, String reason) {
        links.unreachable(link, reason);
    }

    void changed() {
        choice.changed();
    }

    @Override
    public void message(Member from, byte[] message) {
        var link = link(from);
        if (link == null) {
            return; // both say hello again when this one sees the other
        }
        // of any size: arguments and results that are too large for this member are told to their caller
        var limits =
                new WireLimits(Math.max(1, message.length), settings.limits().depth());
        try {
            link.receive(Frame.read(message, limits));
        } catch (RuntimeException | OutOfMemoryError malformed) { // whatever it is, the thread of the transport goes on
            var number = dropped.incrementAndGet();
            if (number <= FIRST_LOGGED || Long.bitCount(number) == 1) {
                LOG.log(Level.WARNING, "Dropped message " + number + " that cannot be read, from " + from, malformed);
            }
            if (Frame.header(message, limits).filter(link::isHeard).isPresent()) {
                // a task or an end is lost, and would be waited for in vain
                unreachable(link, "sent what cannot be read");
            }
        }
    }

    void deliver(Member member, byte[] frame) throws IOException {
        if (member.equals(self())) {
            message(member, frame);
        } else {
            transport.send(member, frame);
        }
    }

    /**
     * Leaves: begins nothing more, waits for what runs here, cancels the rest, and ends the calls of this member.
     */
    @Override
    public void close() {
        if (!links.stopOpening()) {
            return;
        }
        jobs.close();
        announce();
        try {
            drain();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        } finally {
            links.all().forEach(link -> link.close("is not reached any more: this member has left the cluster"));
            choice.close();
            transport.close();
        }
    }

    private void drain() throws InterruptedException {
        if (!jobs.awaitNone(settings.drainTimeout())) {
            links.all().forEach(link -> {
                var session = link.session();
                if (session != null) {
                    session.cancelJobs();
                }
            });
            jobs.awaitNone(settings.drainTimeout());
        }
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_FAREWELL_MILLIS);
        awaitHeard(until);
        links.all().forEach(link -> link.outbox().close());
        for (var link : links.all()) {
            link.outbox().awaitSent(TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
        }
    }

    /**
     * Waits until the callers have heard how their tasks ended. What is sent is not yet heard: the others may see that this member
     * is gone before they read its last messages, or an engine drops these as it closes.
     */
    private void awaitHeard(long until) throws InterruptedException {
        var sessions =
                links.all().stream().map(Link::session).filter(Objects::nonNull).toList();
        sessions.forEach(session -> session.send(new Message.Leaving()));
        for (var session : sessions) {
            session.awaitHeard(until - System.nanoTime());
        }
    }
}
