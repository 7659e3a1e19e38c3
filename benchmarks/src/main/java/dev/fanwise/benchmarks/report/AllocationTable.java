package dev.fanwise.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@link Allocations} prints: the bytes of a call, by shape and peer. Those of tasks that block differ from one JVM to the
 * next, as their stacks are what the JIT compiler has made of them there: so the table may have the medians of several.
 */
public final class AllocationTable {

    private final Map<String, Map<String, List<Long>>> bytes = new LinkedHashMap<>();

    private AllocationTable() {}

    /**
     * Measures in JVMs with one carrier, one after the other.
     *
     * @param wanted the cases, as a regular expression
     * @param jvms how many
     */
    public static AllocationTable measure(String wanted, int jvms) throws IOException, InterruptedException {
        var table = new AllocationTable();
        for (var jvm = 0; jvm < jvms; jvm++) {
            table.readFrom(start(wanted));
        }
        return table;
    }

    private static Process start(String wanted) throws IOException {
        return new ProcessBuilder(
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
    }

    private void readFrom(Process process) throws IOException, InterruptedException {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(this::read);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the program that measures has failed");
        }
    }

    private void read(String line) {
        var parts = line.split("=");
        bytes.computeIfAbsent(parts[0], shape -> new LinkedHashMap<>())
                .computeIfAbsent(parts[1], peer -> new ArrayList<>())
                .add(Long.valueOf(parts[2]));
    }

    /** The bytes of a call of one shape, by peer. */
    public Map<String, Long> of(String shape) {
        Map<String, Long> medians = new LinkedHashMap<>();
        bytes.get(shape).forEach((peer, measured) -> medians.put(peer, median(measured)));
        return medians;
    }

    private static Long median(List<Long> measured) {
        return measured.stream().sorted().toList().get(measured.size() / 2);
    }

    String markdown() {
        Set<String> peers = bytes.values().stream()
                .flatMap(shape -> shape.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var text = new StringBuilder("""
                ## Bytes of a call, exact

                The bytes that all threads allocate in one call of the cases above. Tasks are trivial, the caller is virtual, and there is
                one carrier: so the caller parks once in each call. In the tables above it parks only if its tasks still run, and
                their bytes change with that. The median of several JVMs, which differ only where tasks block.

                | |""");
        bytes.keySet().forEach(shape -> text.append(' ').append(shape).append(" |"));
        text.append("\n|---|").append("---:|".repeat(bytes.size())).append('\n');
        for (var peer : peers) {
            text.append("| ").append(peer).append(" |");
            for (var shape : bytes.values()) {
                var cell = shape.containsKey(peer) ? String.format(Locale.ROOT, "%,d", median(shape.get(peer))) : "–";
                text.append(' ').append(cell).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
