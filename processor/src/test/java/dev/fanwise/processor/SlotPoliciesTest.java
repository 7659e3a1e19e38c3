package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a record: their policies. */
@ExtendWith(GoldenFiles.Extension.class)
class SlotPoliciesTest {

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
                  @SuppressWarnings("fanwise:FW036")
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
    void deadlineHandedDown(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.util.concurrent.*;

                abstract class Pages {
                  record Page(String title, Shelf shelf) {}
                  record Shelf(Outcome<Integer> readers) {}
                  @Gather abstract Page load(long id, Deadline by) throws InterruptedException, TimeoutException;
                  @Gather abstract Shelf shelf(Deadline by) throws InterruptedException;
                  String title(long id, Deadline by) { return ""; }
                  int readers(Deadline by) { return 0; }
                }
                """);
    }

    @Test
    void grace(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.util.concurrent.*;

                abstract class Pages {
                  record Page(String title, int readers) {}
                  @Gather(timeout = "2s", grace = "500ms")
                  abstract Page load() throws InterruptedException, TimeoutException;
                  @TaskGroupScope(grace = "500ms") abstract Page scope() throws InterruptedException;
                  String title() { return ""; }
                  int readers() { return 0; }
                }
                """);
    }

    @Test
    void timeoutOfOneComponent(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.util.concurrent.*;

                abstract class Pages {
                  record Page(String title, @From(timeout = "200ms") Outcome<Integer> readers) {}
                  record Rest(@From(value = "title", timeout = "1s") String heading) {}
                  @Gather abstract Page load() throws InterruptedException;
                  @Gather abstract Rest rest() throws InterruptedException, TimeoutException;
                  String title() { return ""; }
                  int readers() { return 0; }
                }
                """);
    }
}
