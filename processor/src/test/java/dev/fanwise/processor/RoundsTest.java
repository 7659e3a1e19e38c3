package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.LateSources;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.SpiedFiler.Created;
import dev.fanwise.processor.testing.SpiedProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are not there yet, and types that never come. */
class RoundsTest {

    private static final String PAGES = """
            package shop;

            import dev.fanwise.Gather;

            abstract class Pages extends Titles {
              @Gather
              abstract Page load(Key key) throws Problem;
            }
            """;

    private static final String TITLES = """
            package shop;

            class Titles {
              Title title(Key key) throws Problem {
                return null;
              }
            }
            """;

    private static final String PAGE = "package shop;\nrecord Page(Title title) {}\n";
    private static final String TITLE = "package shop;\nclass Title {}\n";
    private static final String KEY = "package shop;\nclass Key {}\n";
    private static final String PROBLEM =
            "package shop;\nclass Problem extends Exception { private static final long serialVersionUID = 1; }\n";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingComesRoundByRound(boolean neighbourFirst) {
        Compilation compilation = Javac.compileNextTo(
                new LateSources(PAGE, TITLES, KEY, TITLE, PROBLEM), neighbourFirst, Sources.of(PAGES));

        assertThat(generatedByUs(compilation)).contains("PagesFanOut");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAnnotatedTypeComesLater(boolean neighbourFirst) {
        Compilation compilation = Javac.compileNextTo(
                new LateSources(TITLES, PAGES),
                neighbourFirst,
                Sources.of(
                        PAGE, TITLE, KEY, PROBLEM, "package shop;\nclass Main { Pages pages = new PagesFanOut(); }\n"));

        assertThat(generatedByUs(compilation)).contains("PagesFanOut");
    }

    private static String generatedByUs(Compilation compilation) {
        // the compiler gives no warning either, as they are errors here
        assertThat(compilation.errors()).isEmpty();
        return compilation.generatedSourceFile("shop.PagesFanOut").orElseThrow().getName();
    }

    @Test
    void whatNeverComesIsNamed() {
        Compilation compilation =
                Javac.lenient().compile(Sources.of(PAGES, TITLES, PAGE, TITLE).files());

        assertThat(Javac.messages(compilation))
                .contains(
                        "[FW003] Nothing was generated for 'Pages', because 'Key', a parameter of 'load', was "
                                + "not found. The generated class needs the types of signatures. Check the import and "
                                + "the class path; if an annotation processor generates it, that processor did not run. "
                                + "See docs/errors/FW003.md",
                        "[FW003] Nothing was generated for 'Pages', because 'Problem', an exception that "
                                + "'load' declares, was not found. The generated class needs the types of signatures. "
                                + "Check the import and the class path; if an annotation processor generates it, that "
                                + "processor did not run. See docs/errors/FW003.md");
    }

    @Test
    void aGenericTypeThatNeverComesIsNamedIfTheCompilerKnowsItsName() {
        String titles = """
                package shop;

                import dev.fanwise.*;

                interface Titles {
                  @Gather("title")
                  List<String> all(@Each List<Long> ids);

                  default String title(long id) {
                    return "";
                  }
                }
                """;
        String name = Runtime.version().feature() == Javac.OLDEST ? "a generic type" : "List";

        assertThat(messagesOf(titles))
                .containsExactly("[FW003] Nothing was generated for 'Titles', because '" + name
                        + "', the result of 'all', was not found. "
                        + "The generated class needs the types of signatures. Check the import and the class "
                        + "path; if an annotation processor generates it, that processor did not run. See "
                        + "docs/errors/FW003.md");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "JDK 17 hides annotations that it cannot find")
    void anAnnotationOfOursThatIsNotImportedIsNamed() {
        String titles = """
                package shop;

                import dev.fanwise.Gather;
                import java.util.List;

                interface Titles {
                  record Page(@From("title") String heading) {}

                  @Gather
                  Page load();

                  @Gather("title")
                  List<String> all(@Each List<Long> ids);
                }
                """;

        assertThat(messagesOf(titles))
                .hasSize(2)
                .anyMatch(message ->
                        message.contains("because 'From', an annotation of the component 'heading', was not"))
                .anyMatch(message -> message.contains("because 'Each', an annotation of the parameter 'ids', was not"));
    }

    private static List<String> messagesOf(String text) {
        return Javac.messages(Javac.lenient().compile(Sources.of(text).files())).stream()
                .filter(message -> message.startsWith("[FW"))
                .toList();
    }

    @Test
    void theSuperclassNeverComes() {
        Compilation compilation =
                Javac.lenient().compile(Sources.of(PAGES, KEY, PROBLEM).files());

        assertThat(Javac.messages(compilation))
                .filteredOn(message -> message.startsWith("[FW"))
                .containsExactly("[FW003] Nothing was generated for 'Pages', because 'Titles', the superclass of "
                        + "'Pages', was not found. The generated class needs the types of signatures. Check the "
                        + "import and the class path; if an annotation processor generates it, that processor "
                        + "did not run. See docs/errors/FW003.md");
    }

    @Test
    void otherTypesAreGeneratedAllTheSame() {
        String right = """
                package shop;

                import dev.fanwise.Gather;

                interface Right {
                  record Named(String name) {}

                  @Gather
                  Named load();

                  default String name() {
                    return "";
                  }
                }
                """;
        SpiedProcessor processor = new SpiedProcessor();
        Compilation compilation = Javac.lenient()
                .withProcessors(processor)
                .compile(Sources.of(PAGES, right).files());

        assertThat(Javac.messages(compilation)).anyMatch(message -> message.contains("[FW003]"));
        assertThat(processor.created()).extracting(Created::name).containsExactly("shop.RightFanOut");
    }

    @Test
    void aFactoryMayNameTheGeneratedClass() {
        String pages = """
                package shop;

                import dev.fanwise.Gather;

                public abstract class Pages {
                  record Page(String title) {}

                  @Gather
                  abstract Page load();

                  String title() {
                    return "";
                  }

                  public static PagesFanOut create() {
                    return new PagesFanOut();
                  }
                }
                """;

        assertThat(Javac.compile(Sources.of(pages)).diagnostics()).isEmpty();
    }

    @Test
    void aTaskMayNotNameTheGeneratedClass() {
        String pages = """
                package shop;

                import dev.fanwise.Gather;

                abstract class Pages {
                  record Page(PagesFanOut self) {}

                  @Gather
                  abstract Page load();

                  PagesFanOut self() {
                    return null;
                  }
                }
                """;

        assertThat(Javac.messages(Javac.lenient().compile(Sources.of(pages).files())))
                .contains("[FW003] Nothing was generated for 'Pages', because 'PagesFanOut', the component "
                        + "'self', was not found. It is the class to generate from this very type. Name 'Pages' "
                        + "instead. See docs/errors/FW003.md");
    }

    @Test
    void nothingIsAddedToAnotherError() {
        String unrelated = """
                package shop;

                import dev.fanwise.Gather;

                abstract class Wrong {
                  @Gather
                  abstract void load();
                }
                """;

        assertThat(Javac.messages(
                        Javac.lenient().compile(Sources.of(PAGES, unrelated).files())))
                .noneMatch(message -> message.contains("[FW003]"));
    }
}
