package dev.fanwise.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Compiles the same types again and again in one process, each round once in each mode, and prints what it costs.
 *
 * <p>Arguments: the contender, the number of types, the rounds to warm up, the rounds to measure, an empty folder,
 * the scope.
 */
final class WarmRounds {

    private WarmRounds() {}

    public static void main(String[] args) throws IOException {
        var project = Project.create(Contender.valueOf(args[0]), Integer.parseInt(args[1]), Path.of(args[4]));
        var compiler = new WarmCompiler(project, Scope.valueOf(args[5]));
        var warmups = Integer.parseInt(args[2]);
        for (var round = 0; round < warmups + Integer.parseInt(args[3]); round++) {
            System.gc();
            var costs = compiler.round(round);
            if (round >= warmups) {
                costs.forEach((mode, cost) -> System.out.printf(
                        Locale.ROOT, "%s %.3f %.3f %.0f%n", mode, cost.wall(), cost.cpu(), cost.allocated()));
            }
        }
    }
}
