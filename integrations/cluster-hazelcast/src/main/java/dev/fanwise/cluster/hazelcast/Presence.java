package dev.fanwise.cluster.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which members of Hazelcast have joined: those that have said so, until they say that they leave or Hazelcast loses them. Others
 * may belong to Hazelcast that know nothing of fan-outs.
 */
final class Presence {

    private final HazelcastInstance instance;
    private final Member self;
    private final Consumer<UUID> greeting;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Endpoint> joined = new HashMap<>();
    private final Map<UUID, Long> left = new HashMap<>();
    private final Set<UUID> greeted = new HashSet<>();
    private @Nullable UUID own;
    private Transport.@Nullable Receiver receiver;
    private boolean isClosed;

    /**
     * Creates what knows nobody yet.
     *
     * @param instance whose members can have joined
     * @param self this member
     * @param greeting tells an instance that this member is there
     */
    Presence(HazelcastInstance instance, Member self, Consumer<UUID> greeting) {
        this.instance = instance;
        this.self = self;
        this.greeting = greeting;
    }

    void start(Transport.Receiver told) {
        lock.lock();
        try {
            receiver = told;
        } finally {
            lock.unlock();
        }
    }

    /** Hazelcast may have other members than before. */
    void refresh() {
        lock.lock();
        try {
            if (isClosed) {
                return;
            }
            var there = there();
            joined.keySet().retainAll(there);
            left.keySet().retainAll(there);
            greeted.retainAll(there);
            there.stream().filter(greeted::add).forEach(greeting);
            tell();
        } finally {
            lock.unlock();
        }
    }

    /** The other instances that are members of Hazelcast now; none if this one is not any more. */
    private Set<UUID> there() {
        if (!instance.getLifecycleService().isRunning()) {
            return Set.of();
        }
        try {
            var current = instance.getCluster().getLocalMember().getUuid();
            if (!current.equals(own)) {
                own = current;
                greeted.clear(); // the others do not know this one by its id of now
            }
            return instance.getCluster().getMembers().stream()
                    .map(com.hazelcast.cluster.Member::getUuid)
                    .filter(id -> !id.equals(current))
                    .collect(Collectors.toSet());
        } catch (IllegalStateException endsJustNow) {
            return Set.of();
        }
    }

    boolean isThere(UUID id) {
        lock.lock();
        try {
            return !isClosed && there().contains(id);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Something of that member has arrived.
     *
     * @return whether it counts: the member has not left since
     * @throws IllegalStateException if Hazelcast does not know the member here yet
     */
    boolean seen(Endpoint from) {
        lock.lock();
        try {
            var known = joined.get(from.instance());
            if (isClosed || from.turn() <= left.getOrDefault(from.instance(), 0L)) {
                return false;
            }
            if (known != null && known.turn() >= from.turn()) {
                return known.turn() == from.turn();
            }
            if (!there().contains(from.instance())) {
                throw new IllegalStateException(from.name() + " is not known here yet");
            }
            joined.put(from.instance(), from);
            greeted.add(from.instance());
            greeting.accept(from.instance());
            tell();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void left(Endpoint from) {
        lock.lock();
        try {
            left.merge(from.instance(), from.turn(), Math::max);
            var known = joined.get(from.instance());
            if (!isClosed && known != null && known.turn() <= from.turn()) {
                joined.remove(from.instance());
                tell();
            }
        } finally {
            lock.unlock();
        }
    }

    @Nullable Endpoint endpoint(Member member) {
        lock.lock();
        try {
            return joined.values().stream()
                    .filter(endpoint -> endpoint.member().equals(member))
                    .findFirst()
                    .orElse(null);
        } finally {
            lock.unlock();
        }
    }

    /** Tells nothing more, and returns who was there. */
    List<Endpoint> close() {
        lock.lock();
        try {
            isClosed = true;
            return List.copyOf(joined.values());
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock: one thread at a time, and always what is known last. */
    private void tell() {
        var members = new ArrayList<Member>();
        members.add(self);
        joined.values().forEach(endpoint -> members.add(endpoint.member()));
        Objects.requireNonNull(receiver).members(members);
    }
}
