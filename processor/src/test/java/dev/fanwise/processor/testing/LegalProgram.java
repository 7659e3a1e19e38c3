package dev.fanwise.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A legal program below {@code legal}, which is compiled from files and run.
 *
 * <p>{@code src} is compiled with the processor, after {@code lib} without it; the file {@code drop} names the class
 * files of the library that the program lacks. {@code options} are for both compilers, {@code javac-options} for javac.
 * {@code run} of the class {@code Main} returns what {@code expected.txt} says.
 */
public final class LegalProgram {

    /** A compiler, and the release that it compiles for. */
    public enum With {
        JAVAC_OLDEST(Javac.OLDEST, ToolProvider.getSystemJavaCompiler()),
        JAVAC_WITH_VIRTUAL_THREADS(21, ToolProvider.getSystemJavaCompiler()),
        ECJ(Javac.OLDEST, new EclipseCompiler());

        private final int release;
        private final JavaCompiler compiler;

        With(int release, JavaCompiler compiler) {
            this.release = release;
            this.compiler = compiler;
        }

        public boolean isAvailable() {
            return release <= Runtime.version().feature();
        }
    }

    /**
     * What came out.
     *
     * @param problems errors, and warnings about generated sources; all warnings, if the options make them errors
     * @param output what the program returned; empty if it did not compile
     */
    public record Result(List<String> problems, String output) {}

    private final Path folder;

    public LegalProgram(Path folder) {
        this.folder = folder;
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public String expected() {
        return TestResources.read(folder.resolve("expected.txt")).strip();
    }

    /** Compiles the program into an empty folder, and runs it. */
    public Result run(With with, Path output) throws IOException {
        Path library = Files.createDirectories(output.resolve("library"));
        if (Files.isDirectory(folder.resolve("lib"))) {
            List<String> problems = compile(With.JAVAC_OLDEST, folder.resolve("lib"), library, List.of(), List.of());
            if (!problems.isEmpty()) {
                return new Result(problems, "");
            }
            for (String dropped : words("drop")) {
                Files.delete(library.resolve(dropped));
            }
        }
        Path classes = Files.createDirectories(output.resolve("classes"));
        List<String> options = new ArrayList<>(words("options"));
        if (with != With.ECJ) {
            options.addAll(words("javac-options"));
        }
        List<String> problems =
                compile(with, folder.resolve("src"), classes, List.of(library), Javac.processors(), options);
        return new Result(problems, problems.isEmpty() ? run(classes, library) : "");
    }

    private static List<String> compile(
            With with, Path sources, Path classes, List<Path> libraries, List<Processor> processors)
            throws IOException {
        return compile(with, sources, classes, libraries, processors, List.of("-proc:none"));
    }

    private static List<String> compile(
            With with, Path sources, Path classes, List<Path> libraries, List<Processor> processors, List<String> more)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path generated = Files.createDirectories(classes.resolveSibling("generated"));
        List<String> options = new ArrayList<>(List.of(
                "--release",
                Integer.toString(with.release),
                "-parameters",
                "-classpath",
                Stream.concat(
                                libraries.stream().map(Path::toString),
                                UserClassPath.withJSpecify().stream().map(File::getPath))
                        .collect(Collectors.joining(File.pathSeparator)),
                "-d",
                classes.toString(),
                "-s",
                generated.toString()));
        options.addAll(more);
        try (StandardJavaFileManager manager = with.compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task = with.compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    options,
                    null,
                    manager.getJavaFileObjectsFromFiles(files(sources)));
            task.setProcessors(processors);
            boolean succeeded = task.call();
            List<String> problems = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> isProblem(diagnostic, generated, more.contains("-Werror")))
                    .map(Object::toString)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!succeeded && problems.isEmpty()) {
                problems.add("failed without a problem");
            }
            return problems;
        }
    }

    private static boolean isProblem(Diagnostic<? extends JavaFileObject> diagnostic, Path generated, boolean strict) {
        return switch (diagnostic.getKind()) {
            case ERROR -> true;
            case WARNING, MANDATORY_WARNING ->
                strict
                        || (diagnostic.getSource() != null
                                && Path.of(diagnostic.getSource().toUri()).startsWith(generated));
            default -> false;
        };
    }

    private static List<File> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Path::toFile)
                    .toList();
        }
    }

    private List<String> words(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path)
                ? Arrays.asList(TestResources.read(path).strip().split("\\s+"))
                : List.of();
    }

    private static String run(Path classes, Path library) throws IOException {
        URL[] path = {classes.toUri().toURL(), library.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, LegalProgram.class.getClassLoader())) {
            Method run = loader.loadClass(mainClass(classes)).getDeclaredMethod("run");
            run.setAccessible(true);
            return (String) run.invoke(null);
        } catch (InvocationTargetException thrown) {
            return "threw " + thrown.getCause();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String mainClass(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            Path main = files.filter(file -> file.endsWith("Main.class"))
                    .findFirst()
                    .map(classes::relativize)
                    .orElseThrow();
            return main.toString().replace(File.separatorChar, '.').replaceFirst("\\.class$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
