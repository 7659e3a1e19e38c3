package dev.fanwise.benchmarks.figures;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** Where, when and with what something is measured, and whether the machine has other work. */
public final class Machine {

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final double loadBefore = system.getSystemLoadAverage();

    /**
     * Describes it as a list in Markdown.
     *
     * @param libraries the names of those whose versions matter
     */
    public String describe(List<String> libraries) {
        // Maven, which has compiled just before, is a part of the load.
        var isBusy = loadBefore >= system.getAvailableProcessors() / 2.0;
        return String.format(
                Locale.ROOT,
                """
                - %s; %d processors, %d GB; %s %s
                - %s %s
                - %s
                - load average when the run began: %.1f%s
                """,
                LocalDate.now(ZoneOffset.UTC),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / 1e9),
                system.getName(),
                system.getArch(),
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                versions(libraries),
                loadBefore,
                isBusy ? ". **The machine had other work: only large ratios mean anything here.**" : "");
    }

    private static String versions(List<String> libraries) {
        var versions = new Properties();
        try (var file = Machine.class.getResourceAsStream("/versions.properties")) {
            versions.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return libraries.stream()
                .map(library -> library + " " + versions.getProperty(library))
                .collect(Collectors.joining(", "));
    }
}
