package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a handle of their group. */
@ExtendWith(GoldenFiles.Extension.class)
class HandleTest {

    /** The program of each test, but for the fan-out method. */
    private static final String PROGRAM = """
            package shop;

            import static dev.fanwise.Cancellation.*;
            import static dev.fanwise.ReturnWhen.*;

            import dev.fanwise.*;
            import java.io.IOException;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;

            abstract class Pages {

              record Page(String product, Outcome<Long> price) {}

              record Both(Page page, List<String> products) {}

            %s

              String product(long id) throws IOException {
                return "";
              }

              long price(long id) {
                return id;
              }

              void check(long id) throws IOException {}

              String report(TaskGroup group, long id) throws IOException {
                return "";
              }
            }
            """;

    private static void check(GoldenFiles golden, String method) {
        golden.check(PROGRAM.formatted(method.indent(2).stripTrailing()));
    }

    @Test
    void taskOfARecord(GoldenFiles golden) {
        check(golden, """
                @Gather
                abstract Task<Page> load(long id);
                """);
    }

    @Test
    void futureOfAList(GoldenFiles golden) {
        check(golden, """
                @Gather(value = "product", onFailure = CANCEL, onCancel = CANCEL, timeout = "2s")
                abstract CompletableFuture<List<String>> products(@Each List<Long> ids);
                """);
    }

    @Test
    void futureOfNothing(GoldenFiles golden) {
        check(golden, """
                @Gather
                abstract CompletableFuture<Void> check(@Each long[] executor);
                """);
    }

    @Test
    void taskOfABody(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(concurrency = 4)
                abstract Task<String> report(long id);
                """);
    }

    @Test
    void taskOfWaited(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "product", returnWhen = FIRST_COMPLETED, onCancel = CANCEL)
                abstract Task<Waited<String>> first(@Each List<Long> ids);
                """);
    }

    @Test
    void futureOfTheWinner(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "product", returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN)
                abstract CompletableFuture<String> fastest(@Each List<Long> ids, Duration timeout);
                """);
    }

    @Test
    void groupsOfGroups(GoldenFiles golden) {
        check(golden, """
                @Gather
                abstract Task<Both> both(long id, List<Long> ids);

                @Gather
                abstract Task<Page> page(long id);

                @Gather("product")
                abstract CompletableFuture<List<String>> products(@Each List<Long> ids);
                """);
    }
}
