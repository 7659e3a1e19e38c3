package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.FailingFiler;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.SpiedProcessor;
import dev.fanwise.processor.testing.UserClassPath;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Where the compiler puts generated classes, and what is said if it cannot. */
class OutputTest {

    private static final String PAGES = """
            package shop;

            import dev.fanwise.Gather;

            public interface Pages {
              record Page(String title) {}

              @Gather
              Page load();

              default String title() {
                return "";
              }
            }
            """;

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void createOutput() throws IOException {
        output = Files.createDirectories(folder.resolve("output"));
    }

    @Test
    void theReasonWhyAFileCannotBeWritten() {
        SpiedProcessor processor = new SpiedProcessor(filer -> new FailingFiler(new IOException("File name too long")));
        Compilation compilation = Javac.lenient()
                .withProcessors(processor)
                .compile(Sources.of(PAGES).files());

        assertThat(Javac.messages(compilation))
                .containsExactly(
                        "[FW049] The compiler cannot write 'PagesFanOut': File name too long. It creates the file of the"
                                + " generated class, which is called after the type. Shorten the name of the type, or correct"
                                + " what the reason names. See docs/errors/FW049.md");
    }

    @Test
    void theReasonIfTheCompilerItselfFails() {
        SpiedProcessor processor = new SpiedProcessor(filer -> new FailingFiler(new IllegalStateException()));
        Compilation compilation = Javac.lenient()
                .withProcessors(processor)
                .compile(Sources.of(PAGES).files());

        assertThat(Javac.messages(compilation))
                .singleElement()
                .asString()
                .startsWith("[FW049] The compiler cannot write 'PagesFanOut': java.lang.IllegalStateException. It");
    }

    @Test
    void ecjDoesNotWriteAgainWhatIsOnItsClassPath() throws IOException {
        write("shop/Pages.java", PAGES);
        assertThat(compile(new EclipseCompiler(), output.toString(), "--release", "17"))
                .isEmpty();

        assertThat(compile(new EclipseCompiler(), output.toString(), "--release", "17"))
                .singleElement()
                .asString()
                .startsWith("[FW005] The class to generate for 'Pages' is called 'PagesFanOut', and there is a class of"
                        + " that name. The compiler does not write a class that is on its class path. Leave the folder"
                        + " that it writes to out of the class path, or rename one of the two.");
    }

    @Test
    void javacWritesAgainWhatIsOnItsClassPath() throws IOException {
        write("shop/Pages.java", PAGES);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        assertThat(compile(javac, output.toString(), "--release", "17")).isEmpty();

        assertThat(compile(javac, output.toString(), "--release", "17")).isEmpty();
    }

    @Test
    void twoModulesHaveAClassOfOneName() throws IOException {
        for (String module : List.of("one", "two")) {
            write(module + "/module-info.java", "module " + module + " { requires dev.fanwise; }");
            write(module + "/shop/Pages.java", PAGES.replace("title", "titleOf" + module));
            write(
                    module + "/shop/Main.java",
                    "package shop; class Main { Object page = new PagesFanOut().load().titleOf" + module + "(); }");
        }

        assertThat(compile(
                        ToolProvider.getSystemJavaCompiler(),
                        "",
                        "--release",
                        "17",
                        "--module-source-path",
                        folder.resolve("sources").toString(),
                        "--module-path",
                        UserClassPath.annotationsOnly().get(0).getPath()))
                .isEmpty();
        assertThat(output.resolve("one/shop/PagesFanOut.class")).exists();
        assertThat(output.resolve("two/shop/PagesFanOut.class")).exists();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void noClassCanNameWhatIsInACompactSourceFile() throws IOException {
        write("App.java", PAGES.replace("package shop;", "") + "void main() {}");

        assertThat(compile(ToolProvider.getSystemJavaCompiler(), output.toString(), "--release", "25"))
                .singleElement()
                .asString()
                .startsWith("[FW001] 'Pages' is in a compact source file, whose class has no name elsewhere. The"
                        + " generated class is in another file and extends or implements it. Move it to a file of its"
                        + " own.");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("sources").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Compiles all that is written, with a class path, unless that is empty. */
    private List<String> compile(JavaCompiler compiler, String classPath, String... more) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-s", generated.toString()));
        options.addAll(List.of(more));
        if (!classPath.isEmpty()) {
            options.add("-classpath");
            options.add(Stream.concat(
                            Stream.of(classPath),
                            UserClassPath.withJSpecify().stream().map(File::getPath))
                    .collect(Collectors.joining(File.pathSeparator)));
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null);
                Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            List<File> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Path::toFile)
                    .toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    options,
                    null,
                    manager.getJavaFileObjectsFromFiles(sources));
            task.setProcessors(List.of(new FanwiseProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }
}
