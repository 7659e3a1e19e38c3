package dev.fanwise.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Class files that were compiled earlier, without the processor. */
public final class Library {

    private static final String PREFIX = "/" + StandardLocation.CLASS_OUTPUT + "/";

    private Library() {}

    /** Compiles sources into a folder. */
    public static void compile(Sources sources, Path folder, String option) throws IOException {
        Compilation compilation = Compiler.javac()
                .withClasspath(UserClassPath.withJSpecify())
                .withOptions("--release", Javac.OLDEST, "-proc:none", option)
                .compile(sources.files());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                write(file, folder.resolve(file.getName().substring(PREFIX.length())));
            }
        }
    }

    private static void write(JavaFileObject file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream bytes = file.openInputStream()) {
            Files.copy(bytes, target);
        }
    }
}
