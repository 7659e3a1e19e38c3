package dev.fanwise.cluster.transport;

import java.util.Objects;

/**
 * A member of a cluster, as long as it lives: a process that leaves and joins again is another one.
 *
 * @param id what tells it from all other members, those that were there before too
 * @param name what messages call it, such as its address
 */
public record Member(String id, String name) {

    /** Creates what stands for a member. */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** The same member has the same id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && id.equals(member.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
