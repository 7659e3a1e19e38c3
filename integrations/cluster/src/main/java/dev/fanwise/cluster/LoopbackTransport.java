package dev.fanwise.cluster;

import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import java.io.IOException;
import java.util.List;

/** Leads nowhere: a member reaches itself without a transport. */
final class LoopbackTransport implements Transport {

    private final Member self = new Member("loopback", "loopback");

    @Override
    public void start(Receiver receiver) {
        receiver.members(List.of(self));
    }

    @Override
    public Member self() {
        return self;
    }

    @Override
    public void send(Member to, byte[] message) throws IOException {
        throw new IOException("no member " + to + " in a loopback");
    }

    @Override
    public void close() {
        // holds nothing
    }
}
