package dev.fanwise.soak;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.stream.Stream;

/** What the virtual machine says of its threads and its memory. */
final class Machine {

    private Machine() {}

    /** All threads with their stacks, virtual ones, too. */
    static String threads() {
        try {
            var folder = Files.createTempDirectory("soak");
            var file = folder.resolve("threads.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
            var threads = Files.readString(file);
            Files.delete(file);
            Files.delete(folder);
            return threads;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String traceOf(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** How many threads there are, virtual ones, too. */
    static long threadCount() {
        return threadHeadings().count();
    }

    /** How many of them run a task or coordinate a group. */
    static long taskThreads() {
        return threadHeadings()
                .filter(line -> line.contains("\"Errands.") || line.contains("\"" + Runner.TASK_THREAD + "\""))
                .count();
    }

    private static Stream<String> threadHeadings() {
        return threads().lines().filter(line -> line.startsWith("#"));
    }

    /** The bytes that are left after a collection. */
    static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
