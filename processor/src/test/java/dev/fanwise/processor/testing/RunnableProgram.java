package dev.fanwise.processor.testing;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * A program with what it gives: its class has a method {@code run} that returns lines, and each line that starts with
 * {@code //=} is one of them.
 */
public record RunnableProgram(Path file, String text) {

    static final String MARK = "//= ";

    private static final String SINCE = "// since ";

    public static RunnableProgram read(Path file) {
        return new RunnableProgram(file, TestResources.read(file));
    }

    public Sources sources() {
        return Sources.of(text);
    }

    /** The release of Java whose syntax it is, which a line {@code // since 21} says. */
    public int since() {
        return text.lines()
                .filter(line -> line.startsWith(SINCE))
                .map(line -> Integer.parseInt(line.substring(SINCE.length())))
                .findFirst()
                .orElse(Javac.OLDEST);
    }

    /** The lines that are right. */
    public List<String> expected() {
        return text.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .toList();
    }

    /** Runs what javac made of the program, next to libraries. */
    public List<String> run(Compilation compilation, Path... libraries) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String prefix = "/" + StandardLocation.CLASS_OUTPUT + "/";
                String path = file.getName().substring(prefix.length());
                classes.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'), bytes(file));
            }
        }
        return run(classes, libraries);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream stream = file.openInputStream()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Runs the classes of the program, next to libraries. */
    @SuppressWarnings("unchecked")
    public List<String> run(Map<String, byte[]> classes, Path... libraries) {
        try {
            Class<?> program = new Loader(classes, libraries).loadClass(Sources.name(text));
            return ((List<Object>) program.getMethod("run").invoke(null))
                    .stream().map(String::valueOf).collect(Collectors.toList());
        } catch (InvocationTargetException failure) {
            throw new AssertionError("the program fails", failure.getCause());
        } catch (ReflectiveOperationException | IOException | LinkageError failure) {
            throw new AssertionError(failure);
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes = new TreeMap<>();

        Loader(Map<String, byte[]> program, Path... libraries) throws IOException {
            super(RunnableProgram.class.getClassLoader());
            classes.putAll(program);
            for (Path library : libraries) {
                classes.putAll(Ecj.readClasses(library));
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
