package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.UserClassPath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supertypes that come from libraries: they have no source to point at, and perhaps no parameter names. */
class ClassFilesTest {

    private static final String LIBRARY = """
            package library;

            import dev.fanwise.Gather;

            public abstract class Titles {
              public record Titled(String title) {}

              public record Wrong(String missing) {}

              public String title(long id, String language) {
                return "";
              }

              protected record Kept(String title) {}

              public synchronized String text(long id) {
                return "";
              }

              public interface Loading {
                @Gather
                Wrong wrong();
              }

              public interface Searching {
                @Gather
                Titled search(long id, long other);
              }

              public interface Waiting {
                @Gather
                Titled find(long id, java.time.Duration timeout);
              }

              public interface Filling {
                @Gather
                Titled fill(java.util.concurrent.Callable<String> title) throws Exception;
              }

              public interface Finding {
                @Gather
                Titled find(long id);
              }

              public abstract static class Hidden {
                abstract void close();
              }
            }
            """;

    @TempDir
    Path library;

    @Test
    void parameterNames() throws IOException {
        compileLibrary("-parameters");
        assertThat(messagesFor(USER)).isEmpty();
    }

    @Test
    void noParameterNamesWhereTypesSayIt() throws IOException {
        compileLibrary("-Xlint:none");
        assertThat(messagesFor(USER)).isEmpty();
        assertThat(messagesFor("""
                        package user;

                        import library.Titles;

                        interface Pages extends Titles.Finding {
                          @dev.fanwise.Gather
                          Titles.Titled again(long id);

                          default String title(long id) {
                            return "";
                          }
                        }
                        """)).isEmpty();
    }

    @Test
    void noParameterNamesWhereTypesLeaveSeveralWays() throws IOException {
        compileLibrary("-Xlint:none");
        assertThat(messagesFor(USER.replace("String language", "String language, String country")))
                .containsExactly(
                        "[FW018] The compiler does not know the parameter names of 'title(long, String)'. 'load' passes parameters by"
                                + " name. Compile 'Titles' with '-parameters', or override it in 'Pages'. See"
                                + " docs/errors/FW018.md");
    }

    @Test
    void noParameterNamesOfTheFanOutMethodAndSeveralWays() throws IOException {
        compileLibrary("-Xlint:none");
        assertThat(messagesFor("""
                        package user;

                        import library.Titles;

                        interface Pages extends Titles.Searching {
                          @dev.fanwise.Gather
                          Titles.Titled again(long id);

                          default String title(long id) {
                            return "";
                          }
                        }
                        """))
                .containsExactly(
                        "[FW018] The compiler does not know the parameter names of 'search(long, long)'. 'search' passes parameters by"
                                + " name. Compile 'Searching' with '-parameters', or declare it again in 'Pages'. ('library.Titles.Titled.title') See"
                                + " docs/errors/FW018.md");
    }

    @Test
    void aTimeoutThatMayHaveLostItsName() throws IOException {
        compileLibrary("-Xlint:none");
        assertThat(messagesFor("""
                        package user;

                        import library.Titles;

                        interface Pages extends Titles.Waiting {
                          @dev.fanwise.Gather
                          Titles.Titled again(long id);

                          default String title(long id) {
                            return "";
                          }
                        }
                        """))
                .contains(
                        "[FW018] The compiler does not know the parameter names of 'find(long, Duration)'. 'find' passes parameters by"
                                + " name. Compile 'Waiting' with '-parameters', or declare it again in 'Pages'. ('library.Titles.Waiting.find(long,java.time.Duration)') See"
                                + " docs/errors/FW018.md");
    }

    @Test
    void aComponentThatAParameterMayFill() throws IOException {
        compileLibrary("-Xlint:none");
        assertThat(messagesFor("""
                        package user;

                        import library.Titles;

                        interface Pages extends Titles.Filling {
                          @dev.fanwise.Gather("twice")
                          java.util.List<String> all(@dev.fanwise.Each java.util.List<String> ids);

                          default String twice(String id) {
                            return "";
                          }
                        }
                        """))
                .containsExactly(
                        "[FW018] The compiler does not know the parameter names of 'fill(Callable<String>)'. 'fill' passes parameters by"
                                + " name. Compile 'Filling' with '-parameters', or declare it again in 'Pages'. ('library.Titles.Titled.title') See"
                                + " docs/errors/FW018.md");
    }

    @Test
    void namesInSourceThatLookInvented() {
        assertThat(messagesFor("""
                        package user;

                        interface Pages {
                          record Page(String title, String text) {}

                          @dev.fanwise.Gather
                          Page load(String arg0, String arg1);

                          default String title(String arg1) {
                            return "";
                          }

                          default String text(String arg0) {
                            return "";
                          }
                        }
                        """)).isEmpty();
    }

    private static final String USER = """
            package user;

            import dev.fanwise.Gather;
            import library.Titles;

            abstract class Pages extends Titles {
              @Gather
              abstract Titled load(long id, String language);
            }
            """;

    @Test
    void aMistakeOfTheLibraryIsShownAtTheUsersType() throws IOException {
        compileLibrary("-parameters");
        Compilation compilation = compile("""
                package user;

                import dev.fanwise.Gather;
                import library.Titles;

                abstract class Pages extends Titles implements Titles.Loading {
                  @Gather
                  abstract Titled load(long id, String language);
                }
                """);

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(null))
                    .isEqualTo("[FW011] There is no method 'missing' in 'Pages', which the component 'missing' of "
                            + "'wrong' needs as its task. A task is a method of the type, or one that it inherits, "
                            + "and is found by name. Declare 'String missing()' in 'Pages'. "
                            + "('library.Titles.Wrong.missing') See docs/errors/FW011.md");
            assertThat(error.getLineNumber()).isEqualTo(6);
        });
    }

    @Test
    void aMethodThatNobodyCanImplement() throws IOException {
        compileLibrary("-parameters");
        assertThat(messagesFor("""
                        package user;

                        import dev.fanwise.Gather;
                        import library.Titles;

                        abstract class Pages extends Titles.Hidden {
                          record Page(String title) {}

                          @Gather
                          abstract Page load();

                          String title() {
                            return "";
                          }
                        }
                        """))
                .containsExactly("[FW029] 'close()' is abstract and package-private in the package 'library'. No class "
                        + "of the package 'user' can implement it. Make it protected, or extend a class of the "
                        + "package 'library' that implements it. See docs/errors/FW029.md");
    }

    @Test
    void aRecordThatNobodyElseCanCreate() throws IOException {
        compileLibrary("-parameters");
        assertThat(messagesFor("""
                        package user;

                        import dev.fanwise.Gather;
                        import library.Titles;

                        abstract class Pages extends Titles {
                          @Gather
                          abstract Kept load(long id, String language);
                        }
                        """))
                .containsExactly("[FW028] 'load(long, String)' needs the constructor of 'Kept', which is not public "
                        + "and in another package. The generated class, a class of its own in the package of "
                        + "the type, has no access to it. Use a type of your own in its place. See "
                        + "docs/errors/FW028.md");
    }

    @Test
    void aWarningAboutTheLibraryIsShownAtTheUsersMethod() throws IOException {
        compileLibrary("-parameters");
        assertThat(compile(USER_OF_SYNCHRONIZED).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.getMessage(null)).startsWith("[FW026] 'text' is synchronized");
            assertThat(warning.getLineNumber()).isEqualTo(9);
        });
    }

    @Test
    void aWarningAboutTheLibraryIsSuppressedAtTheUsersMethod() throws IOException {
        compileLibrary("-parameters");
        assertThat(messagesFor(USER_OF_SYNCHRONIZED.replace("@Gather", "@SuppressWarnings(\"fanwise:FW026\") @Gather")))
                .isEmpty();
    }

    private static final String USER_OF_SYNCHRONIZED = """
            package user;

            import dev.fanwise.Each;
            import dev.fanwise.Gather;
            import java.util.List;
            import library.Titles;

            abstract class Pages extends Titles {
              @Gather("text") abstract List<String> texts(@Each List<Long> ids);
            }
            """;

    private List<String> messagesFor(String text) {
        return Javac.messages(compile(text)).stream()
                .filter(message -> message.startsWith("["))
                .toList();
    }

    private Compilation compile(String text) {
        List<File> classPath = new ArrayList<>(UserClassPath.withJSpecify());
        classPath.add(library.toFile());
        return Javac.compiler(Javac.OLDEST, classPath).compile(Sources.of(text).files());
    }

    private void compileLibrary(String option) throws IOException {
        Compilation compilation = Compiler.javac()
                .withClasspath(UserClassPath.withJSpecify())
                .withOptions("--release", Javac.OLDEST, "-proc:none", option)
                .compile(Sources.of(LIBRARY).files());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                write(file);
            }
        }
    }

    private void write(JavaFileObject file) throws IOException {
        String prefix = "/" + StandardLocation.CLASS_OUTPUT + "/";
        Path target = library.resolve(file.getName().substring(prefix.length()));
        Files.createDirectories(target.getParent());
        try (InputStream bytes = file.openInputStream()) {
            Files.copy(bytes, target);
        }
    }
}
