package dev.fanwise.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One benchmark method with one set of parameters in one fresh JVM: medians in microseconds and bytes per call. */
record Measured(Peer peer, double time, double bytes) {

    @SuppressWarnings("unchecked") // the form that JMH writes
    static Measured of(Map<String, Object> result) {
        var parameters = (Map<String, Object>) result.getOrDefault("params", Map.of());
        var primary = (Map<String, Object>) result.get("primaryMetric");
        var secondary = (Map<String, Map<String, Object>>) result.get("secondaryMetrics");
        var peer = Peer.of(
                (String) result.get("benchmark"),
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue())),
                ((List<String>) result.get("jvmArgs")).contains(Plan.VIRTUAL_CALLER));
        return new Measured(
                peer,
                median(primary.get("rawData")),
                median(secondary.get("gc.alloc.rate.norm").get("rawData")));
    }

    /** Not the mean: where tasks end by chance before or after the caller parks, the mean is of either. */
    @SuppressWarnings("unchecked") // a list for each fork
    private static double median(Object rawData) {
        return Spread.of(((List<List<Double>>) rawData)
                        .stream().flatMap(List::stream).toList())
                .median();
    }
}
