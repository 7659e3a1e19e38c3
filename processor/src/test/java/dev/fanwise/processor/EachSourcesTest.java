package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods over elements: where the elements come from. */
@ExtendWith(GoldenFiles.Extension.class)
class EachSourcesTest {

    @Test
    void sources(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.stream.Stream;

                abstract class Mirrors {
                  String name(URI mirror) { return ""; }
                  String name(int number) { return ""; }
                  @Gather("name") abstract List<String> iterable(@Each Iterable<? extends URI> mirrors);
                  @Gather("name") abstract List<String> iterator(@Each Iterator<URI> mirrors);
                  @Gather("name") abstract List<String> stream(@Each Stream<URI> mirrors);
                  @Gather("name") abstract List<String> array(@Each URI[] mirrors);
                  @Gather("name") abstract List<String> varargs(@Each URI... mirrors);
                  @Gather("name") abstract List<String> ints(@Each int[] numbers);
                }
                """);
    }

    @Test
    void primitiveSources(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Numbers {
                  String text(Object number) { return ""; }
                  @Gather("text") abstract List<String> booleans(@Each boolean[] numbers);
                  @Gather("text") abstract List<String> bytes(@Each byte[] numbers);
                  @Gather("text") abstract List<String> chars(@Each char... numbers);
                  @Gather("text") abstract List<String> shorts(@Each short[] numbers);
                  @Gather("text") abstract List<String> longs(@Each long[] numbers);
                  @Gather("text") abstract List<String> floats(@Each float[] numbers);
                  @Gather("text") abstract Map<Double, String> doubles(@Each double[] numbers);
                }
                """);
    }

    @Test
    void maps(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Mirrors {
                  long size(Map.Entry<String, ? extends URI> mirror) { return 0; }
                  long sum(String name, URI mirror) { return 0; }
                  @Gather("size") abstract List<Long> sizes(@Each Map<String, URI> mirrors);
                  @Gather("sum") abstract Map<String, Long> byName(@Each Map<String, ? extends URI> mirrors);
                  @Gather("sum") abstract Map<String, Outcome<Long>> tryByName(@Each SortedMap<String, URI> mirrors);
                  @Gather("sum") abstract long[] asArray(@Each Map<String, URI> mirrors);
                }
                """);
    }

    @Test
    void awaitableElements(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Joins {
                  @Gather abstract <T> List<T> callables(@Each Collection<? extends Callable<T>> tasks) throws Exception;
                  @Gather abstract <T> List<Outcome<T>> suppliers(@Each List<Supplier<? extends T>> tasks) throws InterruptedException;
                  @Gather abstract <T> List<T> stages(@Each List<? extends CompletionStage<T>> tasks) throws InterruptedException, IOException;
                  @Gather abstract <T> List<T> handles(@Each Iterator<Task<T>> tasks) throws InterruptedException;
                  @Gather abstract <T, C extends Callable<? extends T>> List<T> bounded(@Each List<C> tasks) throws Exception;
                  @Gather(concurrency = 4) abstract <T> List<T> lazyStages(@Each Iterable<CompletableFuture<T>> tasks);
                  @Gather abstract <T> void all(@Each Callable<T>[] tasks) throws Exception;
                  @Gather abstract <T> void allStages(@Each List<CompletableFuture<T>> tasks);
                }
                """);
    }

    @Test
    void awaitableValues(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.net.URI;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Joins {
                  @Gather abstract <K, T> Map<K, T> callables(@Each Map<K, Callable<T>> tasks) throws Exception;
                  @Gather abstract <K, T> Map<K, T> stages(@Each Map<K, CompletableFuture<T>> tasks);
                  @Gather abstract <T> Map<CompletableFuture<T>, T> byStage(@Each Set<CompletableFuture<T>> tasks);
                }
                """);
    }
}
