package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler rejects in a type, it does not reject again in a generated class. */
class CompilerErrorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Pages implements Named, Titled { @Gather abstract Page load(); }",
                "interface Pages extends Named, Titled { @Gather Page load(); }",
                "abstract class Pages implements Shown, Titled { @Gather public abstract Page load(); }",
                "abstract class Pages extends Base { @Gather public abstract Page load(); }",
                "abstract class Pages implements Texts { @Gather public abstract Page load(); }",
                "abstract class Pages implements Any<String> { @Gather public abstract Page load(); }",
                "abstract class Pages implements Calm { @Gather public abstract Page load() throws InterruptedException; }",
                "abstract class Pages implements Calm { @Gather abstract Page load(); }",
                "abstract class Pages extends Shared { @Gather public abstract Page load(); }",
                "abstract class Pages { @Gather private abstract Page load(); }",
                "abstract class Pages { @Gather static abstract Page load(); }",
                "abstract class Pages { @Gather final abstract Page load(); }",
            })
    void areToldOnce(String type) {
        Sources sources = Sources.of(withTask(type), """
                package shop;

                record Page(String text) {}

                interface Named { default String name() { return ""; } }

                interface Titled { default String name() { return ""; } }

                interface Shown { String name(); }

                interface Texts { String load(); }

                interface Any<T> { T load(); }

                interface Calm { Page load(); }

                class Base { public final Page load() { return null; } }

                class Shared { public static Page load() { return null; } }
                """);
        Compilation compilation = Javac.lenient().compile(sources.files());

        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getSource().getName()).endsWith("Pages.java"));
        assertThat(Ecj.compile(sources).generated()).isEmpty();
    }

    /** Should the compiler have nothing against the type, its user is told all the same. */
    @Test
    void areWhyNoClassIsGeneratedAsANoteSays() {
        Sources sources =
                Sources.of(withTask("abstract class Pages extends Base { @Gather public abstract Page load(); }"), """
                package shop;

                record Page(String text) {}

                class Base { public final Page load() { return null; } }
                """);

        Compilation compilation = Javac.lenient().compile(sources.files());

        assertThat(compilation.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.getMessage(Locale.ROOT))
                        .isEqualTo("no class is generated for shop.Pages, because the compiler rejects it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Pages extends Abstract implements Named { @Gather abstract Page load(); }",
                "abstract class Pages extends Named.Base { @Gather abstract Page load(); }",
                "interface Pages extends Named, Both { @Gather Page load(); }",
                "abstract class Pages implements Any<Page> { @Gather public abstract Page load(); }",
                "abstract class Pages implements Any<Object> { @Gather public abstract Page load() throws RuntimeException; }",
                "abstract class Pages implements Fails<java.io.IOException> { @Gather public abstract Page load() throws java.io.FileNotFoundException; }",
                "abstract class Pages<T> implements Any<T> { @Gather public abstract Page show(); public T load() { return null; } }",
            })
    void areNotSeenInWhatIsRight(String type) {
        Sources sources = Sources.of(withTask(type), """
                package shop;

                record Page(String text) {}

                interface Named {
                  default String name() { return ""; }

                  class Base implements Named, Shown { public String name() { return ""; } }
                }

                interface Shown { String name(); }

                interface Both extends Named, Shown { default String name() { return "both"; } }

                interface Any<T> { T load(); }

                interface Fails<X extends Exception> { Object load() throws X; }

                abstract class Abstract implements Shown { public String name() { return ""; } }
                """);

        assertThat(Javac.lenient().compile(sources.files()).errors()).isEmpty();
        assertThat(Ecj.compile(sources).problems()).isEmpty();
    }

    private static String withTask(String type) {
        return "package shop;\n\nimport dev.fanwise.Gather;\n\n"
                + type.substring(0, type.length() - 1)
                + "static String text() { return \"\"; } }\n";
    }
}
