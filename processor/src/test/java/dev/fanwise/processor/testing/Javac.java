package dev.fanwise.processor.testing;

import com.google.testing.compile.Compiler;
import dev.fanwise.processor.FanwiseProcessor;
import java.io.File;
import java.util.List;
import java.util.stream.IntStream;

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

    public static Compiler compiler(int release) {
        return compiler(release, UserClassPath.withJSpecify());
    }

    public static Compiler compiler(int release, List<File> classPath) {
        return Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(classPath)
                .withOptions("--release", release, "-Xlint:all,-processing", "-Werror", "-parameters");
    }

    /** For programs that are wrong, of which only the processor's messages matter. */
    public static Compiler lenient() {
        return Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(UserClassPath.withJSpecify())
                .withOptions("--release", OLDEST, "-parameters");
    }
}
