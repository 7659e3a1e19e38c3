package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for {@code @TaskGroupScope} methods. */
@ExtendWith(GoldenFiles.Extension.class)
class ScopeTest {

    /** The program of each test, but for the fan-out method. */
    private static final String PROGRAM = """
            package net;

            import static dev.fanwise.Cancellation.*;

            import dev.fanwise.*;
            import java.io.IOException;
            import java.net.URI;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;

            abstract class Sites {

              record Page(String text, Outcome<Long> size) {}

            %s

              String crawl(TaskGroup group, URI root) throws IOException, InterruptedException {
                return group.createTask("root", () -> text(root)).await().toString();
              }

              void visit(TaskGroup group, List<URI> roots) {}

              int count(TaskGroup group, URI root, Duration timeout) {
                return 0;
              }

              String text(URI root) throws IOException {
                return "";
              }

              long size(URI root) {
                return 0;
              }
            }
            """;

    private static void check(GoldenFiles golden, String method) {
        golden.check(PROGRAM.formatted(method.indent(2).stripTrailing()));
    }

    @Test
    void body(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope
                abstract String crawl(URI root) throws InterruptedException;
                """);
    }

    @Test
    void bodyThatIsNamedBoundedAndInTime(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(value = "crawl", timeout = "1m", concurrency = 16)
                abstract String explore(URI group) throws InterruptedException, TimeoutException;
                """);
    }

    @Test
    void bodyOfASupervisor(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(onFailure = LEAVE)
                abstract void visit(List<URI> roots);
                """);
    }

    @Test
    void bodyThatReturnsAPrimitive(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope
                abstract int count(URI root, Duration timeout) throws TimeoutException;
                """);
    }

    @Test
    void slots(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope
                abstract Page load(URI root) throws InterruptedException;
                """);
    }

    @Test
    void slotsOfASupervisorInTime(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(onFailure = LEAVE)
                abstract Page load(URI root, Duration timeout) throws InterruptedException, TimeoutException;
                """);
    }

    @Test
    void each(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(value = "text", concurrency = 8)
                abstract Map<URI, String> texts(@Each Set<URI> roots);
                """);
    }

    @Test
    void eachOfASupervisor(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(value = "text", onFailure = LEAVE)
                abstract void warmUp(@Each List<URI> roots) throws InterruptedException;
                """);
    }

    @Test
    void outcomesInTime(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(value = "text", timeout = "PT2.5S")
                abstract List<Outcome<String>> texts(@Each List<URI> roots) throws InterruptedException, TimeoutException;
                """);
    }
}
