package dev.fanwise.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Compares generated sources to the files below {@code golden/<test class>/<method>}.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the files instead. Whoever does that reads the difference.
 */
public final class GoldenFiles {

    static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    /** A reviewer reads generated code without scrolling. */
    private static final int LONGEST_LINE = 120;

    private final Path folder;

    private GoldenFiles(Path folder) {
        this.folder = folder;
    }

    /** Hands each test method its own files. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == GoldenFiles.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new GoldenFiles(TestResources.folder("golden")
                    .resolve(context.getRequiredTestClass().getSimpleName())
                    .resolve(context.getRequiredTestMethod().getName()));
        }
    }

    /** Everything that has to hold for a correct program: its generated source, and no warning from any compiler. */
    public void check(String... texts) {
        checkWithJavac(texts);
        assertThat(Ecj.compile(Sources.of(texts)).problems())
                .as("problems found by ECJ")
                .isEmpty();
    }

    public void checkWithJavac(String... texts) {
        Sources sources = Sources.of(texts);
        assertGenerated(compileCleanly(sources, Javac.OLDEST));
        Javac.releases().skip(1).forEach(release -> compileCleanly(sources, release));
    }

    public static Compilation compileCleanly(Sources sources, int release) {
        Compilation compilation = Javac.compiler(release, UserClassPath.of(sources.texts()))
                .compile(sources.files().toArray(JavaFileObject[]::new));
        assertThat(compilation.diagnostics())
                .as("diagnostics at release %s", release)
                .isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return compilation;
    }

    public void assertGenerated(Compilation compilation) {
        Map<String, String> generated = generated(compilation);
        assertThat(generated.values().stream().flatMap(String::lines))
                .as("lines")
                .allMatch(line -> line.length() <= LONGEST_LINE);
        if (REWRITE) {
            rewrite(generated);
        }
        assertThat(generated).isEqualTo(golden());
    }

    private static Map<String, String> generated(Compilation compilation) {
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String text = text(file);
            generated.put(Sources.name(text) + ".java", text);
        }
        return generated;
    }

    public static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> golden() {
        Map<String, String> golden = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : list()) {
                golden.put(file.getFileName().toString(), TestResources.read(file));
            }
        }
        return golden;
    }

    private Iterable<Path> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void rewrite(Map<String, String> generated) {
        try {
            Files.createDirectories(folder);
            for (Path stale : list()) {
                Files.delete(stale);
            }
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
