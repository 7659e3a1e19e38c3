package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Task methods of elements that return at once. */
class AsynchronousElementsTest {

    abstract static class Asynchronous {
        final Map<String, CompletableFuture<Integer>> futures = new ConcurrentHashMap<>();

        @Gather("ask")
        abstract List<Integer> answers(@Each List<String> questions) throws InterruptedException;

        @Gather(value = "ask", concurrency = 1)
        abstract List<Integer> oneByOne(@Each List<String> questions) throws InterruptedException;

        @Gather("ask")
        abstract Map<String, Integer> byQuestion(@Each List<String> questions) throws InterruptedException;

        CompletableFuture<Integer> ask(String question) {
            return futures.computeIfAbsent(question, key -> new CompletableFuture<>());
        }
    }

    private static Asynchronous asynchronous(Threads threads) {
        return threads.create(
                AsynchronousElementsTest_AsynchronousFanOut::new, AsynchronousElementsTest_AsynchronousFanOut::new);
    }

    @EveryConcurrentThreadKind
    @Rule({"C12", "G2"})
    void asynchronousTasksGiveResultsInOrder(Threads threads) {
        var asynchronous = asynchronous(threads);
        var call = Caller.start(() -> asynchronous.answers(List.of("a", "b"))).awaitParked();
        asynchronous.ask("b").complete(2);

        asynchronous.ask("a").complete(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }

    @EveryConcurrentThreadKind
    @Rule({"C12", "E7"})
    void asynchronousTasksGiveResultsByElement(Threads threads) {
        var asynchronous = asynchronous(threads);
        asynchronous.ask("a").complete(1);
        asynchronous.ask("b").complete(2);

        var call = Caller.start(() -> asynchronous.byQuestion(List.of("b", "a", "b")));

        assertThat(call.returned()).containsExactly(Map.entry("b", 2), Map.entry("a", 1));
    }

    @EveryConcurrentThreadKind
    @Rule("B5")
    void asynchronousTasksAreBoundedToo(Threads threads) {
        var asynchronous = asynchronous(threads);
        var call = Caller.start(() -> asynchronous.oneByOne(List.of("a", "b"))).awaitParked();
        Tasks.awaitThat(() -> asynchronous.futures.containsKey("a"));
        assertThat(asynchronous.futures).doesNotContainKey("b");
        asynchronous.ask("b").complete(2);

        asynchronous.ask("a").complete(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }
}
