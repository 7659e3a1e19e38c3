/**
 * The tasks of a fan-out on the members of a cluster: what the members say to each other, over any transport.
 *
 * <p>{@code dev.fanwise.cluster} is for programs, {@code dev.fanwise.cluster.transport} for adapters of engines, and {@code
 * dev.fanwise.cluster.wire} for generated classes.
 */
module dev.fanwise.cluster {
    requires transitive dev.fanwise;
    requires static org.jspecify;
    requires java.logging;

    exports dev.fanwise.cluster;
    exports dev.fanwise.cluster.transport;
    exports dev.fanwise.cluster.wire;
}
