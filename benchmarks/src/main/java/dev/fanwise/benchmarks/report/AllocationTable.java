package dev.fanwise.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@link Allocations} prints: the bytes of a call, by shape and peer. */
public final class AllocationTable {

    private final Map<String, Map<String, Long>> bytes = new LinkedHashMap<>();

    private AllocationTable() {}

    /**
     * Measures in a JVM with one carrier.
     *
     * @param wanted the cases, as a regular expression
     */
    public static AllocationTable measure(String wanted) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-preview",
                        "-XX:+UseSerialGC",
                        "-Djdk.virtualThreadScheduler.parallelism=1",
                        "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Allocations.class.getName(),
                        wanted)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var table = new AllocationTable();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(table::read);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the program that measures has failed");
        }
        return table;
    }

    private void read(String line) {
        var parts = line.split("=");
        bytes.computeIfAbsent(parts[0], shape -> new LinkedHashMap<>()).put(parts[1], Long.valueOf(parts[2]));
    }

    /** The bytes of a call of one shape, by peer. */
    public Map<String, Long> of(String shape) {
        return bytes.get(shape);
    }

    String markdown() {
        Set<String> peers = bytes.values().stream()
                .flatMap(shape -> shape.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var text = new StringBuilder("""
                ## Bytes of a call, exact

                Trivial tasks, a virtual caller and one carrier, so that every call parks once and not by chance.

                | |""");
        bytes.keySet().forEach(shape -> text.append(' ').append(shape).append(" |"));
        text.append("\n|---|").append("---:|".repeat(bytes.size())).append('\n');
        for (var peer : peers) {
            text.append("| ").append(peer).append(" |");
            for (var shape : bytes.values()) {
                var cell = shape.containsKey(peer) ? String.format(Locale.ROOT, "%,d", shape.get(peer)) : "–";
                text.append(' ').append(cell).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
