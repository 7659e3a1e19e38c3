package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.UserClassPath;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;

/** What depends on where the generated class is compiled. */
@ExtendWith(GoldenFiles.Extension.class)
class EnvironmentTest {

    private static final Sources PAGES = Sources.of("""
            package shop;

            import dev.fanwise.Each;
            import dev.fanwise.Gather;
            import java.util.List;

            interface Pages {
              record Page(String title) {}

              @Gather
              Page load() throws InterruptedException;

              @Gather("name")
              List<String> names(@Each List<Integer> numbers) throws InterruptedException;

              default String title() {
                return "";
              }

              default String name(int number) {
                return "";
              }
            }
            """);

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreads(GoldenFiles golden) {
        golden.assertGenerated(GoldenFiles.compileCleanly(PAGES, 21));
    }

    @Test
    void withoutJSpecify(GoldenFiles golden) {
        golden.assertGenerated(Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(UserClassPath.annotationsOnly())
                .withOptions("--release", Javac.OLDEST)
                .compile(PAGES.files()));
    }

    @Test
    void withoutTheCompilerModule() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(UserClassPath.annotationsOnly())
                .withOptions("--release", Javac.OLDEST, "--limit-modules", "java.base")
                .compile(PAGES.files());

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation
                        .generatedSourceFile("shop.PagesFanOut")
                        .orElseThrow()
                        .getCharContent(false))
                .doesNotContain("javax.annotation.processing")
                .contains("@FanwiseGenerated");
    }

    @Test
    void javacNamesAnOptionThatNobodyKnows() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(UserClassPath.annotationsOnly())
                .withOptions("--release", Javac.OLDEST, "-Afanwise.verbose=true")
                .compile(PAGES.files());

        assertThat(Javac.messages(compilation)).singleElement().asString().contains("'[fanwise.verbose]'");
    }

    @Test
    void aNamedModule(GoldenFiles golden) {
        Sources module = Sources.of(
                PAGES.texts().get(0), "/** Reads nothing else. */\nmodule user {\n  requires dev.fanwise;\n}\n");
        golden.assertGenerated(Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(List.of())
                .withOptions(
                        "--release",
                        Javac.OLDEST,
                        "-Xlint:all,-processing",
                        "-Werror",
                        "--module-path",
                        UserClassPath.annotationsOnly().get(0))
                .compile(module.files()));
    }

    @Test
    void aModuleThatDoesNotRequireIt() {
        Sources module = Sources.of(PAGES.texts().get(0), "/** Lacks it. */\nmodule user {}\n");
        Compilation compilation = Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(List.of())
                .withOptions(
                        "--release",
                        Javac.OLDEST,
                        "--module-path",
                        UserClassPath.annotationsOnly().get(0))
                .compile(module.files());

        // the compiler names the module that is not read; another message would be about the same mistake
        assertThat(Javac.messages(compilation))
                .isNotEmpty()
                .allMatch(message -> message.startsWith("package dev.fanwise is not visible"));
    }

    @Test
    void anExportedPackage() throws IOException {
        String pages = PAGES.texts().get(0).replace("interface Pages", "public interface Pages");
        Sources module = Sources.of(
                pages.replace("import java.util.List;", "import java.util.List;\n@SuppressWarnings(\"exports\")"),
                "/** Requires for itself only. */\nmodule user {\n  requires dev.fanwise;\n  exports shop;\n}\n");
        Compilation compilation = Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(List.of())
                .withOptions(
                        "--release",
                        Javac.OLDEST,
                        "-Xlint:all",
                        "-Werror",
                        "--module-path",
                        UserClassPath.annotationsOnly().get(0))
                .compile(module.files());

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation
                        .generatedSourceFile("shop.PagesFanOut")
                        .orElseThrow()
                        .getCharContent(false))
                .contains("@SuppressWarnings(\"exports\")");
    }
}
