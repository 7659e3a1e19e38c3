package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.FailingFiler;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.SpiedProcessor;
import org.junit.jupiter.api.Test;

/** What a user sees of a fault that is ours. */
class FaultsTest {

    private static final String PAGES = """
            package shop;

            import dev.fanwise.Gather;

            interface Pages {
              record Page(String title) {}

              @Gather
              Page load();

              default String title() {
                return "";
              }
            }
            """;

    @Test
    void oneErrorSaysWhatToReport() {
        SpiedProcessor faulty = new SpiedProcessor(filer -> new FailingFiler(new AssertionError("no such thing")));
        Compilation compilation =
                Javac.lenient().withProcessors(faulty).compile(Sources.of(PAGES).files());

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getLineNumber()).isEqualTo(5);
            assertThat(error.getMessage(null))
                    .startsWith(
                            "[FW000] Fanwise (of unknown version) has an internal error while it processes 'shop.Pages'. This"
                                    + " is a bug in Fanwise, not in your code. Report it with the declaration of"
                                    + " 'shop.Pages' and the following lines (Java "
                                    + System.getProperty("java.version")
                                    + "). See docs/errors/FW000.md\n")
                    .contains("java.lang.AssertionError: no such thing")
                    .contains("at dev.fanwise.processor.");
        });
    }

    @Test
    void otherTypesAreProcessedAllTheSame() {
        SpiedProcessor faulty = new SpiedProcessor(filer -> new FailingFiler(new AssertionError()));
        Compilation compilation = Javac.lenient()
                .withProcessors(faulty)
                .compile(Sources.of(PAGES, PAGES.replace("Pages", "Others")).files());

        assertThat(compilation.errors()).hasSize(2);
    }
}
