package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a record: their tasks. */
@ExtendWith(GoldenFiles.Extension.class)
class SlotTasksTest {

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
    void asynchronousTasks(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                @SuppressWarnings("fanwise:FW035")
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
