package dev.fanwise.flaw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.jvm.agent.LincheckClassFileTransformer;
import org.jetbrains.lincheck.jvm.agent.LincheckInstrumentation;

/** Puts flawed methods into a class of the engine for a while. */
final class FlawedClass {

    private FlawedClass() {}

    /**
     * Runs something with the class that the source is compiled to. It has the same fields and methods as the
     * class whose place it takes.
     */
    static void during(String source, Runnable run)
            throws IOException, ReflectiveOperationException, UnmodifiableClassException {
        var flawed = compile(source);
        for (var each : flawed.entrySet()) {
            redefine(each.getKey(), each.getValue());
        }
        try {
            run.run();
        } finally {
            for (var name : flawed.keySet()) {
                redefine(name, soundClass(name));
            }
        }
    }

    private static Map<String, byte[]> compile(String source) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (var classes = new ClassesInMemory(compiler.getStandardFileManager(null, null, null))) {
            var options = List.of("-proc:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));
            var task = compiler.getTask(messages, classes, null, options, null, List.of(new Source(source)));
            if (!task.call()) {
                throw new AssertionError(messages.toString());
            }
            return classes.compiled();
        }
    }

    private static byte[] soundClass(String name) throws IOException {
        try (var file = FlawedClass.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private static void redefine(String name, byte[] code)
            throws ReflectiveOperationException, UnmodifiableClassException {
        if (!LincheckInstrumentation.INSTANCE.isInitialized()) {
            Lincheck.runConcurrentTest(1, () -> {});
        }
        // Lincheck keeps what it has made of a class.
        LincheckClassFileTransformer.INSTANCE
                .getTransformedClassesCache()
                .keySet()
                .removeIf(made -> made.replace('/', '.').equals(name));
        LincheckInstrumentation.INSTANCE
                .getInstrumentation()
                .redefineClasses(new ClassDefinition(Class.forName(name), code));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String source;

        Source(String source) {
            // A class that is not public may be in a file of any name.
            super(URI.create("memory:///Flawed.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    private static final class ClassesInMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        ClassesInMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var code = new ByteArrayOutputStream();
                    classes.put(name, code);
                    return code;
                }
            };
        }

        Map<String, byte[]> compiled() throws IOException {
            Map<String, byte[]> compiled = new HashMap<>();
            classes.forEach((name, code) -> compiled.put(name, code.toByteArray()));
            return compiled;
        }
    }
}
