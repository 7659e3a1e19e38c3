package dev.fanwise.benchmarks.start;

import dev.fanwise.benchmarks.figures.Processes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much of a program's classes the JVM finds prepared when it starts. */
enum Sharing {
    /** Nothing. */
    NONE("-Xshare:off"),
    /** The classes of the JDK that its own archive has; what one gets without asking. */
    OF_THE_JDK,
    /** The program's own classes, too. */
    OF_THE_PROGRAM("-XX:SharedArchiveFile=%s", "-XX:ArchiveClassesAtExit=%s"),
    /** Loaded and linked, as a run before has found them. */
    AOT_CACHE("-XX:AOTCache=%s", "-XX:AOTCacheOutput=%s");

    private final List<String> options;
    private final List<String> trainingOptions;

    Sharing() {
        this(List.of(), List.of());
    }

    Sharing(String option) {
        this(List.of(option), List.of());
    }

    Sharing(String option, String trainingOption) {
        this(List.of(option), List.of(trainingOption));
    }

    Sharing(List<String> options, List<String> trainingOptions) {
        this.options = options;
        this.trainingOptions = trainingOptions;
    }

    /** The command that starts a program; the archive that it needs is made first. */
    List<String> command(Class<?> program, String classPath, Path folder) {
        var archive = folder.resolve(program.getSimpleName() + "." + name()).toString();
        if (!trainingOptions.isEmpty()) {
            Processes.run(command(program, classPath, trainingOptions, archive));
        }
        return command(program, classPath, options, archive);
    }

    private static List<String> command(Class<?> program, String classPath, List<String> options, String archive) {
        List<String> command = new ArrayList<>(List.of(Processes.program("java")));
        options.forEach(option -> command.add(option.formatted(archive)));
        command.addAll(List.of("-cp", classPath, program.getName()));
        return command;
    }
}
