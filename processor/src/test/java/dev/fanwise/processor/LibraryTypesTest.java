package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Library;
import dev.fanwise.processor.testing.RunnableProgram;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.UserClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library hands down from classes that it keeps to itself, and what its class files tell each compiler. */
class LibraryTypesTest {

    private static final String LIBRARY = """
            package library;

            public abstract class Shown extends Hidden {
              public static Hidden.Page open(String id) {
                return new Page(new Part("open " + id), "");
              }

              @Deprecated
              public String old(String id, String shelf) {
                return "old " + id;
              }

              public final String last(@Deprecated String id, String shelf) {
                return "";
              }

              public static class Other extends Hidden {}

              public interface Gives {
                Hidden.Page give(String id);
              }
            }

            abstract class Hidden implements HiddenToo {
              public record Page(Part title, String body) {}

              public record Part(String text) {}

              protected record Kept(String body) {}

              public static Part title(String id) {
                return new Part("title " + id);
              }

              public String body(String id) {
                return "body " + id;
              }
            }

            interface HiddenToo {
              record Listed<T extends Key>(T one) {}

              class Key {}

              class Failed extends Exception {
                private static final long serialVersionUID = 1;
              }

              default Key one() throws Failed {
                return null;
              }
            }
            """;

    @TempDir
    Path library;

    @BeforeEach
    void compileLibrary() throws IOException {
        Library.compile(Sources.of(LIBRARY), library, "-parameters");
    }

    @Test
    void nestedTypesOfHiddenClassesAreNamedByThoseThatInheritThem() {
        runsWithAll("""
                package user;

                import dev.fanwise.Each;
                import dev.fanwise.Gather;
                import java.util.List;

                public class User {
                  abstract static class Pages<K extends library.Shown.Key> extends library.Shown {
                    @Gather abstract Page load(String id) throws InterruptedException;
                    @Gather abstract Listed<Key> listed() throws InterruptedException, Failed;
                    @Gather("body") abstract List<String> texts(@Each List<Part> parts) throws InterruptedException;
                    String body(Part part) { return part.text(); }
                  }

                  public static List<Object> run() throws Exception {
                    Pages<library.Shown.Key> pages = new User_PagesFanOut<>();
                    return List.of(pages.load("1"), pages.listed(), pages.texts(List.of(pages.load("2").title())));
                  }
                }
                //= Page[title=Part[text=title 1], body=body 1]
                //= Listed[one=null]
                //= [title 2]
                """);
    }

    @Test
    void whatOnlyOthersInheritCannotBeNamed() {
        assertThat(messagesOfAll("""
                        package user;

                        import dev.fanwise.Gather;

                        interface Pages extends library.Shown.Gives {
                          record Two(library.Shown.Other.Page give) {}

                          @Gather
                          Two load(String id) throws InterruptedException;

                          @Override
                          default library.Shown.Other.Page give(String id) {
                            return null;
                          }
                        }
                        """))
                .containsOnly("[FW028] 'load(String)' needs 'Hidden', which is not public and in another package."
                        + " The generated class, a class of its own in the package of the type, has no access to it. Use"
                        + " a type of your own in its place. See docs/errors/FW028.md");
    }

    @Test
    void aProtectedTypeOfAnotherClassThanTheOneThatIsExtended() {
        assertThat(messagesOfAll("""
                        package user;

                        import dev.fanwise.Gather;

                        abstract class Outer extends library.Shown {
                          abstract static class Pages {
                            @Gather
                            abstract Kept load(String id) throws InterruptedException;

                            String body(String id) {
                              return "";
                            }
                          }
                        }
                        """))
                .contains("[FW028] 'load(String)' needs 'Kept', which is not public and in another package. The"
                        + " generated class, a class of its own in the package of the type, has no access to it. Use a type"
                        + " of your own in its place. See docs/errors/FW028.md");
    }

    @Test
    void eclipsesCompilerReadsNoNamesOfMethodsWithAnnotations() {
        String user = """
                package user;

                import dev.fanwise.Gather;

                abstract class Pages extends library.Shown {
                  record Ours(String old) {}

                  record Last(String last) {}

                  @Gather
                  abstract Ours load(String id, String shelf) throws InterruptedException;

                  @Gather
                  abstract Last last2(String id, String shelf) throws InterruptedException;
                }
                """;
        assertThat(Ecj.compile(Sources.of(user), library).problems())
                .containsExactlyInAnyOrder(
                        "ERROR in line 11: [FW018] The compiler does not know the parameter names of 'old(String, String)'."
                                + " 'load' passes parameters by name. Compile 'Shown' with '-parameters' (and '-g', without"
                                + " which Eclipse's compiler reads no names of methods with annotations), or override it"
                                + " in 'Pages'. See docs/errors/FW018.md",
                        "ERROR in line 14: [FW018] The compiler does not know the parameter names of 'last(String, String)'."
                                + " 'last2' passes parameters by name. Compile 'Shown' with '-parameters' (and '-g',"
                                + " without which Eclipse's compiler reads no names of methods with annotations), or write"
                                + " a method in 'Pages' that calls it, and name that instead. See docs/errors/FW018.md");
    }

    @Test
    void theCureForEclipsesCompilerHelps() throws IOException {
        Path another = library.resolve("another");
        Library.compile(Sources.of(LIBRARY), another, "-g");
        assertThat(Ecj.compile(Sources.of("""
                        package user;

                        import dev.fanwise.Gather;

                        abstract class Pages extends library.Shown {
                          record Last(String last) {}

                          @Gather
                          abstract Last load(String id, String shelf) throws InterruptedException;
                        }
                        """), another).problems()).isEmpty();
    }

    @Test
    void aParameterInASourceMayBeCalledLikeOneWithoutName() {
        assertThat(messagesOfAll("""
                        package user;

                        import dev.fanwise.Gather;

                        interface Pages {
                          record Page(String title) {}

                          @Gather
                          Page load(String arg1) throws InterruptedException;

                          default String title(String arg0) {
                            return arg0;
                          }
                        }
                        """))
                .containsOnly("[FW013] No method 'title' can be the task of the component 'title' of 'load':"
                        + " 'title(String)' takes 'arg0', which 'load' does not have. Tasks take the parameters of 'load' by"
                        + " name: 'String arg1'. Did you mean 'arg1'? Rename the parameter 'arg0' of 'title' to 'arg1'. See"
                        + " docs/errors/FW013.md");
    }

    private void runsWithAll(String text) {
        RunnableProgram program = new RunnableProgram(library, text);
        Compilation compilation = compile(text);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(program.run(compilation, library)).isEqualTo(program.expected());
        Ecj.Result result = Ecj.compile(program.sources(), library);
        assertThat(result.problems()).isEmpty();
        assertThat(program.run(result.classes(), library)).isEqualTo(program.expected());
    }

    private List<String> messagesOfAll(String text) {
        List<String> messages = new ArrayList<>(Javac.messages(compile(text)));
        Ecj.compile(Sources.of(text), library).problems().stream()
                .map(problem -> problem.replaceFirst("^ERROR in line \\d+: ", ""))
                .forEach(messages::add);
        messages.removeIf(message -> !message.startsWith("[FW"));
        return messages;
    }

    private Compilation compile(String text) {
        List<File> classPath = new ArrayList<>(UserClassPath.withJSpecify());
        classPath.add(library.toFile());
        return Javac.compiler(Javac.OLDEST, classPath).compile(Sources.of(text).files());
    }
}
