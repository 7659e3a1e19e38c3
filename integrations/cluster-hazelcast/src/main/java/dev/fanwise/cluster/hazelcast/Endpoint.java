package dev.fanwise.cluster.hazelcast;

import dev.fanwise.cluster.transport.Member;
import java.util.UUID;

/**
 * A member that has joined by an instance of Hazelcast.
 *
 * @param instance what Hazelcast calls the instance
 * @param turn how many clusters the instance has had: one that is closed and joined again is another member
 * @param name what messages call it
 */
record Endpoint(UUID instance, long turn, String name) {

    static final Endpoint NONE = new Endpoint(new UUID(0, 0), 0, "");

    Member member() {
        return new Member(instance + "/" + turn, name);
    }
}
