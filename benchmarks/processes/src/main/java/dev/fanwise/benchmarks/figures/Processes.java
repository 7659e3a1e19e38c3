package dev.fanwise.benchmarks.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Starts programs of this JDK, one after the other. */
public final class Processes {

    private Processes() {}

    /** The file of a program such as java. */
    public static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Runs a program to its end and gives the lines that it prints; one that fails is a failure of the measurement. */
    public static List<String> run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + printed);
            }
            return printed.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    /** The milliseconds from the start of a program to its end. */
    public static double time(List<String> command) {
        var start = System.nanoTime();
        run(command);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Removes what is in a folder. */
    public static void clean(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
