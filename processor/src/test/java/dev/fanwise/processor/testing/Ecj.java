package dev.fanwise.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs the Eclipse compiler with the processor, on files: it does not take sources from memory. */
public final class Ecj {

    /**
     * What came out.
     *
     * @param problems errors anywhere, and warnings about generated sources
     * @param generated the generated sources by file name
     * @param classes the class files by the names of their classes
     */
    public record Result(List<String> problems, Map<String, String> generated, Map<String, byte[]> classes) {}

    private Ecj() {}

    public static Result compile(Sources sources, Path... libraries) {
        return compile(Javac.OLDEST, sources, libraries);
    }

    public static Result compile(int release, Sources sources, Path... libraries) {
        try {
            Path folder = Files.createTempDirectory("fanwise-ecj");
            try {
                return compile(release, sources, List.of(libraries), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Result compile(int release, Sources sources, List<Path> libraries, Path folder) throws IOException {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<File> files = write(sources, folder.resolve("sources"));
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of(
                    "--release",
                    Integer.toString(release),
                    "-parameters",
                    "-classpath",
                    Stream.concat(
                                    UserClassPath.of(sources.texts()).stream().map(File::getPath),
                                    libraries.stream().map(Path::toString))
                            .collect(Collectors.joining(File.pathSeparator)),
                    "-d",
                    classes.toString(),
                    "-s",
                    generated.toString());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    options,
                    null,
                    manager.getJavaFileObjectsFromFiles(files));
            task.setProcessors(Javac.processors());
            boolean succeeded = task.call();
            List<String> problems = problems(diagnostics, generated);
            if (!succeeded && problems.isEmpty()) {
                problems.add("failed without a problem");
            }
            return new Result(problems, read(generated), readClasses(classes));
        }
    }

    private static List<File> write(Sources sources, Path folder) throws IOException {
        List<File> files = new ArrayList<>();
        for (String text : sources.texts()) {
            Path file = folder.resolve(Sources.name(text).replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            files.add(file.toFile());
        }
        return files;
    }

    private static List<String> problems(DiagnosticCollector<JavaFileObject> diagnostics, Path generated) {
        List<String> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            boolean inGenerated = diagnostic.getSource() != null
                    && Path.of(diagnostic.getSource().toUri()).startsWith(generated);
            boolean isWarning = diagnostic.getKind() == Diagnostic.Kind.WARNING;
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR || (isWarning && inGenerated)) {
                problems.add(diagnostic.getKind() + " in line " + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(null));
            }
        }
        return problems;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            texts.put(Sources.name(TestResources.read(file)) + ".java", TestResources.read(file)));
            return texts;
        }
    }

    /** The class files in a folder, by the names of their classes. */
    static Map<String, byte[]> readClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, byte[]> classes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '.');
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
            return classes;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
