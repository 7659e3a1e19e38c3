package dev.fanwise.cluster.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.nio.serialization.HazelcastSerializationException;
import dev.fanwise.cluster.hazelcast.Delivery.Kind;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A member of Hazelcast. A message is a task of an executor of its own there, and the thread that sends waits until it is taken:
 * messages that wait meanwhile go together. Nothing else of the executor is used, and its futures only for that.
 */
final class HazelcastTransport implements Transport {

    private static final Logger LOG = Logger.getLogger("dev.fanwise.cluster.hazelcast");

    /** What the executor is called, and under what this object stands in the context of the instance. */
    static final String NAME = "dev.fanwise.cluster";

    private static final long AGAIN_MILLIS = 300;
    private static final long FAREWELL_MILLIS = 1_000;

    private final HazelcastInstance instance;
    /** Of the instance, which has none any more when it has shut down. */
    private final ConcurrentMap<String, Object> context;

    private final long turn;
    private final String name;
    private final Member self;
    private final Presence presence;
    private @Nullable Receiver receiver;
    private volatile boolean isClosed;

    private @Nullable UUID membershipListener;
    private @Nullable UUID lifecycleListener;

    HazelcastTransport(HazelcastInstance instance, UUID id, String name) {
        this.instance = instance;
        this.context = instance.getUserContext();
        this.turn = ((AtomicLong) context.computeIfAbsent(NAME + ".turns", key -> new AtomicLong())).incrementAndGet();
        this.name = name;
        this.self = new Endpoint(id, turn, name).member();
        this.presence = new Presence(instance, self, this::greet);
    }

    static HazelcastTransport of(HazelcastInstance instance) throws IOException {
        try {
            var local = instance.getCluster().getLocalMember();
            var address = local.getAddress();
            return new HazelcastTransport(instance, local.getUuid(), address.getHost() + ":" + address.getPort());
        } catch (UnsupportedOperationException client) {
            throw new IllegalArgumentException(
                    "A client of Hazelcast is no member, and cannot run tasks: " + instance, client);
        } catch (IllegalStateException notRunning) {
            throw new IOException("Hazelcast is not running: " + notRunning.getMessage(), notRunning);
        }
    }

    /** What has joined by the instance, if something has. */
    static Optional<HazelcastTransport> at(HazelcastInstance instance) {
        return Optional.ofNullable(
                (HazelcastTransport) instance.getUserContext().get(NAME));
    }

    @Override
    public void start(Receiver own) throws IOException {
        receiver = own;
        if (ForkJoinPool.getCommonPoolParallelism() <= 1) {
            LOG.warning("With so few processors Hazelcast starts a thread for each message. Start the process with"
                    + " -Djava.util.concurrent.ForkJoinPool.common.parallelism=2");
        }
        if (context.putIfAbsent(NAME, this) != null) {
            throw new IOException(
                    "The instance " + instance.getName() + " has joined already; close that cluster first");
        }
        try {
            presence.start(own);
            membershipListener = instance.getCluster().addMembershipListener(new OnChange(presence::refresh));
            lifecycleListener = instance.getLifecycleService().addLifecycleListener(event -> presence.refresh());
            presence.refresh();
        } catch (RuntimeException notRunning) {
            close();
            throw new IOException("cannot join by " + instance.getName() + ": " + notRunning, notRunning);
        }
    }

    @Override
    public Member self() {
        return self;
    }

    /** Called by what another member has sent, in a thread of Hazelcast; answers whether it has come to the right place. */
    boolean take(Delivery delivery) {
        if (delivery.kind() == Kind.FAREWELL) {
            presence.left(delivery.from());
            return true;
        }
        if ((delivery.turn() != 0 && delivery.turn() != turn) || !presence.seen(delivery.from())) {
            return false;
        }
        if (delivery.kind() == Kind.MESSAGE) {
            Objects.requireNonNull(receiver).message(delivery.from().member(), delivery.bytes());
        }
        return true;
    }

    @Override
    public void send(Member to, byte[] message) throws IOException {
        var endpoint = presence.endpoint(to);
        if (endpoint == null) {
            throw new IOException(to + " has left the cluster");
        }
        if (!isTaken(submit(endpoint.instance(), Kind.MESSAGE, endpoint.turn(), message))) {
            presence.left(endpoint);
            throw new IOException(to + " has left the cluster");
        }
    }

    private Future<Boolean> submit(UUID to, Kind kind, long toTurn, byte[] bytes) throws IOException {
        try {
            // after a partition has healed Hazelcast calls this instance by another id
            var own = instance.getCluster().getLocalMember().getUuid();
            for (var member : instance.getCluster().getMembers()) {
                if (member.getUuid().equals(to)) {
                    var delivery = new Delivery(kind, new Endpoint(own, turn, name), toTurn, bytes);
                    return instance.getExecutorService(NAME).submitToMember(delivery, member);
                }
            }
        } catch (RuntimeException failure) {
            throw new IOException(failure);
        }
        throw new IOException("no member of Hazelcast is called " + to);
    }

    private boolean isTaken(Future<Boolean> answer) throws IOException {
        while (!isClosed) {
            try {
                return answer.get(AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // waits on, unless this member has left meanwhile
            } catch (ExecutionException failure) {
                throw new IOException(failure.getCause());
            } catch (InterruptedException nobodyDoes) {
                throw new IOException(nobodyDoes);
            } catch (RuntimeException failure) {
                throw new IOException(failure);
            }
        }
        throw new IOException("this member has left the cluster");
    }

    /** Tells an instance that this member is there, in a thread of its own, as it may hang. */
    private void greet(UUID id) {
        var thread = new Thread(() -> greetUntilHeard(id), "fanwise-cluster greets " + id);
        thread.setDaemon(true);
        thread.start();
    }

    private void greetUntilHeard(UUID id) {
        while (!isClosed && presence.isThere(id)) {
            try {
                isTaken(submit(id, Kind.PRESENCE, 0, Delivery.NOTHING));
                return; // if there is nobody yet, it will greet
            } catch (IOException failure) {
                if (failure.getCause() instanceof HazelcastSerializationException unknown) {
                    LOG.log(Level.INFO, "The member " + id + " of Hazelcast has no fanwise-cluster-hazelcast", unknown);
                    return;
                }
            }
            try {
                Thread.sleep(AGAIN_MILLIS);
            } catch (InterruptedException nobodyDoes) {
                return;
            }
        }
    }

    @Override
    public void close() {
        if (isClosed || !context.remove(NAME, this)) {
            return;
        }
        var others = presence.close();
        try {
            instance.getCluster().removeMembershipListener(Objects.requireNonNull(membershipListener));
            instance.getLifecycleService().removeLifecycleListener(Objects.requireNonNull(lifecycleListener));
            var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FAREWELL_MILLIS);
            var answers = others.stream()
                    .map(this::farewell)
                    .flatMap(Optional::stream)
                    .toList();
            for (var answer : answers) {
                answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | ExecutionException | TimeoutException notReached) {
            LOG.log(Level.FINE, "Not all members know that this one has left", notReached);
        } finally {
            isClosed = true;
        }
    }

    private Optional<Future<Boolean>> farewell(Endpoint other) {
        try {
            return Optional.of(submit(other.instance(), Kind.FAREWELL, other.turn(), Delivery.NOTHING));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
