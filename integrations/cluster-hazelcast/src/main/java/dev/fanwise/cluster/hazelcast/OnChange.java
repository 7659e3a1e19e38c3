package dev.fanwise.cluster.hazelcast;

import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;

/** Does something after each change of Hazelcast's members. */
record OnChange(Runnable action) implements MembershipListener {

    @Override
    public void memberAdded(MembershipEvent event) {
        action.run();
    }

    @Override
    public void memberRemoved(MembershipEvent event) {
        action.run();
    }
}
