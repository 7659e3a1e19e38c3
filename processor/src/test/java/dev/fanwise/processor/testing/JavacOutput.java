package dev.fanwise.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac prints on a terminal, and not only the messages of a processor. */
public final class JavacOutput {

    private final Path classes;
    private final List<File> others;

    /**
     * Prepares a run.
     *
     * @param classes where class files go
     * @param others what is on the class path besides that which all users have
     */
    public JavacOutput(Path classes, Path... others) {
        this.classes = classes;
        this.others = Stream.of(others).map(Path::toFile).toList();
    }

    /** Compiles with the processor. */
    public String of(Sources sources) {
        return run(sources, Javac.processors(), "-parameters");
    }

    /** Compiles without any processor. */
    public String withoutProcessor(Sources sources) {
        return run(sources, List.of(), "-proc:none");
    }

    private String run(Sources sources, List<Processor> processors, String option) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
            List<String> options = List.of(
                    "--release",
                    Integer.toString(Javac.OLDEST),
                    option,
                    "-classpath",
                    Stream.concat(UserClassPath.of(sources.texts()).stream(), others.stream())
                            .map(File::getPath)
                            .collect(Collectors.joining(File.pathSeparator)),
                    "-d",
                    classes.toString());
            List<JavaFileObject> files = sources.texts().stream()
                    .<JavaFileObject>map(SourceFile::new)
                    .toList();
            JavaCompiler.CompilationTask task = compiler.getTask(printed, manager, null, options, null, files);
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors);
            task.call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return printed.toString().replace("\r\n", "\n").replace(File.separatorChar, '/');
    }

    /** A file as if it lay in the folder in which javac was called. */
    private static final class SourceFile extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        SourceFile(String text) {
            super(URI.create("memory:///" + path(text)), Kind.SOURCE);
            this.path = path(text);
            this.text = text;
        }

        private static String path(String text) {
            return Sources.name(text).replace('.', '/') + Kind.SOURCE.extension;
        }

        @Override
        public String getName() {
            return path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
