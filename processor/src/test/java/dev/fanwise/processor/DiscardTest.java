package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that discard results that are not received. */
@ExtendWith(GoldenFiles.Extension.class)
class DiscardTest {

    private static final String LINES = """
            package net;

            import static dev.fanwise.Cancellation.*;
            import static dev.fanwise.ReturnWhen.*;
            import dev.fanwise.*;
            import java.io.*;
            import java.net.URI;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;

            abstract class Lines {

              interface Line extends Closeable {}

              record Call(Line line, Outcome<byte[]> greeting, int number) {}

            %s

              Line open(URI address) throws IOException {
                throw new IOException();
              }

              CompletionStage<Line> dial(URI address) {
                return new CompletableFuture<>();
              }

              Line line(URI address) throws IOException {
                throw new IOException();
              }

              byte[] greeting(Line line) {
                return new byte[0];
              }

              int number(URI address) {
                return 0;
              }

              void close(Closeable line) throws IOException {
                line.close();
              }

              static boolean close(Object value) {
                return true;
              }
            }
            """;

    private static void check(GoldenFiles golden, String method) {
        golden.check(LINES.formatted(method.indent(2).stripTrailing()));
    }

    @Test
    void losers(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "open", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, timeout = "2s", discard = "close")
                abstract Line first(@Each List<URI> addresses) throws InterruptedException, TimeoutException;
                """);
    }

    @Test
    void siblings(GoldenFiles golden) {
        check(golden, """
                @Gather(onFailure = CANCEL_AND_JOIN, timeout = "2s", discard = "close")
                abstract Call call(URI address) throws IOException, InterruptedException, TimeoutException;
                """);
    }

    @Test
    void outcomesByElementOfAHandle(GoldenFiles golden) {
        check(golden, """
                @TaskGroupScope(value = "dial", discard = "close")
                abstract Task<Map<URI, Outcome<Line>>> dialAll(@Each Set<URI> addresses);
                """);
    }

    @Test
    void resultsAsTheyCome(GoldenFiles golden) {
        check(golden, """
                @Gather(value = "open", concurrency = 4, discard = "close")
                abstract void openAll(@Each Iterator<URI> addresses, @AsCompleted Consumer<? super Line> each)
                    throws IOException, InterruptedException;
                """);
    }
}
