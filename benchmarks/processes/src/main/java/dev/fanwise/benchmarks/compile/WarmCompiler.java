package dev.fanwise.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The javac of this process, which gets faster from one compilation to the next. The processor is that on the class path
 * of this process, so its classes stay loaded, too.
 */
final class WarmCompiler {

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Project project;
    private final Scope scope;
    private final ServiceLoader<Processor> processors = ServiceLoader.load(Processor.class);

    WarmCompiler(Project project, Scope scope) {
        this.project = project;
        this.scope = scope;
    }

    Cost compile(Mode mode) {
        return switch (mode) {
            case PLAIN -> {
                var all = Stream.concat(project.types().stream(), GeneratedSources.files(project.generated()).stream());
                yield compile(all.toList(), List.of("-proc:none"), List.of());
            }
            case REPLAY -> {
                var replay = new ReplayProcessor(GeneratedSources.in(project.generated()));
                yield compile(project.types(), List.of(), List.of(replay));
            }
            case PROCESSOR -> compile(project.types(), List.of(), newProcessors());
        };
    }

    /** A processor serves one compilation. */
    private List<Processor> newProcessors() {
        var created = processors.stream().map(ServiceLoader.Provider::get).toList();
        if (created.isEmpty()) {
            throw new IllegalStateException("no processor on " + System.getProperty("java.class.path"));
        }
        return created;
    }

    private Cost compile(List<Path> sources, List<String> further, List<Processor> with) {
        project.clean();
        List<String> options = new ArrayList<>(further);
        options.addAll(scope.options());
        options.addAll(List.of("-d", project.output().toString()));
        options.addAll(List.of("-cp", ClassPath.joined(project.contender().classPath())));
        var problems = new DiagnosticCollector<JavaFileObject>();
        var before = Cost.soFar();
        boolean compiled;
        try (var files = javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = javac.getTask(null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(with);
            compiled = task.call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var cost = Cost.soFar().minus(before);
        if (!compiled) {
            throw new IllegalStateException(problems.getDiagnostics().toString());
        }
        return cost;
    }

    /** One compilation in each mode, in an order that changes from round to round. */
    Map<Mode, Cost> round(int number) {
        var costs = new EnumMap<Mode, Cost>(Mode.class);
        var modes = scope.modes();
        for (var offset = 0; offset < modes.size(); offset++) {
            var mode = modes.get((number + offset) % modes.size());
            costs.put(mode, compile(mode));
        }
        return costs;
    }
}
