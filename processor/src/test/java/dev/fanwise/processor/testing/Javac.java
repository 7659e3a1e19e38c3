package dev.fanwise.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.ComposedAnnotationsProcessor;
import dev.fanwise.processor.FanwiseProcessor;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Runs javac with the processor, with all warnings as errors. */
public final class Javac {

    /** The release that every JDK of the build knows, and the ones after which something changes. */
    private static final List<Integer> RELEASES = List.of(17, 21, 25);

    public static final int OLDEST = 17;

    private Javac() {}

    /** The releases that the running JDK can compile for. */
    public static IntStream releases() {
        return RELEASES.stream()
                .mapToInt(Integer::intValue)
                .filter(release -> release <= Runtime.version().feature());
    }

    /** Those that users have. */
    public static List<Processor> processors() {
        return List.of(new FanwiseProcessor(), new ComposedAnnotationsProcessor());
    }

    public static Compiler compiler(int release) {
        return compiler(release, UserClassPath.withJSpecify());
    }

    public static Compiler compiler(int release, List<File> classPath) {
        return Compiler.javac()
                .withProcessors(processors())
                .withClasspath(classPath)
                .withOptions("--release", release, "-Xlint:all,-processing", "-Werror", "-parameters");
    }

    /** Compiles at the oldest release, next to another processor that may run before ours or after it. */
    public static Compilation compileNextTo(Processor neighbour, boolean first, Sources sources) {
        List<Processor> processors =
                first ? List.of(neighbour, new FanwiseProcessor()) : List.of(new FanwiseProcessor(), neighbour);
        return compiler(OLDEST).withProcessors(processors).compile(sources.files());
    }

    public static Compilation compile(Sources sources) {
        return compiler(OLDEST).compile(sources.files());
    }

    /** The messages of a compilation, without places. */
    public static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** For programs that are wrong, with other classes than those of a user. */
    public static Compiler lenient(List<File> classPath) {
        return lenient().withClasspath(classPath);
    }

    /** For programs that are wrong in many places. */
    public static List<String> manyErrors(String... more) {
        return Stream.concat(
                        Stream.of("--release", Integer.toString(OLDEST), "-parameters", "-Xmaxerrs", "10000"),
                        Stream.of(more))
                .toList();
    }

    /** For programs that are wrong, of which only the processor's messages matter. */
    public static Compiler lenient() {
        return Compiler.javac()
                .withProcessors(processors())
                .withClasspath(UserClassPath.withJSpecify())
                .withOptions("--release", OLDEST, "-parameters");
    }
}
