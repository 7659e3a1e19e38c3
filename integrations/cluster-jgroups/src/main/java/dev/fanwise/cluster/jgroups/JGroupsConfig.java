package dev.fanwise.cluster.jgroups;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a member of a JGroups cluster gets to the others: over TCP, without multicast. Immutable.
 *
 * <p>The member listens on two ports of its address, and nowhere else: the given one, and one to detect members that crash, which
 * is 100 higher.
 */
public final class JGroupsConfig {

    private static final Duration DETECTION = Duration.ofSeconds(10);

    private final InetAddress address;
    private final int port;
    private final List<InetSocketAddress> members;
    private final Duration detection;
    private final @Nullable SSLContext tls;

    private JGroupsConfig(
            InetAddress address,
            int port,
            List<InetSocketAddress> members,
            Duration detection,
            @Nullable SSLContext tls) {
        this.address = Objects.requireNonNull(address, "address");
        this.port = port;
        this.members = List.copyOf(members);
        this.detection = Objects.requireNonNull(detection, "detection");
        this.tls = tls;
    }

    /**
     * A member that knows no others yet, and detects one that hangs after 10 seconds.
     *
     * @param address where it listens; one of this machine, and not that of all of them
     * @param port where it listens
     * @return the configuration
     * @throws IllegalArgumentException if the address is {@code 0.0.0.0}
     */
    public static JGroupsConfig on(InetAddress address, int port) {
        if (address.isAnyLocalAddress()) {
            throw new IllegalArgumentException("A member listens on one address, not on all: " + address);
        }
        return new JGroupsConfig(address, port, List.of(), DETECTION, null);
    }

    /**
     * The same with other members to look for. It is enough to know some of those that are there.
     *
     * @param others where they listen
     * @return the configuration
     */
    public JGroupsConfig withMembers(List<InetSocketAddress> others) {
        return new JGroupsConfig(address, port, others, detection, tls);
    }

    /**
     * The same with another time to detect a member that hangs. One whose process ends is detected at once.
     *
     * @param time after which it is lost
     * @return the configuration
     */
    public JGroupsConfig withDetection(Duration time) {
        return new JGroupsConfig(address, port, members, time, tls);
    }

    /**
     * The same over TLS, with certificates on both sides: without one that the context trusts, no process joins.
     *
     * @param context has the certificate of this member, and trusts those of the others
     * @return the configuration
     */
    public JGroupsConfig withMutualTls(SSLContext context) {
        return new JGroupsConfig(address, port, members, detection, Objects.requireNonNull(context, "context"));
    }

    InetAddress address() {
        return address;
    }

    int port() {
        return port;
    }

    List<InetSocketAddress> members() {
        return members;
    }

    Duration detection() {
        return detection;
    }

    @Nullable SSLContext tls() {
        return tls;
    }
}
