package dev.fanwise.benchmarks.compile;

import dev.fanwise.benchmarks.figures.Machine;
import dev.fanwise.benchmarks.figures.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures compilations and writes a table for each part.
 *
 * <p>Arguments: the folder for the tables, then the parts to measure; without a part, all.
 */
public final class Run {

    private static final List<String> PARTS = List.of("warm", "processing", "scaling", "cold");
    private static final List<Integer> SIZES = List.of(10, 100, 300, 1_000, 3_000);

    private Run() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var part : args.length == 1 ? PARTS : Arrays.asList(args).subList(1, args.length)) {
            var machine = new Machine();
            var measured = switch (part) {
                case "warm" -> warm(Contender.COMPARED, 1_000, 3, 5);
                case "fanwise" -> warm(List.of(Contender.FANWISE), 1_000, 3, 5);
                case "processing" -> processing(1_000, 6, 6);
                case "scaling" -> scaling();
                case "unused" -> unused(300, 20, 30);
                case "cold" -> cold(1, 15) + "\n" + cold(100, 3);
                default -> throw new IllegalArgumentException("no part " + part);
            };
            var libraries = Contender.COMPARED.stream().map(Contender::title);
            Files.writeString(
                    folder.resolve("compile-" + part + ".md"),
                    "# Compile time, " + part + "\n\n" + machine.describe(libraries.toList()) + "\n" + measured);
        }
    }

    static String warm(List<Contender> contenders, int count, int warmups, int rounds) throws IOException {
        var table = new Table(
                "ms",
                "plain",
                "replay",
                "with the processor",
                "added to plain, a type",
                "added to replay, a type",
                "of the compiling thread");
        for (var contender : contenders) {
            var costs = WarmPart.measure(contender, Scope.ALL, count, warmups, rounds);
            table.row(List.of(
                    contender.title(),
                    Table.millis(costs.wall(Mode.PLAIN)),
                    Table.millis(costs.wall(Mode.REPLAY)),
                    Table.millis(costs.wall(Mode.PROCESSOR)),
                    Table.each(costs.added(Mode.PLAIN, Cost::wall), count),
                    "**" + Table.each(costs.added(Mode.REPLAY, Cost::wall), count) + "**",
                    Table.each(costs.added(Mode.REPLAY, Cost::cpu), count)));
        }
        return String.format("%,d types; rounds: %d after %d to warm up.\n\n", count, rounds, warmups)
                + table.markdown();
    }

    /** What it costs to have the processors in a compilation that has nothing for them. */
    static String unused(int count, int warmups, int rounds) throws IOException {
        var costs = WarmPart.measure(Contender.UNUSED, Scope.ALL, count, warmups, rounds);
        var table = new Table("classes", "without processors, ms", "with them, ms", "ratio", "of the compiling thread");
        table.row(List.of(
                String.format("%,d", count),
                Table.millis(costs.wall(Mode.PLAIN)),
                Table.millis(costs.wall(Mode.PROCESSOR)),
                String.format(
                        "**%.3f**",
                        costs.wall(Mode.PROCESSOR).median()
                                / costs.wall(Mode.PLAIN).median()),
                Table.each(costs.added(Mode.PLAIN, Cost::cpu), count)));
        return String.format(
                        "%,d classes without annotations of Fanwise; rounds: %d after %d to warm up.\n\n",
                        count, rounds, warmups)
                + table.markdown();
    }

    static String processing(int count, int warmups, int rounds) throws IOException {
        var table =
                new Table("a type", "time above replay, ms", "of the compiling thread", "allocated above replay, KB");
        for (var contender : Contender.COMPARED) {
            var costs = WarmPart.measure(contender, Scope.PROCESSING, count, warmups, rounds);
            table.row(List.of(
                    contender.title(),
                    Table.each(costs.added(Mode.REPLAY, Cost::wall), count),
                    Table.each(costs.added(Mode.REPLAY, Cost::cpu), count),
                    Table.each(costs.added(Mode.REPLAY, cost -> cost.allocated() / 1e3), count)));
        }
        return String.format("%,d types, processors only; rounds: %d after %d to warm up.\n\n", count, rounds, warmups)
                + table.markdown();
    }

    private static String scaling() throws IOException {
        var table = new Table(
                "types", "replay, ms", "with Fanwise, ms", "added to replay, a type", "of the compiling thread");
        for (var size : SIZES) {
            // so many that the compiler is as warm for few types as for many
            var warmups = Math.max(1, 4_000 / size);
            var costs = WarmPart.measure(
                    Contender.FANWISE, Scope.ALL, size, warmups, Math.max(3, Math.min(2_000 / size, 50)));
            table.row(List.of(
                    String.format("%,d", size),
                    Table.millis(costs.wall(Mode.REPLAY)),
                    Table.millis(costs.wall(Mode.PROCESSOR)),
                    Table.each(costs.added(Mode.REPLAY, Cost::wall), size),
                    Table.each(costs.added(Mode.REPLAY, Cost::cpu), size)));
        }
        return table.markdown();
    }

    static String cold(int count, int rounds) throws IOException {
        var table = new Table(
                "ms",
                "plain",
                "replay",
                "with the processor",
                "added to plain",
                "added to replay",
                "classes of the processor",
                "more classes of the JDK",
                "processor path, KiB");
        for (var result : ColdPart.measure(Contender.COMPARED, count, rounds)) {
            table.row(List.of(
                    result.contender().title(),
                    Table.millis(result.sample(Mode.PLAIN)),
                    Table.millis(result.sample(Mode.REPLAY)),
                    Table.millis(result.sample(Mode.PROCESSOR)),
                    Table.millis(result.added(Mode.PLAIN)),
                    "**" + Table.millis(result.added(Mode.REPLAY)) + "**",
                    Long.toString(result.processorClasses()),
                    Long.toString(result.otherClasses()),
                    String.format("%,d", size(result.contender().processorPath()) / 1_024)));
        }
        return String.format("A javac is started for each compilation of %,d; rounds: %d.\n\n", count, rounds)
                + table.markdown();
    }

    private static long size(List<Path> jars) throws IOException {
        long size = 0;
        for (var jar : jars) {
            size += Files.size(jar);
        }
        return size;
    }
}
