/** Spans of OpenTelemetry for fan-outs, and its context in their tasks. Its API has module names, and no descriptors. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.fanwise.opentelemetry {
    requires static org.jspecify;
    requires transitive dev.fanwise;
    requires static dev.fanwise.cluster;
    requires transitive io.opentelemetry.api;
    requires transitive io.opentelemetry.context;

    exports dev.fanwise.opentelemetry;
}
