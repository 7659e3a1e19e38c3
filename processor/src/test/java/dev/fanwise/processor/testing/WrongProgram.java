package dev.fanwise.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A program with what the processor says about it: each line that starts with {@code //!} is a message
 * about the last line of code before it.
 *
 * <p>Other messages of the compiler do not count; they differ from release to release.
 */
public record WrongProgram(Path file, String text) {

    private static final String MARK = "//! ";

    public static WrongProgram read(Path file) {
        return new WrongProgram(file, TestResources.read(file));
    }

    /** The program with the messages that it really gets. */
    public String withActualMessages() {
        String code = code();
        Map<Long, List<String>> messages = messages(compile(code));
        StringBuilder text = new StringBuilder();
        long number = 0;
        for (String line : code.lines().toList()) {
            number++;
            text.append(line).append('\n');
            for (String message : messages.getOrDefault(number, List.of())) {
                text.append(MARK).append(message).append('\n');
            }
        }
        return text.toString();
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith(MARK.strip()))
                .forEach(line -> code.append(line).append('\n'));
        return code.toString();
    }

    private static Compilation compile(String code) {
        return Javac.lenient().compile(JavaFileObjects.forSourceString(Sources.name(code), code));
    }

    private static Map<Long, List<String>> messages(Compilation compilation) {
        Map<Long, List<String>> messages = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            String message = diagnostic.getMessage(Locale.ROOT);
            if (message.startsWith("[FW")) {
                String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
                messages.computeIfAbsent(diagnostic.getLineNumber(), line -> new ArrayList<>())
                        .add(kind + " " + message.replace("\n", "\\n"));
            }
        }
        return messages;
    }
}
