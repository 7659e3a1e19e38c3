/** Fan-outs on a Hazelcast cluster. */
module dev.fanwise.cluster.hazelcast {
    requires transitive dev.fanwise.cluster;
    requires static org.jspecify;
    requires transitive com.hazelcast.core;
    requires java.logging;

    exports dev.fanwise.cluster.hazelcast;

    // creates what arrives
    opens dev.fanwise.cluster.hazelcast to
            com.hazelcast.core;
}
