package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a record: the types of tasks and results. */
@ExtendWith(GoldenFiles.Extension.class)
class SlotTypesTest {

    @Test
    void primitives(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Numbers {
                  record All(boolean flag, byte small, char letter, short medium, int usual, long large, float rough, double fine) {}
                  record Widened(long fromInt, double fromBox, int fromChar, Object boxed, Long same, Number any) {}
                  @Gather abstract All all();
                  @Gather abstract Widened widened(int argument);
                  boolean flag() { return true; }
                  byte small() { return 1; }
                  char letter() { return 'a'; }
                  short medium() { return 1; }
                  int usual() { return 1; }
                  long large() { return 1; }
                  float rough() { return 1; }
                  double fine() { return 1; }
                  int fromInt(long argument) { return 1; }
                  Integer fromBox(Integer argument) { return 1; }
                  char fromChar(Object argument) { return 'a'; }
                  int boxed() { return 1; }
                  long same() { return 1; }
                  int any() { return 1; }
                }
                """);
    }

    @Test
    void inheritedGenericTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages extends Source<String, IOException> {
                  record Page(String first, List<String> rest) {}
                  @Gather abstract Page load(String key) throws IOException;
                }
                abstract class Source<T, X extends Exception> {
                  T first(T key) throws X { return key; }
                  List<T> rest(T key) { return List.of(key); }
                }
                """);
    }

    @Test
    void exceptionsOfTypeVariables(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Loaders<X extends Exception> {
                  interface Loader<T, Y extends Exception> { T load() throws Y; }
                  record Loaded<T>(String name, T content) {}
                  @Gather abstract <T, Y extends Exception> Loaded<T> load(Loader<T, Y> loader) throws Y, IOException, X;
                  String name() throws X { return ""; }
                  <T, Y extends Exception> T content(Loader<T, Y> loader) throws Y, IOException { return loader.load(); }
                }
                """);
    }

    @Test
    void genericType(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                public abstract class Repository<K extends Comparable<? super K>, V extends Object & java.io.Serializable> {
                  public record Found<A, B>(A id, Outcome<List<? extends B>> values) {}
                  protected Repository(Map<? super K, ? extends V> start) {}
                  @Gather public abstract Found<K, V> find(K key) throws InterruptedException;
                  public K id(K key) { return key; }
                  public List<V> values(K key) { return List.of(); }
                }
                """);
    }

    @Test
    void wildcardsInTheResult(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Lookups {
                  record Found<A, B>(A key, B value) {}
                  @Gather abstract Found<? extends CharSequence, ?> find(String name);
                  String key(String name) { return name; }
                  int value(String name) { return 0; }
                }
                """);
    }
}
