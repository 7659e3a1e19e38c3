package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a record. */
@ExtendWith(GoldenFiles.Extension.class)
class SlotsTest {

    @Test
    void plainAndTolerated(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import dev.fanwise.Outcome;
                import java.io.IOException;
                import java.util.List;

                abstract class ProductPages {

                  record Product(String name) {}

                  record Review(String text) {}

                  record Price(long cents) {}

                  record Page(Product product, Outcome<List<Review>> reviews, Price price) {}

                  @Gather
                  abstract Page load(long id) throws IOException, InterruptedException;

                  Product product(long id) throws IOException {
                    return new Product("product " + id);
                  }

                  List<Review> reviews(long id) throws IOException {
                    return List.of();
                  }

                  Price price(long id) {
                    return new Price(id);
                  }
                }
                """);
    }

    @Test
    void allTolerated(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(Outcome<String> title, Outcome<Integer> readers) {}
                  @Gather abstract Page load() throws InterruptedException;
                  String title() throws IOException { return ""; }
                  int readers() { return 0; }
                }
                """);
    }

    @Test
    void everyCancellation(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(String title, int readers) {}
                  @Gather(onFailure = Cancellation.LEAVE, onCancel = Cancellation.LEAVE)
                  abstract Page leave() throws InterruptedException;
                  @Gather(onFailure = Cancellation.CANCEL, onCancel = Cancellation.CANCEL)
                  abstract Page cancel() throws InterruptedException;
                  @Gather(onFailure = Cancellation.CANCEL_AND_JOIN, onCancel = Cancellation.CANCEL_AND_JOIN)
                  abstract Page join() throws InterruptedException;
                  String title() { return ""; }
                  int readers() { return 0; }
                }
                """);
    }

    @Test
    void interruptionNotDeclared(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(String title, int readers) {}
                  @Gather abstract Page load();
                  String title() throws InterruptedException { return ""; }
                  int readers() { return 0; }
                }
                """);
    }

    @Test
    void timeouts(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.time.Duration;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(String title, int readers) {}
                  record Tried(Outcome<String> title, Outcome<Integer> readers) {}
                  @Gather(timeout = "250ms")
                  abstract Page within() throws InterruptedException, TimeoutException;
                  @Gather(timeout = "1h", onCancel = Cancellation.CANCEL)
                  abstract Page withoutInterruption() throws TimeoutException;
                  @Gather
                  abstract Page given(Duration timeout) throws InterruptedException, TimeoutException;
                  @Gather(timeout = "PT2.5S")
                  abstract Tried tried() throws InterruptedException;
                  @Gather(timeout = "0s")
                  abstract Tried triedWithoutInterruption();
                  @Gather(timeout = "PT0.000001S")
                  abstract Page anyException() throws Exception;
                  String title() { return ""; }
                  int readers() { return 0; }
                }
                """);
    }

    @Test
    void timeoutHandedToATask(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.time.Duration;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(String title) {}
                  @Gather abstract Page load(Duration timeout) throws InterruptedException, TimeoutException;
                  String title(Duration timeout) { return ""; }
                }
                """);
    }

    @Test
    void namedByFrom(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Flights {
                  record Seats(@From("seat") String outward, @From("seat") Outcome<String> back) {}
                  @Gather abstract Seats book(String passenger) throws InterruptedException;
                  String seat(String passenger) { return passenger; }
                }
                """);
    }

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
    void voidTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Warmers {
                  record Warm(Void cache, Outcome<Void> index, String rest) {}
                  @Gather abstract Warm warm() throws IOException, InterruptedException;
                  void cache() throws IOException {}
                  void index() throws IOException {}
                  String rest() { return ""; }
                }
                """);
    }

    @Test
    void staticInheritedAndDefaultTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages extends Titles implements Readers {
                  record Page(String title, int readers, String footer) {}
                  @Gather abstract Page load(long id) throws IOException;
                  static String footer() { return ""; }
                }
                class Titles {
                  protected String title(long id) throws IOException { return ""; }
                }
                interface Readers {
                  default int readers(long id) { return 0; }
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
    void asynchronousTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Clients {
                  record Answer(String now, Outcome<String> later, Integer handle, CompletableFuture<String> raw) {}
                  @Gather abstract Answer ask(String question) throws IOException, InterruptedException;
                  CompletableFuture<String> now(String question) throws IOException { return CompletableFuture.completedFuture(question); }
                  CompletionStage<? extends String> later(String question) { return CompletableFuture.completedFuture(question); }
                  Task<Integer> handle() { return Task.start(Runnable::run, () -> 1); }
                  CompletableFuture<String> raw() { return CompletableFuture.completedFuture(""); }
                }
                """);
    }

    @Test
    void awaitableParameters(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Joins {
                  record Joined<A, B, C, D>(A first, B second, C third, D fourth) {}
                  @Gather abstract <A, B, C, D> Joined<A, B, C, D> join(
                      Callable<A> first, Supplier<? extends B> second, CompletionStage<C> third, Task<? extends D> fourth)
                      throws Exception;
                  @Gather abstract <A, B> Joined<Outcome<A>, Outcome<B>, Outcome<A>, Outcome<B>> tryAll(
                      Callable<A> first, Supplier<? extends B> second, CompletableFuture<A> third, Task<B> fourth)
                      throws InterruptedException;
                }
                """);
    }

    @Test
    void nestedGroup(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Side(String advert, String related) {}
                  record Page(String title, Side side) {}
                  @Gather abstract Page load(long id) throws IOException, InterruptedException;
                  @Gather abstract Side side(long id) throws IOException, InterruptedException;
                  String title(long id) { return ""; }
                  String advert(long id) throws IOException { return ""; }
                  String related() { return ""; }
                }
                """);
    }

    @Test
    void varargs(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Sums {
                  record Sum(int total, String text) {}
                  @Gather abstract Sum sum(int... numbers);
                  @Gather abstract Sum wider(Integer[] numbers);
                  int total(int... numbers) { return numbers.length; }
                  int total(Object... numbers) { return numbers.length; }
                  String text() { return ""; }
                }
                """);
    }

    @Test
    void exceptions(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Sources {
                  record Two(String reader, String writer) {}
                  record Four(String reader, String writer, String parser, String sender) {}
                  @Gather abstract Two two() throws IOException, ExecutionException;
                  @Gather abstract Four four() throws IOException, ExecutionException, java.text.ParseException, TimeoutException;
                  @Gather abstract Two wider() throws Exception;
                  String reader() throws java.io.FileNotFoundException, IOException, IllegalStateException { return ""; }
                  String writer() throws ExecutionException, InterruptedException { return ""; }
                  String parser() throws java.text.ParseException { return ""; }
                  String sender() throws TimeoutException { return ""; }
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
                  public record Found<A, B>(A key, Outcome<List<? extends B>> values) {}
                  protected Repository(Map<? super K, ? extends V> start) {}
                  @Gather public abstract Found<K, V> find(K key) throws InterruptedException;
                  public K key(K key) { return key; }
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

    @Test
    void overloadedTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(String title) {}
                  @Gather abstract Page load(int id);
                  String title(long id) { return ""; }
                  String title(int otherName) { return ""; }
                }
                """);
    }

    @Test
    void overloadedFanOuts(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages {
                  record Page(String title) {}
                  @Gather abstract Page load(@SuppressWarnings("fanwise:FW027") long id);
                  @Gather abstract Page load(@SuppressWarnings("fanwise:FW027") String name);
                  String title() { return ""; }
                }
                """);
    }

    @Test
    void clashingNames(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Clashes {
                  record Names(String tasks, String executor, String deadline, String interrupt, String LOAD_TASKS, String product) {}
                  @Gather(timeout = "2s") abstract Names load(Callable<String> product, String fanOut, String timeout, String stop) throws Exception;
                  String tasks(String fanOut, String timeout, String stop) { return ""; }
                  String executor() { return ""; }
                  String deadline() { return ""; }
                  String interrupt() { return ""; }
                  String LOAD_TASKS() { return ""; }
                }
                """);
    }
}
