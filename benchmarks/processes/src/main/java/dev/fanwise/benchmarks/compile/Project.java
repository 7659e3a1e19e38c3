package dev.fanwise.benchmarks.compile;

import dev.fanwise.benchmarks.figures.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Annotated types on disk, and what their processor generates for them.
 *
 * @param contender the processor
 * @param types the sources of the types
 * @param generated the folder of what is generated for them
 * @param output where the compiler writes
 */
record Project(Contender contender, List<Path> types, Path generated, Path output) {

    static Project create(Contender contender, int count, Path folder) throws IOException {
        var project = new Project(
                contender,
                TypeWriter.write(contender, count, folder.resolve("types")),
                Files.createDirectories(folder.resolve("generated")),
                Files.createDirectories(folder.resolve("output")));
        new ColdCompiler(project).generate();
        return project;
    }

    /** Where the sources are listed for a compiler that is started. */
    Path argumentFile() {
        return output.resolveSibling("sources");
    }

    /** Removes what compilers have written. */
    void clean() {
        Processes.clean(output);
    }
}
