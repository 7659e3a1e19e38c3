package dev.fanwise.cluster.jgroups;

import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jgroups.Address;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.Receiver;
import org.jgroups.View;
import org.jgroups.util.NameCache;
import org.jgroups.util.UUID;
import org.jspecify.annotations.Nullable;

/** A channel of JGroups: views are the members, and its messages are bytes. Nothing that arrives is deserialized. */
final class JGroupsTransport implements Transport, Receiver {

    private final String cluster;
    private final JGroupsConfig config;
    private final Map<Member, Address> addresses = new ConcurrentHashMap<>();
    private String name;
    private @Nullable JChannel channel;
    private volatile @Nullable Member self;
    private Transport.@Nullable Receiver receiver;

    JGroupsTransport(String cluster, JGroupsConfig config) {
        this.cluster = Objects.requireNonNull(cluster, "cluster");
        this.config = config;
        this.name = config.address().getHostAddress() + ":" + config.port();
    }

    /** What the others call this member, in place of its address. */
    void name(String own) {
        name = own;
    }

    @Override
    public void start(Transport.Receiver own) throws IOException {
        receiver = own;
        try {
            var opened = new JChannel(Stack.of(config));
            channel = opened;
            opened.setName(name);
            opened.setDiscardOwnMessages(true);
            opened.setReceiver(this);
            opened.connect(cluster);
        } catch (Exception failure) {
            close();
            throw new IOException("cannot join " + cluster + ": " + failure, failure);
        }
    }

    JChannel channel() {
        return Objects.requireNonNull(channel, "not started");
    }

    @Override
    public Member self() {
        var known = self;
        if (known == null) {
            known = member(channel().getAddress());
            self = known; // the channel forgets its address when it closes
        }
        return known;
    }

    /** An address is one of a process that lives; who starts again has another one. */
    private static Member member(Address address) {
        return new Member(((UUID) address).toStringLong(), String.valueOf(NameCache.get(address)));
    }

    @Override
    public void viewAccepted(View view) {
        var members = new ArrayList<Member>();
        for (var address : view.getMembers()) {
            var member = member(address);
            addresses.put(member, address);
            members.add(member);
        }
        addresses.keySet().retainAll(members);
        Objects.requireNonNull(receiver).members(members);
    }

    @Override
    public void receive(Message message) {
        // only of bytes: what others hold would be deserialized
        if (message instanceof BytesMessage && message.hasArray()) {
            var start = message.getOffset();
            Objects.requireNonNull(receiver)
                    .message(
                            member(message.getSrc()),
                            Arrays.copyOfRange(message.getArray(), start, start + message.getLength()));
        }
    }

    @Override
    public void send(Member to, byte[] message) throws IOException {
        var address = addresses.get(to);
        if (address == null) {
            throw new IOException(to + " has left the cluster");
        }
        try {
            channel().send(new BytesMessage(address, message));
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void close() {
        var opened = channel;
        if (opened != null) {
            opened.close();
        }
    }
}
