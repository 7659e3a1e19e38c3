package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.UserClassPath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of another version than the processor: what is not known on both sides is said, and nothing else. */
class OtherVersionTest {

    private static final String OLDER =
            " The jar 'fanwise-annotations' is older than 'fanwise-processor', whose classes"
                    + " need a runtime of the same version. Give 'fanwise-annotations' the version of 'fanwise-processor'."
                    + " See docs/errors/FW032.md";
    private static final String NEWER =
            " The jar 'fanwise-processor' is older than 'fanwise-annotations', and would leave"
                    + " out what it does not know. Give 'fanwise-processor' the version of 'fanwise-annotations'."
                    + " See docs/errors/FW032.md";

    private static final String GATHER = """
            package dev.fanwise;

            public @interface Gather {
              String value() default "";
              Cancellation onFailure() default Cancellation.LEAVE;
              Cancellation onCancel() default Cancellation.CANCEL_AND_JOIN;
              String timeout() default "";
              String grace() default "";
              String discard() default "";
              %s
            }
            """;

    private static final String PAGES = """
            package shop;

            import dev.fanwise.Gather;

            abstract class Pages {
              record Page(String title) {}

              @Gather%s
              abstract Page load();

              String title() {
                return "";
              }
            }
            """;

    @TempDir
    Path annotations;

    @Test
    void annotationsWithoutAnAttributeAreOlder() throws IOException {
        compileAnnotations(GATHER.formatted(""));
        assertThat(messages(PAGES.formatted("")))
                .containsExactly("[FW032] '@Gather' on the class path has no attribute 'concurrency'." + OLDER);
    }

    @Test
    void annotationsWithAnAttributeMoreAreNewerIfItIsWritten() throws IOException {
        compileAnnotations(GATHER.formatted("int concurrency() default 0;\n  int retries() default 0;"));
        assertThat(messages(PAGES.formatted("(retries = 3)")))
                .containsExactly("[FW032] This processor does not know the attribute 'retries' of '@Gather'." + NEWER);
    }

    @Test
    void annotationsWithAnAttributeMoreServeIfItIsNotWritten() throws IOException {
        compileAnnotations(GATHER.formatted("int concurrency() default 0;\n  int retries() default 0;"));
        assertThat(messages(PAGES.formatted(""))).isEmpty();
    }

    @Test
    void annotationsWithAConstantMoreAreNewerIfItIsWritten() throws IOException {
        compileAnnotations("""
                package dev.fanwise;

                public enum Cancellation { LEAVE, CANCEL, CANCEL_AND_JOIN, CANCEL_LATER }
                """);
        assertThat(messages(PAGES.formatted("(onFailure = dev.fanwise.Cancellation.CANCEL_LATER)")))
                .containsExactly(
                        "[FW032] This processor does not know 'CANCEL_LATER', the value of 'onFailure'." + NEWER);
    }

    @Test
    void anAnnotationOfAComponentWithoutItsAttributeIsOlder() throws IOException {
        compileAnnotations("package dev.fanwise;\n\npublic @interface From { String task() default \"title\"; }\n");
        assertThat(messages("""
                        package shop;

                        abstract class Pages {
                          record Page(@dev.fanwise.From String heading) {}
                          @dev.fanwise.Gather abstract Page load();
                          String title() { return ""; }
                        }
                        """))
                .containsExactly("[FW032] '@From' on the class path has no attribute 'value'." + OLDER);
    }

    @Test
    void aConstantThatIsNowhereIsForTheCompilerToReport() {
        assertThat(Javac.messages(Javac.lenient()
                        .compile(Sources.of(PAGES.formatted("(onFailure = dev.fanwise.Cancellation.STOP)"))
                                .files())))
                .isNotEmpty()
                .noneMatch(message -> message.startsWith("[FW"));
    }

    @Test
    void annotationsWithoutARuntimeAreToldApart() throws IOException {
        compileAnnotations(GATHER.formatted("int concurrency() default 0;"), """
                package dev.fanwise;

                public enum Cancellation { LEAVE, CANCEL, CANCEL_AND_JOIN }
                """);
        Compilation compilation = Javac.lenient(List.of(annotations.toFile()))
                .compile(Sources.of(PAGES.formatted("")).files());
        assertThat(Javac.messages(compilation))
                .containsExactly("[FW032] 'dev.fanwise.runtime.FanOut' is not on the class path." + OLDER);
    }

    private List<String> messages(String text) {
        List<File> classPath = new ArrayList<>();
        classPath.add(annotations.toFile());
        classPath.addAll(UserClassPath.withJSpecify());
        return Javac.messages(Javac.lenient(classPath).compile(Sources.of(text).files()));
    }

    /** Puts classes in front of those that the processor was made for. */
    private void compileAnnotations(String... texts) throws IOException {
        Compilation compilation = Compiler.javac()
                .withClasspath(UserClassPath.withJSpecify())
                .withOptions("--release", Javac.OLDEST, "-proc:none")
                .compile(Sources.of(texts).files());
        String prefix = "/" + StandardLocation.CLASS_OUTPUT + "/";
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path target = annotations.resolve(file.getName().substring(prefix.length()));
                Files.createDirectories(target.getParent());
                try (InputStream content = file.openInputStream()) {
                    Files.copy(content, target);
                }
            }
        }
    }
}
