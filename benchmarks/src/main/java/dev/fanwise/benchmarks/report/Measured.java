package dev.fanwise.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One benchmark method with one set of parameters: the sorted figures of its iterations, in microseconds and bytes. */
record Measured(
        String benchmark,
        Map<String, String> parameters,
        boolean virtualCaller,
        List<Double> times,
        List<Double> allocated) {

    @SuppressWarnings("unchecked") // the form that JMH writes
    static Measured of(Map<String, Object> result) {
        var parameters = (Map<String, Object>) result.getOrDefault("params", Map.of());
        var primary = (Map<String, Object>) result.get("primaryMetric");
        var secondary = (Map<String, Map<String, Object>>) result.get("secondaryMetrics");
        return new Measured(
                (String) result.get("benchmark"),
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue())),
                ((List<String>) result.get("jvmArgs")).contains(Run.VIRTUAL_CALLER),
                sorted(primary.get("rawData")),
                sorted(secondary.get("gc.alloc.rate.norm").get("rawData")));
    }

    @SuppressWarnings("unchecked") // a list for each fork
    private static List<Double> sorted(Object rawData) {
        return ((List<List<Double>>) rawData)
                .stream().flatMap(List::stream).sorted().toList();
    }

    String className() {
        var parts = benchmark.split("\\.");
        return parts[parts.length - 2];
    }

    String method() {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    double time() {
        return median(times);
    }

    /** Not the mean: where tasks end by chance before or after the caller parks, the mean is of either. */
    double bytes() {
        return median(allocated);
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Half of what lies between the fastest and the slowest iteration, in percent of the median. */
    long spread() {
        return Math.round(50 * (times.getLast() - times.getFirst()) / time());
    }
}
