package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.UserClassPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What would end as an error or a warning within a generated class is said before one is written. */
class GeneratedCodeNeverFailsTest {

    private static final String LOMBOK = "package lombok;\n\npublic @interface %s {}\n";

    private static final String PAGES = """
            package shop;

            import dev.fanwise.Gather;

            @lombok.%s
            abstract class Pages {
              record Page(String title) {}
              private final String shop = name();
              private String language;
              @Gather abstract Page load();
              String title() { return shop + language; }
              static String name() { return ""; }
            }
            """;

    @Test
    void aConstructorThatLombokHasYetToWrite() {
        for (String annotation : List.of("RequiredArgsConstructor", "AllArgsConstructor", "Data", "Value", "Builder")) {
            assertThat(messages(LOMBOK.formatted(annotation), PAGES.formatted(annotation)))
                    .containsExactly(
                            "[FW038] What '@" + annotation + "' writes into 'Pages' is not there. The generated"
                                    + " class needs it, and Lombok, which writes it, comes after Fanwise or is missing. List 'lombok'"
                                    + " before 'fanwise-processor' on the processor path, or write it out."
                                    + " See docs/errors/FW038.md");
        }
    }

    @Test
    void aTypeThatIsWrongWhateverLombokWritesIsToldSo() {
        assertThat(messages(
                        LOMBOK.formatted("Getter"),
                        PAGES.formatted("Getter").replace("String title()", "String text()")))
                .singleElement()
                .asString()
                .startsWith("[FW011] There is no method 'title' in 'Pages'");
    }

    @Test
    void aConstructorWithoutParametersIsTheImplicitOne() {
        assertThat(messages(LOMBOK.formatted("NoArgsConstructor"), PAGES.formatted("NoArgsConstructor")))
                .isEmpty();
    }

    @Test
    void aConstructorThatIsWritten() {
        assertThat(messages(
                        LOMBOK.formatted("RequiredArgsConstructor"),
                        PAGES.formatted("RequiredArgsConstructor")
                                .replace("  record", "  Pages(String other) {}\n  record")))
                .isEmpty();
    }

    @Test
    void anOlderRelease() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(UserClassPath.withJSpecify())
                .withOptions("--release", 11, "-parameters", "-Xlint:-options")
                .compile(Sources.of(MIRRORS, MIRRORS.replace("Mirrors", "Others"))
                        .files());
        assertThat(Javac.messages(compilation))
                .filteredOn(message -> message.startsWith("[FW"))
                .containsExactly(
                        "[FW039] 'Mirrors' is compiled for Java 11. Generated classes use Java 17. Compile with"
                                + " '--release 17' or a later one ('maven.compiler.release' in Maven, 'options.release' in"
                                + " Gradle). See docs/errors/FW039.md");
    }

    private static final String MIRRORS = """
            package shop;

            import dev.fanwise.Each;
            import dev.fanwise.Gather;
            import java.util.List;

            abstract class Mirrors {
              @Gather("fetch") abstract List<String> all(@Each List<String> mirrors);
              String fetch(String mirror) { return ""; }
            }
            """;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_18, disabledReason = "compilers did not tell where a type is declared")
    void aTypeInTheFileOfAnotherOne() {
        assertThat(messages(MIRRORS.replace("abstract class", "class Shop {}\n\nabstract class")))
                .containsExactly(
                        "[FW047] 'Mirrors' is declared in 'Shop.java', the file of another class. The generated"
                                + " class is in a file of its own, where a compiler may not find 'Mirrors' if it compiles that file"
                                + " alone. Move 'Mirrors' to a file 'Mirrors.java'. See docs/errors/FW047.md");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_18, disabledReason = "compilers did not tell where a type is declared")
    void aTypeOfASignatureInTheFileOfAnotherOne() {
        assertThat(messages(MIRRORS.replace("List<String> mirrors", "List<Mirror> mirrors")
                                .replace("String mirror)", "Mirror mirror)")
                        + "\nrecord Mirror() {}\n"))
                .singleElement()
                .asString()
                .startsWith("[FW047] 'Mirror' is declared in 'Mirrors.java', the file of another class.")
                .contains("Move 'Mirror' to a file 'Mirror.java'.");
    }

    private static List<String> messages(String... texts) {
        return Javac.messages(Javac.lenient().compile(Sources.of(texts).files()));
    }
}
