package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Library;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.SpiedFiler.Created;
import dev.fanwise.processor.testing.SpiedProcessor;
import dev.fanwise.processor.testing.UserClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of the user's own that stand for one of Fanwise. */
@ExtendWith(GoldenFiles.Extension.class)
class ComposedAnnotationsTest {

    private static final String FAIL_FAST = """
            package team;

            import dev.fanwise.Cancellation;
            import dev.fanwise.Gather;

            @Gather(onFailure = Cancellation.CANCEL_AND_JOIN, grace = "1s")
            public @interface FailFast {
              String value() default "";
              String timeout() default "2s";
            }
            """;

    private static final String PAGES = """
            package shop;

            import dev.fanwise.Each;
            import java.util.List;
            import java.util.concurrent.TimeoutException;
            import team.FailFast;

            interface Pages {
              record Page(String title, int size) {}

              @FailFast
              Page load(long id) throws TimeoutException;

              @FailFast(value = "title", timeout = "5s")
              List<String> all(@Each List<Long> ids) throws TimeoutException;

              default String title(long id) {
                return "";
              }

              default int size(long id) {
                return 1;
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void inTheirPlace(GoldenFiles golden) {
        golden.check(FAIL_FAST, PAGES);
    }

    /** Another annotation on the composed one, and Fanwise's own beside it. */
    @Test
    void ofComposedAnnotations(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Cancellation;
                import dev.fanwise.Each;
                import dev.fanwise.Gather;
                import dev.fanwise.ReturnWhen;
                import dev.fanwise.WaitFor;
                import dev.fanwise.Waited;
                import java.util.List;

                interface Titles {
                  @WaitFor(value = "title", returnWhen = ReturnWhen.FIRST_SUCCEEDED)
                  @interface Race {
                    Cancellation onReturn() default Cancellation.CANCEL;
                  }

                  @Race(onReturn = Cancellation.CANCEL_AND_JOIN)
                  @interface JoinedRace {}

                  @JoinedRace
                  String fastest(@Each List<Long> ids) throws InterruptedException;

                  @Gather("title")
                  List<String> all(@Each List<Long> ids) throws InterruptedException;

                  default String title(long id) {
                    return "";
                  }
                }
                """);
    }

    @Test
    void ofALibrary() throws IOException {
        Library.compile(Sources.of(FAIL_FAST), folder, "-parameters");
        List<File> classPath = new ArrayList<>(UserClassPath.withJSpecify());
        classPath.add(folder.toFile());

        Compilation compilation = Javac.compiler(Javac.OLDEST, classPath)
                .compile(Sources.of(PAGES).files());

        assertThat(Javac.messages(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("shop.PagesFanOut")).isPresent();
    }

    @Test
    void withTheEclipseCompiler() throws IOException {
        assertThat(Ecj.compile(Sources.of(FAIL_FAST, PAGES)).problems()).isEmpty();
    }

    /** The class depends on what its type names, and on nothing else: build tools compile as little as before. */
    @Test
    void theTypeIsTheOnlyOrigin() {
        SpiedProcessor processor = new SpiedProcessor(new ComposedAnnotationsProcessor(), UnaryOperator.identity());
        Javac.compiler(Javac.OLDEST)
                .withProcessors(processor)
                .compile(Sources.of(FAIL_FAST, PAGES).files());

        assertThat(processor.created()).containsExactly(new Created("shop.PagesFanOut", List.of("shop.Pages")));
    }

    /** What a team says for all methods is no mistake of a method on which it has no effect. */
    @Test
    void aPolicyForAllNeedNotHaveAnEffectEverywhere() {
        assertThat(Javac.messages(Javac.lenient().compile(Sources.of("""
                        import dev.fanwise.*;
                        import java.util.List;

                        interface Pages {
                          @Gather(onFailure = Cancellation.CANCEL_AND_JOIN, concurrency = 4)
                          @interface FailFast {}

                          record Page(Outcome<String> title) {}

                          @FailFast
                          Page load();

                          default String title() {
                            return "";
                          }
                        }
                        """).files())))
                .isEmpty();
    }

    @Test
    void messagesNameTheAnnotationThatIsThere() {
        assertThat(Javac.messages(Javac.lenient().compile(Sources.of("""
                        import dev.fanwise.*;
                        import java.util.List;

                        interface Pages {
                          @Gather
                          @interface Together {}

                          @Together
                          @Gather
                          List<String> all(@Each List<String> ids);

                          default String all(String id) {
                            return id;
                          }
                        }
                        """).files())))
                .singleElement()
                .asString()
                .contains("[FW008]", "'@Together' and '@Gather'");
    }
}
