package dev.fanwise.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.fanwise.processor.diagnose.Rule;
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
    private static final String AUXILIARY = "[" + Rule.AUXILIARY_CLASS.id() + "]";

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

    /** The program without the messages. */
    public String code() {
        StringBuilder code = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith(MARK.strip()))
                .forEach(line -> code.append(line).append('\n'));
        return code.toString();
    }

    private static Compilation compile(String code) {
        return Javac.lenient(UserClassPath.of(List.of(code)))
                .compile(JavaFileObjects.forSourceString(Sources.name(code), code));
    }

    /** Every message ends with the address of its page, which would hide the rest. */
    private static String withoutAddress(String message) {
        String address = " See docs/errors/" + message.substring(1, "[FW000".length()) + ".md";
        if (!message.endsWith(address)) {
            throw new AssertionError("no address: " + message);
        }
        return message.substring(0, message.length() - address.length());
    }

    private static Map<Long, List<String>> messages(Compilation compilation) {
        Map<Long, List<String>> messages = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            String message = diagnostic.getMessage(Locale.ROOT);
            // of JDK 17, a processor cannot learn that a class is in the file of another one
            if (message.startsWith("[FW") && !message.startsWith(AUXILIARY)) {
                String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
                messages.computeIfAbsent(diagnostic.getLineNumber(), line -> new ArrayList<>())
                        .add(kind + " " + withoutAddress(message).replace("\n", "\\n"));
            }
        }
        return messages;
    }
}
