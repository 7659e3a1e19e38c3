package dev.fanwise.benchmarks.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.blocks.MessageDispatcher;
import org.jgroups.blocks.RequestOptions;
import org.jgroups.protocols.FRAG2;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.UFC;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;

/** Requests and responses of JGroups itself. */
final class Raw implements AutoCloseable {

    private final JChannel channel;
    private final MessageDispatcher dispatcher;

    Raw(int port, List<Integer> others) throws Exception {
        var here = InetAddress.getLoopbackAddress();
        var tcp = new TCP();
        tcp.setBindAddress(here);
        tcp.setBindPort(port);
        tcp.setPortRange(0);
        tcp.tcpNodelay(true);
        tcp.disableDiagnostics();
        var discovery = new TCPPING();
        discovery.setInitialHosts(
                others.stream().map(other -> new InetSocketAddress(here, other)).toList());
        discovery.setPortRange(0);
        channel = new JChannel(List.of(
                tcp,
                discovery,
                new NAKACK2().useMcastXmit(false),
                new UNICAST3(),
                new STABLE(),
                new GMS().printLocalAddress(false),
                new UFC(),
                new FRAG2()));
        dispatcher = new MessageDispatcher(channel, message -> 2 * (Integer) message.getObject());
        channel.connect("raw");
    }

    int members() {
        return channel.getView().size();
    }

    /** As many requests at a time as the fan-out has tasks, to the other members in turn. */
    void all(int count) throws Exception {
        var others = channel.getView().getMembers().stream()
                .filter(member -> !member.equals(channel.getAddress()))
                .toList();
        var free = new Semaphore(Numbers.CONCURRENCY);
        var done = new CountDownLatch(count);
        for (var number = 0; number < count; number++) {
            free.acquire();
            CompletableFuture<Integer> response = dispatcher.sendMessageWithFuture(
                    new BytesMessage(others.get(number % others.size())).setObject(number), RequestOptions.SYNC());
            response.whenComplete((result, failure) -> {
                free.release();
                done.countDown();
            });
        }
        done.await();
    }

    @Override
    public void close() throws IOException {
        dispatcher.close();
        channel.close();
    }
}
