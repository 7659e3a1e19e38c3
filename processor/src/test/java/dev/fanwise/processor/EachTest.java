package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods over elements. */
@ExtendWith(GoldenFiles.Extension.class)
class EachTest {

    @Test
    void list(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Each;
                import dev.fanwise.Gather;
                import java.io.IOException;
                import java.net.URI;
                import java.util.List;

                abstract class Mirrors {

                  byte[] fetch(URI mirror) throws IOException {
                    return new byte[0];
                  }

                  @Gather
                  abstract List<byte[]> fetch(@Each List<URI> mirrors) throws IOException, InterruptedException;
                }
                """);
    }

    @Test
    void outcomes(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Mirrors {
                  byte[] fetch(URI mirror) throws IOException { return new byte[0]; }
                  @Gather("fetch") abstract List<Outcome<byte[]>> tryAll(@Each List<URI> mirrors) throws InterruptedException;
                  @Gather("fetch") abstract Map<URI, Outcome<byte[]>> tryEach(@Each Set<URI> mirrors);
                  @Gather(value = "fetch", timeout = "2s") abstract List<Outcome<byte[]>> tryWithin(@Each List<URI> mirrors) throws InterruptedException;
                }
                """);
    }

    @Test
    void arrays(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Numbers {
                  int square(int number) { return number * number; }
                  String[] words(String text) { return text.split(" "); }
                  List<?> anything(String text) { return List.of(); }
                  @Gather("square") abstract int[] squares(@Each int... numbers) throws InterruptedException;
                  @Gather("square") abstract long[] wide(@Each List<Integer> numbers);
                  @Gather("square") abstract Integer[] boxed(@Each int[] numbers);
                  @Gather("words") abstract String[][] words(@Each String... texts);
                  @Gather("anything") abstract List<?>[] anything(@Each String... texts);
                }
                """);
    }

    @Test
    void nothing(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Mirrors {
                  void warm(URI mirror) throws IOException {}
                  int touch(URI mirror) { return 0; }
                  CompletableFuture<String> post(URI mirror) { return null; }
                  @Gather abstract void warm(@Each List<URI> mirrors) throws IOException, InterruptedException;
                  @Gather(value = "touch", concurrency = 8) abstract void touchAll(@Each List<URI> mirrors);
                  @Gather("post") abstract void postAll(@Each List<URI> mirrors);
                  @Gather("warm") abstract List<Void> warmed(@Each List<URI> mirrors) throws IOException;
                }
                """);
    }

    @Test
    void bounded(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Mirrors {
                  byte[] fetch(URI mirror) { return new byte[0]; }
                  @Gather(value = "fetch", concurrency = 16, onFailure = Cancellation.CANCEL_AND_JOIN, timeout = "1m")
                  abstract List<byte[]> fetchAll(@Each Iterator<URI> mirrors) throws InterruptedException, TimeoutException;
                }
                """);
    }

    @Test
    void otherParameters(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.time.Duration;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Mirrors {
                  byte[] fetch(String header, URI mirror, int... retries) { return new byte[0]; }
                  byte[] read(URI mirror, Duration timeout) { return new byte[0]; }
                  byte[] load(URI mirror) { return new byte[0]; }
                  @Gather("fetch") abstract List<byte[]> fetchAll(String header, @Each List<URI> mirrors, int... retries);
                  @Gather("read") abstract List<byte[]> readAll(@Each List<URI> mirrors, Duration timeout) throws TimeoutException;
                  @Gather("load") abstract List<byte[]> loadAll(@Each List<URI> mirrors, Duration timeout) throws TimeoutException;
                }
                """);
    }

    @Test
    void asynchronousTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Clients {
                  CompletableFuture<String> ask(URI server) { return null; }
                  @Gather("ask") abstract List<String> askAll(@Each List<URI> servers) throws InterruptedException;
                  @Gather("ask") abstract Map<URI, Outcome<String>> tryAll(@Each Set<URI> servers) throws InterruptedException;
                  @SuppressWarnings("fanwise:FW035") @Gather("ask") abstract List<CompletableFuture<String>> start(@Each List<URI> servers) throws InterruptedException;
                  Task<Integer> count(String name, URI server) { return null; }
                  @Gather("count") abstract Map<String, Integer> counts(@Each Map<String, URI> servers) throws InterruptedException;
                }
                """);
    }

    @Test
    void genericTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Mappers {
                  <A, B, X extends Exception> B map(A element, Mapping<? super A, ? extends B, X> mapping) throws X { return mapping.map(element); }
                  interface Mapping<A, B, X extends Exception> { B map(A element) throws X; }
                  @Gather("map") abstract <A, B, X extends Exception> List<B> mapAll(@Each List<A> elements, Mapping<? super A, ? extends B, X> mapping) throws X;
                  <T extends Comparable<T>> T largest(List<T> list) { return list.get(0); }
                  @Gather("largest") abstract List<String> largestOfAll(@Each List<List<String>> lists);
                }
                """);
    }

    @Test
    void clashingNames(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Clashes {
                  String fetch(URI mirror, String tasks, String executor, String index) { return ""; }
                  int size(URI results) { return 0; }
                  @Gather("fetch") abstract List<String> fetchAll(@Each List<URI> mirror, String tasks, String executor, String index);
                  @Gather("size") abstract int[] sizes(@Each List<URI> results);
                }
                """);
    }

    private static final String HANDLED = """
            package net;

            import static dev.fanwise.Cancellation.*;

            import dev.fanwise.*;
            import java.io.IOException;
            import java.net.URI;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.Stream;

            abstract class Pages {

              interface Store<K, V> {
                void put(K key, V value) throws IOException;
              }

            %s

              byte[] fetch(URI page) throws IOException {
                return new byte[0];
              }
            }
            """;

    @Test
    void asCompleted(GoldenFiles golden) {
        golden.check(HANDLED.formatted("""
                  @Gather(onFailure = CANCEL_AND_JOIN, concurrency = 16)
                  abstract void fetch(@Each Stream<URI> pages, @AsCompleted Store<? super URI, ? super byte[]> store)
                      throws IOException, InterruptedException;
                """));
    }

    @Test
    void outcomesAsCompleted(GoldenFiles golden) {
        golden.check(HANDLED.formatted("""
                  @Gather(timeout = "2s")
                  abstract Task<Void> fetch(@Each List<URI> pages, @AsCompleted Consumer<Outcome<byte[]>> each);
                """));
    }

    @Test
    void stagesAsCompletedInAScope(GoldenFiles golden) {
        golden.check(HANDLED.formatted("""
                  @TaskGroupScope
                  abstract void all(
                      @Each List<CompletableFuture<Integer>> numbers, @AsCompleted IntConsumer number)
                      throws InterruptedException;
                """));
    }
}
