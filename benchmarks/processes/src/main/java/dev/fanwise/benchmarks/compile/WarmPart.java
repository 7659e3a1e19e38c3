package dev.fanwise.benchmarks.compile;

import dev.fanwise.benchmarks.figures.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures compilations in one process, one contender to a process. */
final class WarmPart {

    private WarmPart() {}

    static Costs measure(Contender contender, Scope scope, int count, int warmups, int rounds) throws IOException {
        var folder = Files.createTempDirectory("compile");
        List<String> command =
                new ArrayList<>(List.of(Processes.program("java"), "-Xmx3g", "-cp", classPath(contender)));
        command.add(WarmRounds.class.getName());
        command.addAll(List.of(
                contender.name(),
                Integer.toString(count),
                Integer.toString(warmups),
                Integer.toString(rounds),
                folder.toString(),
                scope.name()));
        var costs = new Costs();
        for (var line : Processes.run(command)) {
            var parts = line.split(" ");
            costs.add(
                    Mode.valueOf(parts[0]),
                    new Cost(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
        }
        Processes.clean(folder);
        Files.delete(folder);
        return costs;
    }

    /** Only this contender's processor is on it. */
    private static String classPath(Contender contender) {
        return ClassPath.joined(Stream.of(
                        Stream.of(ClassPath.own()), contender.classPath().stream(), contender.processorPath().stream())
                .flatMap(entries -> entries)
                .distinct()
                .toList());
    }
}
