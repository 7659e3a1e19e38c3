package dev.fanwise.cluster.jgroups;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.FRAG2;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.TCPPING;
import org.jgroups.protocols.UFC;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.Protocol;
import org.jgroups.util.TLS;
import org.jgroups.util.TLSClientAuth;

/** The protocols of JGroups, with the settings that a fan-out needs, and that are not its defaults. */
final class Stack {

    private static final int DETECTION_OFFSET = 100;
    private static final int MERGE_MIN_MILLIS = 500;

    /** By default members that have lost each other look for each other after up to ten seconds. */
    private static final int MERGE_MAX_MILLIS = 2_000;

    private static final int VERIFY_MILLIS = 1_000;
    private static final int JOIN_MILLIS = 1_000;
    private static final int HEARTBEATS = 4;

    private Stack() {}

    static List<Protocol> of(JGroupsConfig config) {
        return List.of(
                transport(config),
                discovery(config),
                new MERGE3().setMinInterval(MERGE_MIN_MILLIS).setMaxInterval(MERGE_MAX_MILLIS),
                // by default it listens on all addresses, whatever that of TCP is
                new FD_SOCK2()
                        .setBindAddress(config.address())
                        .setOffset(DETECTION_OFFSET)
                        .setPortRange(1),
                hanging(config),
                new VERIFY_SUSPECT2().setTimeout(VERIFY_MILLIS),
                new NAKACK2().useMcastXmit(false),
                new UNICAST3(),
                new STABLE(),
                new GMS().printLocalAddress(false).setJoinTimeout(JOIN_MILLIS),
                new UFC(),
                new FRAG2());
    }

    private static TCP transport(JGroupsConfig config) {
        var tcp = new TCP();
        tcp.setBindAddress(config.address());
        tcp.setBindPort(config.port());
        tcp.setPortRange(0);
        // a cancellation is a small message that nothing follows: it must not wait for more
        tcp.tcpNodelay(true);
        // by default they listen on a multicast address
        tcp.disableDiagnostics();
        var context = config.tls();
        if (context != null) {
            tcp.tls(new TLS().enabled(true).setSSLContext(context).setClientAuth(TLSClientAuth.NEED));
        }
        return tcp;
    }

    private static TCPPING discovery(JGroupsConfig config) {
        var hosts = new ArrayList<InetSocketAddress>(config.members());
        hosts.add(new InetSocketAddress(config.address(), config.port()));
        TCPPING discovery = new TCPPING();
        discovery.setInitialHosts(hosts);
        discovery.setPortRange(0);
        return discovery;
    }

    private static FD_ALL3 hanging(JGroupsConfig config) {
        var detection = new FD_ALL3();
        detection.setTimeout(config.detection().toMillis());
        detection.setInterval(Math.max(1, config.detection().toMillis() / HEARTBEATS));
        return detection;
    }
}
