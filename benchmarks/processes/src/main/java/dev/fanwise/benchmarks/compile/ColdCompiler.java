package dev.fanwise.benchmarks.compile;

import dev.fanwise.benchmarks.figures.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A javac that is started for one compilation and loads the processor from its jar, as build tools do that fork it. */
final class ColdCompiler {

    private final Project project;

    ColdCompiler(Project project) {
        this.project = project;
    }

    /** Lets the processor generate the sources that the other modes take as given. */
    void generate() throws IOException {
        Processes.run(command(Mode.PROCESSOR, List.of("-s", project.generated().toString())));
    }

    /** The milliseconds from the start of javac to its end. */
    double compile(Mode mode) throws IOException {
        project.clean();
        return Processes.time(command(mode, List.of()));
    }

    /** The names of the files that classes come from, once for each class that javac loads. */
    List<String> loadedFrom(Mode mode) throws IOException {
        project.clean();
        return Processes.run(command(mode, List.of("-J-Xlog:class+load:stdout"))).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.indexOf(" source: ") + " source: ".length()))
                .toList();
    }

    private List<String> command(Mode mode, List<String> further) throws IOException {
        List<String> command = new ArrayList<>(List.of(Processes.program("javac")));
        command.addAll(further);
        command.addAll(List.of("-d", project.output().toString()));
        command.addAll(List.of("-cp", ClassPath.joined(project.contender().classPath())));
        command.addAll(
                switch (mode) {
                    case PLAIN -> List.of("-proc:none");
                    case REPLAY ->
                        List.of(
                                "-processorpath",
                                ClassPath.own().toString(),
                                "-processor",
                                ReplayProcessor.class.getName(),
                                "-A" + ReplayProcessor.FOLDER_OPTION + "=" + project.generated());
                    case PROCESSOR ->
                        List.of(
                                "-processorpath",
                                ClassPath.joined(project.contender().processorPath()));
                });
        command.add("@"
                + Files.write(
                        project.argumentFile(),
                        sources(mode).map(Path::toString).toList()));
        return command;
    }

    private Stream<Path> sources(Mode mode) {
        var types = project.types().stream();
        return mode == Mode.PLAIN ? Stream.concat(types, GeneratedSources.files(project.generated()).stream()) : types;
    }
}
