/** Fan-outs on a JGroups cluster. */
module dev.fanwise.cluster.jgroups {
    requires transitive dev.fanwise.cluster;
    requires static org.jspecify;
    requires org.jgroups;

    exports dev.fanwise.cluster.jgroups;
}
