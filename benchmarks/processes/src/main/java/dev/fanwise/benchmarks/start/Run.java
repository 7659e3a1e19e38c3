package dev.fanwise.benchmarks.start;

import dev.fanwise.benchmarks.figures.Machine;
import dev.fanwise.benchmarks.figures.Processes;
import dev.fanwise.benchmarks.figures.Sample;
import dev.fanwise.benchmarks.figures.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts each program with each kind of sharing, in turn, and writes a table.
 *
 * <p>Arguments: the folder for the table, then how often each is started; without a number, 40 times.
 */
public final class Run {

    private static final List<Class<?>> PROGRAMS = List.of(OneThread.class, ByHand.class, WithFanwise.class);

    private Run() {}

    public static void main(String[] args) throws IOException {
        var machine = new Machine();
        var table = measure(args.length > 1 ? Integer.parseInt(args[1]) : 40);
        var folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(
                folder.resolve("start-up.md"), "# Start-up\n\n" + machine.describe(List.of("Fanwise")) + "\n" + table);
    }

    static String measure(int starts) throws IOException {
        var folder = Files.createTempDirectory("start");
        var classPath = classPath(folder);
        Map<List<String>, Times> measured = new LinkedHashMap<>();
        Map<Sharing, Map<Class<?>, List<String>>> commands = new EnumMap<>(Sharing.class);
        for (var sharing : Sharing.values()) {
            Map<Class<?>, List<String>> ofSharing = new LinkedHashMap<>();
            for (var program : PROGRAMS) {
                var command = sharing.command(program, classPath, folder);
                ofSharing.put(program, command);
                measured.put(command, new Times());
            }
            commands.put(sharing, ofSharing);
        }
        for (var start = 0; start < starts; start++) {
            measured.forEach((command, times) -> times.addStart(command));
        }
        Processes.clean(folder);
        Files.delete(folder);
        return starts + " starts of each.\n\n" + table(commands, measured);
    }

    /** Only classes in jars can be archived. */
    private static String classPath(Path folder) {
        List<String> jars = new ArrayList<>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                var jar = folder.resolve(jars.size() + ".jar").toString();
                Processes.run(List.of(Processes.program("jar"), "--create", "--file", jar, "-C", entry, "."));
                jars.add(jar);
            } else if (entry.contains("fanwise-annotations")) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String table(Map<Sharing, Map<Class<?>, List<String>>> commands, Map<List<String>, Times> measured) {
        var table = new Table("ms", "first call", "above by hand", "whole process", "above by hand");
        commands.forEach((sharing, programs) -> programs.forEach((program, command) -> {
            var times = measured.get(command);
            var reference = measured.get(programs.get(ByHand.class));
            table.row(List.of(
                    program.getSimpleName() + ", "
                            + sharing.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    format(new Sample(times.calls())),
                    format(difference(times.calls(), reference.calls())),
                    format(new Sample(times.processes())),
                    format(difference(times.processes(), reference.processes()))));
        }));
        return table.markdown();
    }

    /** Start by start, as what disturbs one disturbs the next. */
    private static Sample difference(List<Double> values, List<Double> reference) {
        List<Double> differences = new ArrayList<>();
        for (var start = 0; start < values.size(); start++) {
            differences.add(values.get(start) - reference.get(start));
        }
        return new Sample(differences);
    }

    private static String format(Sample sample) {
        return String.format(Locale.ROOT, "%.1f ±%.1f", sample.median(), sample.spread());
    }

    /**
     * What starts of one program took, in milliseconds.
     *
     * @param calls from the first line of the program to the result of its call
     * @param processes from the start of the process to its end
     */
    private record Times(List<Double> calls, List<Double> processes) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void addStart(List<String> command) {
            var start = System.nanoTime();
            var printed = Processes.run(command);
            processes.add((System.nanoTime() - start) / 1e6);
            calls.add(Long.parseLong(printed.getLast()) / 1e6);
        }
    }
}
