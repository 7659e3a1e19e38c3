package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.ProposedEdits;
import dev.fanwise.processor.testing.ProposedEdits.Proposed;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.TestResources;
import dev.fanwise.processor.testing.UserClassPath;
import dev.fanwise.processor.testing.WrongProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * An edit that a message proposes is right: made to the letter, it compiles, and nothing else is wrong then. With one JDK, as the messages of
 * others are the same: {@link WrongProgramsTest}.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
class ProposedEditsTest {

    private static final Path FOLDER = TestResources.folder("wrong");

    @TestFactory
    Stream<DynamicTest> editsOfWrongPrograms() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(WrongProgram::read)
                    .map(program -> DynamicTest.dynamicTest(
                            FOLDER.relativize(program.file()).toString(), () -> check(program.code())))
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    private static void check(String code) {
        List<Proposed> edits = ProposedEdits.of(code);
        Set<String> before = edits.isEmpty() ? Set.of() : errors(code);
        for (Proposed edit : edits) {
            Compilation after = compile(edit.code());
            assertThat(messages(after, edit.message()))
                    .as("what is said after '%s' in%n%s", edit.edit(), edit.code())
                    .isEmpty();
            assertThat(errors(after))
                    .as("errors after '%s' in%n%s", edit.edit(), edit.code())
                    .isSubsetOf(before);
        }
    }

    private static List<String> messages(Compilation compilation, String message) {
        return Javac.messages(compilation).stream()
                .filter(text -> text.startsWith(message))
                .toList();
    }

    private static Set<String> errors(String code) {
        return errors(compile(code));
    }

    /** Of our messages the id and the line, as an edit may change the words of another message. */
    private static Set<String> errors(Compilation compilation) {
        return compilation.errors().stream().map(ProposedEditsTest::key).collect(Collectors.toSet());
    }

    private static String key(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT);
        return message.startsWith("[FW")
                ? message.substring(0, "[FW000]".length()) + " in line " + error.getLineNumber()
                : message;
    }

    private static Compilation compile(String code) {
        return Javac.lenient(UserClassPath.of(List.of(code)))
                .compile(JavaFileObjects.forSourceString(Sources.name(code), code));
    }
}
