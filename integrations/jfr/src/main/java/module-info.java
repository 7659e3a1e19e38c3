/** Events of JDK Flight Recorder for fan-outs. */
module dev.fanwise.jfr {
    requires static org.jspecify;
    requires transitive dev.fanwise;
    requires jdk.jfr;

    exports dev.fanwise.jfr;
}
