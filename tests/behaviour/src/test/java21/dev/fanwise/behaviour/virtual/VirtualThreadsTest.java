package dev.fanwise.behaviour.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A class compiled for Java 21 or later runs its tasks on virtual threads. */
class VirtualThreadsTest {

    abstract static class Threading {
        record Two(Thread first, Thread second) {}

        @Gather
        abstract Two two() throws InterruptedException;

        Thread first() {
            return Thread.currentThread();
        }

        Thread second() {
            return Thread.currentThread();
        }

        @Gather("thread")
        abstract List<Thread> each(@Each List<Integer> numbers) throws InterruptedException;

        @Gather(value = "thread", concurrency = 2)
        abstract List<Thread> bounded(@Each List<Integer> numbers) throws InterruptedException;

        Thread thread(int number) {
            return Thread.currentThread();
        }

        @Gather("outcome")
        abstract List<Outcome<String>> outcomes(@Each List<Integer> numbers) throws InterruptedException;

        String outcome(int number) throws IOException {
            if (number < 0) {
                throw new IOException("below zero");
            }
            return "number " + number;
        }
    }

    private final Threading threading = new VirtualThreadsTest_ThreadingFanOut();

    @Test
    @Rule("P1")
    void slotsRunOnVirtualThreads() throws Exception {
        var threads = threading.two();

        assertThat(List.of(threads.first(), threads.second())).allMatch(Thread::isVirtual);
    }

    @Test
    @Rule("P1")
    @Peer("StructuredTaskScopeTest.testForkCreatesVirtualThread")
    void elementsRunOnVirtualThreadsOfTheirOwn() throws Exception {
        var threads = threading.each(IntStream.range(0, 100).boxed().toList());

        assertThat(threads).allMatch(Thread::isVirtual).doesNotHaveDuplicates();
    }

    @Test
    @Rule({"P1", "B1"})
    void boundedElementsRunOnVirtualThreadsOfTheirOwn() throws Exception {
        var threads = threading.bounded(IntStream.range(0, 100).boxed().toList());

        assertThat(threads).allMatch(Thread::isVirtual).doesNotHaveDuplicates();
    }

    @Test
    @Rule("P1")
    @Peer("StructuredThreadDumpTest.testTree")
    void virtualThreadsAreNamedAfterTypeMethodAndTask() throws Exception {
        var threads = threading.two();

        assertThat(threads.first().getName()).endsWith("Threading.two/first");
        assertThat(threads.second().getName()).endsWith("Threading.two/second");
        assertThat(threading.each(List.of(1)).get(0).getName()).contains("Threading.each/thread");
    }

    abstract static class Enclosing {
        record Outer(Inner inner) {}

        record Inner(String innermost) {}

        @Gather
        abstract Outer outer() throws InterruptedException;

        @Gather
        abstract Inner inner() throws InterruptedException;

        String innermost() {
            return Thread.currentThread().getName();
        }
    }

    @Test
    @Rule("P1")
    @Peer("StructuredThreadDumpTest.testNested")
    void aThreadIsNamedAfterTheInnerCall() throws Exception {
        var enclosing = new VirtualThreadsTest_EnclosingFanOut();

        assertThat(enclosing.outer().inner().innermost()).endsWith("Enclosing.inner/innermost");
    }

    @Test
    @Rule("P2")
    void aGivenExecutorReplacesVirtualThreads() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try {
            var threads = new VirtualThreadsTest_ThreadingFanOut(pool).each(List.of(1, 2));

            assertThat(threads).noneMatch(Thread::isVirtual);
            assertThat(threads.stream().distinct()).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @Rule("G6")
    void outcomesAreForPatterns() throws Exception {
        var texts = threading.outcomes(List.of(3, -1)).stream()
                .map(outcome -> switch (outcome) {
                    case Outcome.Success(String value) -> value;
                    case Outcome.Failure(Throwable exception) -> exception.getMessage();
                    case Outcome.Cancelled() -> "cancelled";
                })
                .toList();

        assertThat(texts).containsExactly("number 3", "below zero");
    }

    // callers that are virtual threads themselves

    interface Pages {
        record Page(String product, String price) {}

        @Gather
        Page load(CountDownLatch started) throws InterruptedException;

        default String product(CountDownLatch started) throws InterruptedException {
            started.countDown();
            new CountDownLatch(1).await();
            return "never";
        }

        default String price(CountDownLatch started) throws InterruptedException {
            return product(started);
        }
    }

    @Test
    @Rule("G7")
    void aVirtualCallerIsInterruptedLikeAnyOther() throws Exception {
        var started = new CountDownLatch(2);
        var thrown = new AtomicReference<Throwable>();
        var caller = Thread.startVirtualThread(() -> {
            try {
                new VirtualThreadsTest_PagesFanOut().load(started);
            } catch (InterruptedException interrupt) {
                thrown.set(interrupt);
            }
        });
        started.await();

        caller.interrupt();
        caller.join();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    abstract static class Nested {
        @Gather("grow")
        abstract List<Integer> tree(@Each List<Integer> branches, int depth) throws InterruptedException;

        int grow(int branch, int depth) throws InterruptedException {
            return depth == 0
                    ? 1
                    : 1
                            + tree(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), depth - 1).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
        }
    }

    @Test
    @Rule("G16")
    void elevenThousandNestedTasksAreNothing() throws Exception {
        assertThat(new VirtualThreadsTest_NestedFanOut().grow(0, 4)).isEqualTo(11_111);
    }

    @Test
    @Rule("G3")
    void aFailureOnAVirtualThreadIsTheVeryObject() {
        var failure = new IOException("no page");

        assertThatThrownBy(() -> new VirtualThreadsTest_FailingFanOut().all(List.of(failure)))
                .isSameAs(failure);
    }

    interface Failing {
        @Gather
        List<String> all(@Each List<IOException> failures) throws IOException, InterruptedException;

        default String all(IOException failure) throws IOException {
            throw failure;
        }
    }
}
