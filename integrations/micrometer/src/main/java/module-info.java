/** Micrometer's observations of fan-outs, and what it propagates in their tasks. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.fanwise.micrometer {
    requires static org.jspecify;
    requires context.propagation;
    requires transitive dev.fanwise;
    requires transitive micrometer.observation;
    requires micrometer.commons;

    exports dev.fanwise.micrometer;
}
