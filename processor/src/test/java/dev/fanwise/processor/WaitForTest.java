package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for {@code @WaitFor} methods. */
@ExtendWith(GoldenFiles.Extension.class)
class WaitForTest {

    /** The program of each test, but for the fan-out method. */
    private static final String PROGRAM = """
            package net;

            import static dev.fanwise.Cancellation.*;
            import static dev.fanwise.ReturnWhen.*;

            import dev.fanwise.*;
            import java.io.IOException;
            import java.net.URI;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.Stream;

            abstract class Mirrors {

              record Pair(Task<byte[]> page, Task<Long> size) {}

            %s

              byte[] fetch(URI mirror) throws IOException {
                return new byte[0];
              }

              CompletableFuture<byte[]> request(URI mirror) {
                return CompletableFuture.completedFuture(new byte[0]);
              }

              void ping(URI mirror) throws IOException {}

              byte[] page(URI mirror) throws IOException {
                return new byte[0];
              }

              long size(URI mirror) {
                return 0;
              }
            }
            """;

    private static void check(GoldenFiles golden, String method) {
        golden.check(PROGRAM.formatted(method.indent(2).stripTrailing()));
    }

    @Test
    void everythingByDefault(GoldenFiles golden) {
        check(golden, """
                @WaitFor("fetch")
                abstract Waited<byte[]> all(@Each List<URI> mirrors) throws InterruptedException;
                """);
    }

    @Test
    void firstCompletedLeavesTheOthers(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED)
                abstract Waited<byte[]> first(@Each URI... mirrors) throws InterruptedException;
                """);
    }

    @Test
    void firstExceptionCancelsTheOthers(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_EXCEPTION, onReturn = CANCEL, onCancel = CANCEL)
                abstract Waited<byte[]> untilFailure(@Each Stream<URI> mirrors) throws InterruptedException;
                """);
    }

    @Test
    void timeoutJoinsTheOthers(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "request", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN, timeout = "2s")
                abstract Waited<byte[]> inTime(@Each Collection<URI> mirrors) throws InterruptedException;
                """);
    }

    @Test
    void boundedWithoutInterruption(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, concurrency = 4)
                abstract Waited<byte[]> someAtATime(@Each Iterator<URI> mirrors);
                """);
    }

    @Test
    void slots(GoldenFiles golden) {
        check(golden, """
                @WaitFor(returnWhen = FIRST_COMPLETED)
                abstract Pair load(URI mirror) throws InterruptedException;
                """);
    }

    @Test
    void slotsInTime(GoldenFiles golden) {
        check(golden, """
                @WaitFor(onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
                abstract Pair load(URI mirror, Duration timeout) throws InterruptedException;
                """);
    }

    @Test
    void handles(GoldenFiles golden) {
        check(golden, """
                @WaitFor
                abstract Waited<byte[]> rest(@Each Set<Task<byte[]>> pending) throws InterruptedException;
                """);
    }

    @Test
    void handlesOfDifferentTypesInTime(GoldenFiles golden) {
        check(golden, """
                @WaitFor(returnWhen = FIRST_COMPLETED, onReturn = CANCEL, timeout = "1m")
                abstract Waited<Object> next(@Each Map<String, Task<?>> pending) throws InterruptedException;
                """);
    }

    @Test
    void winnerThatCompletes(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED, onReturn = CANCEL, onCancel = CANCEL)
                abstract byte[] first(@Each List<URI> mirrors) throws IOException, InterruptedException;
                """);
    }

    @Test
    void winnerThatSucceeds(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
                abstract byte[] fastest(@Each List<URI> mirrors) throws InterruptedException;
                """);
    }

    @Test
    void winnerInTime(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "size", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, timeout = "250ms")
                abstract long fastest(@Each List<URI> mirrors) throws TimeoutException;
                """);
    }

    @Test
    void winnerWithoutResult(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "ping", returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN)
                abstract void awaitAny(@Each List<URI> mirrors) throws IOException, InterruptedException;
                """);
    }

    @Test
    void winnerOfHandles(GoldenFiles golden) {
        check(golden, """
                @WaitFor(returnWhen = FIRST_COMPLETED)
                abstract byte[] next(@Each Task<byte[]>[] pending) throws InterruptedException;
                """);
    }

    @Test
    void winnerOfCallables(GoldenFiles golden) {
        check(golden, """
                @WaitFor(returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL)
                abstract <T> T any(@Each Collection<? extends Callable<T>> tasks) throws InterruptedException;
                """);
    }

    @Test
    void staggered(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, stagger = "50ms", timeout = "2s")
                abstract byte[] fastest(@Each List<URI> mirrors) throws InterruptedException, TimeoutException;
                """);
    }

    @Test
    void staggeredAndBounded(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED, stagger = "50ms", concurrency = 2)
                abstract Waited<byte[]> first(@Each URI[] mirrors) throws InterruptedException;
                """);
    }

    @Test
    void staggeredAndBoundedByParameters(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
                abstract byte[] fastest(@Each List<URI> mirrors, Duration stagger, int concurrency, Deadline by)
                    throws InterruptedException, TimeoutException;
                """);
    }

    @Test
    void tasksInTurn(GoldenFiles golden) {
        check(golden, """
                @WaitFor("fetch")
                abstract Stream<Task<byte[]>> inTurn(@Each List<URI> mirrors);
                """);
    }

    @Test
    void boundedTasksInTurn(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "ping", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL, concurrency = 4, grace = "1s")
                public abstract Stream<Task<Void>> inTurn(@Each Stream<URI> mirrors, Duration timeout);
                """);
    }

    @Test
    void stagesInTurnInTime(GoldenFiles golden) {
        check(golden, """
                @WaitFor(value = "request", onReturn = CANCEL, timeout = "2s")
                abstract Stream<? extends Task<byte[]>> inTurn(@Each URI... mirrors);
                """);
    }

    @Test
    void handlesInTurn(GoldenFiles golden) {
        check(golden, """
                @WaitFor
                abstract <T> Stream<Task<T>> inTurn(@Each Collection<Task<T>> running);
                """);
    }

    private static final String QUORUMS = """
            package net;

            import static dev.fanwise.Cancellation.*;

            import dev.fanwise.*;
            import java.io.IOException;
            import java.net.URI;
            import java.util.*;
            import java.util.concurrent.*;

            abstract class Quorums {

            %s

              String read(URI replica) throws IOException {
                return "";
              }

              boolean enough(Waited<String> soFar) throws IOException {
                return soFar.done().size() >= 2;
              }

              static boolean any(Waited<?> soFar) {
                return true;
              }
            }
            """;

    private static void checkQuorum(GoldenFiles golden, String method) {
        golden.check(QUORUMS.formatted(method.indent(2).stripTrailing()));
    }

    @Test
    void untilEnough(GoldenFiles golden) {
        checkQuorum(golden, """
                @WaitFor(value = "read", until = "enough", onReturn = CANCEL)
                abstract Waited<String> read(@Each List<URI> replicas) throws IOException, InterruptedException;
                """);
    }

    @Test
    void valuesThatAreEnough(GoldenFiles golden) {
        checkQuorum(golden, """
                @WaitFor(value = "read", until = "enough", onReturn = CANCEL_AND_JOIN, timeout = "2s")
                abstract List<String> read(@Each List<URI> replicas)
                    throws IOException, InterruptedException, TimeoutException;
                """);
    }

    @Test
    void valueThatIsEnough(GoldenFiles golden) {
        checkQuorum(golden, """
                @WaitFor(value = "read", until = "any", onReturn = CANCEL, stagger = "1s", concurrency = 3)
                abstract Task<String> read(@Each List<URI> replicas);
                """);
    }

    @Test
    void handlesThatAreEnough(GoldenFiles golden) {
        checkQuorum(golden, """
                @WaitFor(until = "any")
                abstract Waited<String> two(@Each Set<Task<String>> reads) throws InterruptedException;
                """);
    }
}
