/** Scoped values of the caller in the tasks of fan-outs. */
module dev.fanwise.scopedvalues {
    requires static org.jspecify;
    requires transitive dev.fanwise;

    exports dev.fanwise.scopedvalues;
}
