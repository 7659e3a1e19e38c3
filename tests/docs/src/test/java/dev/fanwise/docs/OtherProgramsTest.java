package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs that are not compiled with the others: in Java with preview features, whose class files must not be among
 * those of this module, with another processor, in Kotlin, and in Python.
 */
final class OtherProgramsTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String PROCESSOR = "-processor";
    private static final String FANWISE = "dev.fanwise.processor.FanwiseProcessor";
    private static final long LONGEST_SECONDS = 120;

    /** The first version with task groups, timeouts and exception groups. */
    private static final String HAS_TASK_GROUPS = "import sys; sys.exit(sys.version_info < (3, 11))";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path classes;

    @Test
    void programsWithPreviewFeaturesCompile() {
        compile("preview", "--enable-preview", "-Xlint:all,-processing,-preview", "-Werror", PROCESSOR, FANWISE);
    }

    /** Dagger's own generated code has warnings. */
    @Test
    void programsWithDaggerProducersPrintTheSameWithFanOuts() throws IOException, InterruptedException {
        compile("producers", PROCESSOR, FANWISE + ",dagger.internal.codegen.ComponentProcessor");

        var printed = outputOf(
                JAVA.toString(),
                "-classpath",
                classes + File.pathSeparator + CLASS_PATH,
                "comingfrom.producers.CompareSales");

        assertThat(printed).containsExactly("product 7 with a fee for 4A", "product 7 with a fee for 4A");
    }

    private void compile(String folder, String... options) {
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--release=25", "-classpath", CLASS_PATH, "-d", classes.toString()));
        Project.files(Path.of("src/main").resolve(folder), ".java").forEach(file -> arguments.add(file.toString()));
        var messages = new ByteArrayOutputStream();

        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));

        assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** In a process of its own, as the compiler uses what JDK 25 warns about. */
    @Test
    void programsInKotlinCompile() throws IOException, InterruptedException {
        assertSucceeds(
                JAVA.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                CLASS_PATH,
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-Werror",
                "-classpath",
                CLASS_PATH,
                "-d",
                classes.toString(),
                "src/main/kotlin");
    }

    @Test
    void programsInPythonRun() throws IOException, InterruptedException {
        assumeTrue(succeeds("python3", "-c", HAS_TASK_GROUPS), "there is no Python 3.11 or later");
        for (var program : Project.files(Path.of("src/main/python"), ".py")) {
            assertSucceeds("python3", program.toString());
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private void assertSucceeds(String... command) throws IOException, InterruptedException {
        var unused = outputOf(command);
    }

    /** What a program has printed that has succeeded. */
    private List<String> outputOf(String... command) throws IOException, InterruptedException {
        var messages = classes.resolve("messages").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages)
                .start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                    .as("%s ends", List.of(command))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        var printed = Project.lines(messages.toPath());
        assertThat(process.exitValue()).as(String.join("\n", printed)).isZero();
        return printed;
    }
}
