package dev.fanwise.benchmarks.compile;

import dev.fanwise.benchmarks.figures.Processes;
import dev.fanwise.benchmarks.figures.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures compilers that are started for one compilation; those of all contenders take turns. */
final class ColdPart {

    /**
     * A contender's compilations.
     *
     * @param times in milliseconds, mode by mode
     * @param processorClasses how many classes of the processor are loaded
     * @param otherClasses how many more classes of the JDK are loaded than by the compilation without a processor
     */
    record Result(Contender contender, Map<Mode, List<Double>> times, long processorClasses, long otherClasses) {

        Sample sample(Mode mode) {
            return new Sample(times.get(mode));
        }

        Sample added(Mode to) {
            List<Double> added = new ArrayList<>();
            for (var round = 0; round < times.get(to).size(); round++) {
                added.add(times.get(Mode.PROCESSOR).get(round) - times.get(to).get(round));
            }
            return new Sample(added);
        }
    }

    private ColdPart() {}

    static List<Result> measure(List<Contender> contenders, int count, int rounds) throws IOException {
        var folder = Files.createTempDirectory("compile");
        List<Result> results = new ArrayList<>();
        List<ColdCompiler> compilers = new ArrayList<>();
        for (var contender : contenders) {
            var compiler = new ColdCompiler(Project.create(contender, count, folder.resolve(contender.name())));
            compilers.add(compiler);
            results.add(withClasses(contender, compiler));
        }
        for (var round = 0; round < rounds; round++) {
            for (var index = 0; index < results.size(); index++) {
                for (var mode : Mode.values()) {
                    results.get(index)
                            .times()
                            .get(mode)
                            .add(compilers.get(index).compile(mode));
                }
            }
        }
        Processes.clean(folder);
        Files.delete(folder);
        return results;
    }

    private static Result withClasses(Contender contender, ColdCompiler compiler) throws IOException {
        Map<Mode, List<Double>> times = new EnumMap<>(Mode.class);
        for (var mode : Mode.values()) {
            times.put(mode, new ArrayList<>());
        }
        var plain = compiler.loadedFrom(Mode.PLAIN);
        var loaded = compiler.loadedFrom(Mode.PROCESSOR);
        var ofProcessor = loaded.stream()
                .filter(source -> isIn(contender.processorPath(), source))
                .count();
        return new Result(contender, times, ofProcessor, loaded.size() - ofProcessor - plain.size());
    }

    private static boolean isIn(List<Path> processorPath, String source) {
        return processorPath.stream().anyMatch(entry -> source.contains(entry.toString()));
    }
}
