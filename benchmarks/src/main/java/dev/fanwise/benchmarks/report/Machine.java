package dev.fanwise.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where and with what something is measured, and whether the machine has other work. */
final class Machine {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final double loadBefore = system.getSystemLoadAverage();

    String describe() throws IOException {
        // Maven, which has compiled just before, is a part of the load.
        var isBusy = loadBefore >= system.getAvailableProcessors() / 2.0;
        return String.format(
                Locale.ROOT,
                """
                - %s, %d processors, %d GB; %s %s
                - %s %s
                - %s
                - load average when the run began: %.1f%s
                """,
                processor(),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / 1e9),
                system.getName(),
                system.getArch(),
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                versions(),
                loadBefore,
                isBusy ? ". **The machine had other work: only bytes and large ratios mean anything here.**" : "");
    }

    private static String processor() throws IOException {
        if (!Files.exists(CPU_INFO)) {
            return "unknown processor";
        }
        try (var lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        }
    }

    private static String versions() throws IOException {
        var versions = new Properties();
        try (var file = Machine.class.getResourceAsStream("/versions.properties")) {
            versions.load(file);
        }
        return new TreeSet<>(versions.stringPropertyNames())
                .stream().map(name -> name + " " + versions.getProperty(name)).collect(Collectors.joining(", "));
    }
}
