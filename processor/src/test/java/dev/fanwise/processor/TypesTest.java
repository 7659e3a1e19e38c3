package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated around the methods: the class, its constructors, its annotations. */
@ExtendWith(GoldenFiles.Extension.class)
class TypesTest {

    @Test
    void interfaceType(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                public interface Pages {
                  record Page(String title) {}
                  @Gather Page load();
                  default String title() { return ""; }
                }
                """);
    }

    @Test
    void nestedTypes(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                public class Outer {
                  public static class Middle {
                    public abstract static class Pages {
                      public record Page(String title) {}
                      @Gather public abstract Page load();
                      protected String title() { return ""; }
                    }
                    interface Hidden {
                      record Page(String title) {}
                      @Gather Page load();
                      default String title() { return ""; }
                    }
                  }
                  static class Package {
                    public interface Pages {
                      record Page(String title) {}
                      @Gather Page load();
                      default String title() { return ""; }
                    }
                  }
                }
                """);
    }

    @Test
    void constructors(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                public abstract class Pages<T> {
                  public record Page(String title) {}
                  public Pages() {}
                  protected <N extends Number> Pages(N number, List<? super T> list) throws IOException {}
                  Pages(String executor, String... rest) {}
                  private Pages(int number) {}
                  @Deprecated public Pages(long number) {}
                  @SuppressWarnings("unchecked") Pages(List<T>... lists) {}
                  @Gather public abstract Page load();
                  String title() { return ""; }
                }
                """);
    }

    @Test
    void defaultPackage(GoldenFiles golden) {
        golden.check("""
                import dev.fanwise.Gather;

                abstract class Pages {
                  record Page(String title) {}
                  @Gather abstract Page load();
                  String title() { return ""; }
                }
                """);
    }

    @Test
    void inheritedFanOuts(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages extends Base<String> implements Loads {
                  record Side(String advert) {}
                  @Gather abstract Side side();
                  String advert() { return ""; }
                  public String title() { return ""; }
                }
                """, """
                package shop;

                import dev.fanwise.*;
                import java.util.*;

                abstract class Base<T> {
                  @Gather("item") abstract List<T> all(@Each List<T> keys);
                  T item(T key) { return key; }
                }
                """, """
                package shop;

                import dev.fanwise.*;
                import java.util.*;

                interface Loads {
                  record Page(String title) {}
                  @Gather Page load();
                  default String title() { return "default"; }
                }
                """);
    }

    @Test
    void overriddenFanOut(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages extends Base implements Twice {
                  @Override @Gather abstract Page load();
                  @Override public Page reload() { return load(); }
                }
                """, """
                package shop;

                import dev.fanwise.*;
                import java.util.*;

                abstract class Base {
                  record Page(String title) {}
                  @Gather abstract Page load();
                  @Gather public abstract Page reload();
                  String title() { return ""; }
                }
                """, """
                package shop;

                import dev.fanwise.*;
                import java.util.*;

                interface Twice {
                  Base.Page reload();
                }
                """);
    }

    @Test
    void nullness(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.util.*;
                import java.util.concurrent.Callable;
                import org.jspecify.annotations.*;

                @NullMarked
                abstract class Pages<T extends @Nullable Object> {
                  record Page<E extends @Nullable Object>(@Nullable String title, E element, @Nullable Void ping, Outcome<@Nullable String> footer) {}
                  @Gather abstract Page<T> load(@Nullable String id, Map.@Nullable Entry<String, @Nullable Integer> entry, String @Nullable [] names);
                  @Nullable String title(@Nullable String id) { return id; }
                  T element(Map.@Nullable Entry<String, @Nullable Integer> entry) { throw new UnsupportedOperationException(); }
                  void ping(String @Nullable [] names) {}
                  @Nullable String footer() { return null; }
                  @Gather("find") abstract List<@Nullable String> findAll(@Each List<@Nullable Integer> keys);
                  @Nullable String find(@Nullable Integer key) { return null; }
                  @Gather abstract <R extends @Nullable Object> List<R> all(@Each Collection<? extends Callable<R>> tasks) throws Exception;
                  @Gather("find") abstract @Nullable String @Nullable [] array(@Nullable @Each Integer... keys);
                }
                """);
    }

    @Test
    void namesOfTheJdk(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                @SuppressWarnings("fanwise:FW035")
                abstract class Names {
                  record List(String value) {}
                  record Slot(java.util.List<List> list, Thread thread, Task<String> task) {}
                  @Gather abstract Slot load() throws InterruptedException;
                  java.util.List<List> list() { return java.util.List.of(); }
                  Thread thread() { return null; }
                  Task<String> task() { return null; }
                }
                """, """
                package shop;
                class Thread {}
                """, """
                package shop;
                class Override {}
                """, """
                package shop;
                class Executor {}
                """);
    }

    @Test
    void unicode() {
        // not compared to a file, whose name not every machine could write
        GoldenFiles.compileCleanly(Sources.of("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Bücher {
                  record Straße(String größe) {}
                  @Gather abstract Straße lade(String überschrift);
                  String größe(String überschrift) { return "ß"; }
                }
                """), Javac.OLDEST);
    }
}
