package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One task for each element: which sources, which results, which task. */
class GatherEachTest {

    // sources

    abstract static class Sources {
        final Set<String> seen = ConcurrentHashMap.newKeySet();

        int length(String word) {
            seen.add(word);
            return word.length();
        }

        @Gather("length")
        abstract List<Integer> ofIterable(@Each Iterable<String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofSet(@Each Set<? extends String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofIterator(@Each Iterator<String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofStream(@Each Stream<String> words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofArray(@Each String[] words) throws InterruptedException;

        @Gather("length")
        abstract List<Integer> ofVarargs(@Each String... words) throws InterruptedException;

        @Gather("entryLength")
        abstract List<Integer> ofEntries(@Each Map<String, Integer> words) throws InterruptedException;

        int entryLength(Map.Entry<String, Integer> entry) {
            return entry.getKey().length() * entry.getValue();
        }

        @Gather("pairLength")
        abstract List<Integer> ofKeysAndValues(@Each Map<String, Integer> words) throws InterruptedException;

        int pairLength(String word, int times) {
            return word.length() * times;
        }
    }

    private final GatherEachTest_SourcesFanOut sources = new GatherEachTest_SourcesFanOut();

    @Test
    void anIterableIsASource() throws Exception {
        Iterable<String> words = List.of("a", "bb")::iterator;

        assertThat(sources.ofIterable(words)).containsExactly(1, 2);
    }

    @Test
    void aCollectionOfASubtypeIsASource() throws Exception {
        assertThat(sources.ofSet(Collections.singleton("word"))).containsExactly(4);
    }

    @Test
    void anIteratorIsASource() throws Exception {
        assertThat(sources.ofIterator(List.of("a", "bb").iterator())).containsExactly(1, 2);
    }

    @Test
    void aStreamIsASource() throws Exception {
        assertThat(sources.ofStream(Stream.of("a", "bb"))).containsExactly(1, 2);
    }

    @Test
    void anArrayIsASource() throws Exception {
        assertThat(sources.ofArray(new String[] {"a", "bb"})).containsExactly(1, 2);
    }

    @Test
    void varargsAreASource() throws Exception {
        assertThat(sources.ofVarargs("a", "bb", "ccc")).containsExactly(1, 2, 3);
    }

    @Test
    void theEntriesOfAMapAreASource() throws Exception {
        var words = new LinkedHashMap<String, Integer>();
        words.put("a", 10);
        words.put("bb", 20);

        assertThat(sources.ofEntries(words)).containsExactly(10, 40);
    }

    @Test
    void keyAndValueOfAMapAreTwoParameters() throws Exception {
        assertThat(sources.ofKeysAndValues(Map.of("bb", 3))).containsExactly(6);
    }

    @Test
    void anEmptySourceGivesTheEmptyResult() throws Exception {
        assertThat(sources.ofIterable(List.of())).isEmpty();
        assertThat(sources.ofIterator(Collections.emptyIterator())).isEmpty();
        assertThat(sources.ofStream(Stream.of())).isEmpty();
        assertThat(sources.ofArray(new String[0])).isEmpty();
        assertThat(sources.ofEntries(Map.of())).isEmpty();
    }

    @Test
    void aNullSourceIsRefusedByItsName() {
        assertThatThrownBy(() -> sources.ofIterable(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
        assertThatThrownBy(() -> sources.ofEntries(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
        assertThatThrownBy(() -> sources.ofArray(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("words");
    }

    @EveryThreadKind
    void theSourceIsReadOnce(Threads threads) throws Exception {
        var iterators = new AtomicInteger();
        var elements = new AtomicInteger();
        Iterable<String> words = () -> {
            iterators.incrementAndGet();
            return Stream.of("a", "bb", "ccc")
                    .peek(word -> elements.incrementAndGet())
                    .iterator();
        };
        var generated = threads.create(GatherEachTest_SourcesFanOut::new, GatherEachTest_SourcesFanOut::new);

        assertThat(generated.ofIterable(words)).containsExactly(1, 2, 3);

        assertThat(iterators).hasValue(1);
        assertThat(elements).hasValue(3);
    }

    @EveryConcurrentThreadKind
    @Rule("G18")
    @CPython("CoroutineGatherTests.test_issue46672")
    void g18_tasksStartedBeforeTheSourceThrowsAreCancelledAndEnded(Threads threads) {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        var first = new Child<Integer>();
        var failure = new IllegalStateException("no more elements");
        List<Child<Integer>> source = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Iterator<Child<Integer>> iterator() {
                return Stream.iterate(first, ignored -> {
                            first.awaitStarted();
                            throw failure;
                        })
                        .iterator();
            }
        };

        assertThatThrownBy(() -> children.values(source)).isSameAs(failure);

        assertThat(first.wasInterrupted()).isTrue();
        assertThat(first.hasEnded()).isTrue();
    }

    // results

    abstract static class Results {
        @Gather("half")
        abstract List<Double> list(@Each List<Integer> numbers) throws IOException, InterruptedException;

        @Gather("half")
        abstract Double[] array(@Each List<Integer> numbers) throws IOException, InterruptedException;

        @Gather("half")
        abstract double[] primitives(@Each int... numbers) throws IOException, InterruptedException;

        @Gather("half")
        abstract Map<Integer, Double> map(@Each List<Integer> numbers) throws IOException, InterruptedException;

        @Gather("half")
        abstract Map<Integer, Outcome<Double>> outcomesByElement(@Each List<Integer> numbers)
                throws InterruptedException;

        @Gather("half")
        abstract List<Outcome<Double>> outcomes(@Each int[] numbers) throws InterruptedException;

        @Gather("half")
        abstract void nothing(@Each List<Integer> numbers) throws IOException, InterruptedException;

        final AtomicInteger halved = new AtomicInteger();

        double half(int number) throws IOException {
            halved.incrementAndGet();
            if (number % 2 != 0) {
                throw new IOException(number + " is odd");
            }
            return number / 2.0;
        }

        @Gather("repeat")
        abstract Map<String, String> byKey(@Each Map<String, Integer> words) throws InterruptedException;

        @Gather("repeat")
        abstract Map<String, Outcome<String>> outcomesByKey(@Each Map<String, Integer> words)
                throws InterruptedException;

        String repeat(String word, int times) {
            return word.repeat(times);
        }

        @Gather
        abstract char[][] letters(@Each String... words) throws InterruptedException;

        char[] letters(String word) {
            return word.toCharArray();
        }
    }

    private static Results results(Threads threads) {
        return threads.create(GatherEachTest_ResultsFanOut::new, GatherEachTest_ResultsFanOut::new);
    }

    @EveryThreadKind
    void aListHoldsTheResultsInOrder(Threads threads) throws Exception {
        assertThat(results(threads).list(List.of(8, 2, 6))).containsExactly(4.0, 1.0, 3.0);
    }

    @EveryThreadKind
    void aListIsUnmodifiable(Threads threads) throws Exception {
        var list = results(threads).list(List.of(8));

        assertThatThrownBy(() -> list.set(0, 1.0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add(1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @EveryThreadKind
    void anArrayHoldsTheResultsInOrder(Threads threads) throws Exception {
        assertThat(results(threads).array(List.of(8, 2)))
                .isExactlyInstanceOf(Double[].class)
                .containsExactly(4.0, 1.0);
    }

    @EveryThreadKind
    void aPrimitiveArrayHoldsTheResultsInOrder(Threads threads) throws Exception {
        assertThat(results(threads).primitives(8, 2)).containsExactly(4.0, 1.0);
        assertThat(results(threads).primitives()).isEmpty();
    }

    @EveryThreadKind
    void aMapHoldsTheResultsByElementInOrder(Threads threads) throws Exception {
        assertThat(results(threads).map(List.of(8, 2, 6)))
                .containsExactly(Map.entry(8, 4.0), Map.entry(2, 1.0), Map.entry(6, 3.0));
    }

    @EveryThreadKind
    void equalElementsOfAMapShareOneTask(Threads threads) throws Exception {
        var results = results(threads);

        assertThat(results.map(List.of(8, 8, 8))).containsExactly(Map.entry(8, 4.0));

        assertThat(results.halved).hasValue(1);
    }

    @EveryThreadKind
    void aMapIsUnmodifiable(Threads threads) throws Exception {
        var map = results(threads).map(List.of(8));

        assertThatThrownBy(() -> map.put(1, 1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @EveryThreadKind
    void aMapHoldsOutcomesByElement(Threads threads) throws Exception {
        var map = results(threads).outcomesByElement(List.of(8, 3));

        assertThat(map.get(8)).isEqualTo(new Outcome.Success<>(4.0));
        assertThat(map.get(3))
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).hasMessage("3 is odd"));
    }

    @EveryThreadKind
    void aListHoldsOutcomes(Threads threads) throws Exception {
        var outcomes = results(threads).outcomes(new int[] {8, 3});

        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Success<>(4.0));
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failure.class);
    }

    @EveryThreadKind
    void aVoidMethodRunsEveryTask(Threads threads) throws Exception {
        var results = results(threads);

        results.nothing(List.of(2, 4, 6));

        assertThat(results.halved).hasValue(3);
    }

    @EveryThreadKind
    void aVoidMethodThrowsTheFailure(Threads threads) {
        assertThatThrownBy(() -> results(threads).nothing(List.of(2, 3)))
                .isInstanceOf(IOException.class)
                .hasMessage("3 is odd");
    }

    @EveryThreadKind
    void aMapOfAMapIsKeyedByKey(Threads threads) throws Exception {
        var words = new LinkedHashMap<String, Integer>();
        words.put("b", 2);
        words.put("a", 3);

        assertThat(results(threads).byKey(words)).containsExactly(Map.entry("b", "bb"), Map.entry("a", "aaa"));
        assertThat(results(threads).outcomesByKey(words))
                .containsExactly(
                        Map.entry("b", new Outcome.Success<>("bb")), Map.entry("a", new Outcome.Success<>("aaa")));
    }

    @Test
    void anArrayOfArraysHoldsArrays() throws Exception {
        assertThat(new GatherEachTest_ResultsFanOut().letters("ab", "c"))
                .isDeepEqualTo(new char[][] {{'a', 'b'}, {'c'}});
    }

    // the task

    abstract static class TaskChoice {
        @Gather
        abstract List<String> fetch(@Each List<Integer> ids, String suffix) throws InterruptedException;

        String fetch(int id, String suffix) {
            return id + suffix;
        }

        @Gather("fetch")
        abstract List<String> fetchAll(@Each Stream<Integer> ids, String suffix) throws InterruptedException;

        @Gather("join")
        abstract List<String> joined(String prefix, @Each List<String> words, String... suffixes)
                throws InterruptedException;

        static String join(String prefix, String word, String... suffixes) {
            return prefix + word + String.join("", suffixes);
        }
    }

    @Test
    void theOverloadOfTheSameNameIsTheTask() throws Exception {
        assertThat(new GatherEachTest_TaskChoiceFanOut().fetch(List.of(1, 2), "!"))
                .containsExactly("1!", "2!");
    }

    @Test
    void theAnnotationNamesTheTask() throws Exception {
        assertThat(new GatherEachTest_TaskChoiceFanOut().fetchAll(Stream.of(1, 2), "?"))
                .containsExactly("1?", "2?");
    }

    @Test
    void theElementTakesThePlaceOfTheSourceAmongTheParameters() throws Exception {
        assertThat(new GatherEachTest_TaskChoiceFanOut().joined("<", List.of("a", "b"), ">", "."))
                .containsExactly("<a>.", "<b>.");
    }

    interface Lines {
        @Gather
        List<Integer> count(@Each Collection<String> texts) throws InterruptedException;

        default int count(String text) {
            return (int) text.lines().count();
        }
    }

    @Test
    void anInterfacesDefaultMethodIsTheTask() throws Exception {
        assertThat(new GatherEachTest_LinesFanOut().count(List.of("a\nb", "c"))).containsExactly(2, 1);
    }

    abstract static class Mapper<A, B> {
        @Gather
        abstract List<B> map(@Each List<? extends A> values) throws InterruptedException;

        @SuppressWarnings("unchecked")
        B map(A value) {
            return (B) List.of(value);
        }
    }

    @Test
    void aGenericTypesTaskTakesItsElements() throws Exception {
        assertThat(new GatherEachTest_MapperFanOut<Integer, List<Integer>>().map(List.of(1, 2)))
                .containsExactly(List.of(1), List.of(2));
    }

    @EveryThreadKind
    void nullElementsReachTheTask(Threads threads) throws Exception {
        var nulls = threads.create(GatherEachTest_NullsFanOut::new, GatherEachTest_NullsFanOut::new);

        assertThat(nulls.all(Arrays.asList("a", null))).containsExactly(false, true);
        assertThat(nulls.bounded(Arrays.asList(null, "a"))).containsExactly(true, false);
        assertThat(nulls.byElement(Arrays.asList("a", null)))
                .containsEntry(null, true)
                .containsEntry("a", false);
    }

    @EveryThreadKind
    void nullResultsAreResults(Threads threads) throws Exception {
        var nulls = threads.create(GatherEachTest_NullsFanOut::new, GatherEachTest_NullsFanOut::new);

        assertThat(nulls.same(Arrays.asList("a", null))).containsExactly("a", null);
        assertThat(nulls.sameOutcomes(Arrays.asList("a", null)))
                .containsExactly(new Outcome.Success<>("a"), new Outcome.Success<>(null));
    }

    abstract static class Nulls {
        @Gather("isNull")
        abstract List<Boolean> all(@Each List<String> words) throws InterruptedException;

        @Gather(value = "isNull", concurrency = 2)
        abstract List<Boolean> bounded(@Each List<String> words) throws InterruptedException;

        @Gather("isNull")
        abstract Map<String, Boolean> byElement(@Each List<String> words) throws InterruptedException;

        boolean isNull(String word) {
            return word == null;
        }

        @Gather("identity")
        abstract List<String> same(@Each List<String> words) throws InterruptedException;

        @Gather("identity")
        abstract List<Outcome<String>> sameOutcomes(@Each List<String> words) throws InterruptedException;

        String identity(String word) {
            return word;
        }
    }

    // elements that are awaitable themselves

    abstract static class Awaitables {
        @Gather
        abstract <T> List<T> callables(@Each Collection<? extends Callable<T>> tasks) throws Exception;

        @Gather
        abstract <T> List<T> suppliers(@Each List<Supplier<T>> tasks) throws InterruptedException;

        @Gather
        abstract <T> List<T> stages(@Each List<? extends CompletionStage<T>> stages) throws InterruptedException;

        @Gather
        abstract <T> List<T> tasks(@Each Iterable<Task<T>> tasks) throws InterruptedException;

        @Gather
        abstract <T> List<Outcome<T>> outcomes(@Each Stream<CompletableFuture<T>> stages) throws InterruptedException;

        @Gather
        abstract <K, T> Map<K, T> byKey(@Each Map<K, Callable<T>> tasks) throws Exception;

        @Gather(concurrency = 2)
        abstract <T> List<T> bounded(@Each Iterator<Callable<T>> tasks) throws Exception;
    }

    private static Awaitables awaitables(Threads threads) {
        return threads.create(GatherEachTest_AwaitablesFanOut::new, GatherEachTest_AwaitablesFanOut::new);
    }

    @EveryThreadKind
    void callablesAreTasks(Threads threads) throws Exception {
        List<Callable<String>> tasks = List.of(() -> "a", () -> "b");

        assertThat(awaitables(threads).callables(tasks)).containsExactly("a", "b");
    }

    @EveryThreadKind
    void aCallablesFailureIsThrownAsTheVeryObject(Threads threads) {
        var failure = new IOException("no result");
        List<Callable<String>> tasks = List.of(() -> "a", () -> {
            throw failure;
        });

        assertThatThrownBy(() -> awaitables(threads).callables(tasks)).isSameAs(failure);
    }

    @EveryThreadKind
    void suppliersAreTasks(Threads threads) throws Exception {
        assertThat(awaitables(threads).suppliers(List.<Supplier<Integer>>of(() -> 1, () -> 2)))
                .containsExactly(1, 2);
    }

    @EveryConcurrentThreadKind
    void stagesAreTasks(Threads threads) {
        var slow = new CompletableFuture<Integer>();
        var quick = CompletableFuture.completedFuture(2);
        var call = Caller.start(() -> awaitables(threads).stages(List.of(slow, quick)))
                .awaitWaiting();

        slow.complete(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }

    @EveryThreadKind
    void aStagesOwnFailureIsThrownNotTheCompletionExceptionAroundIt(Threads threads) {
        var failure = new IllegalStateException("no result");
        var stage = CompletableFuture.completedFuture("a").<String>thenApply(value -> {
            throw failure;
        });

        assertThatThrownBy(() -> awaitables(threads).stages(List.of(stage))).isSameAs(failure);
    }

    @EveryThreadKind
    void anUndeclaredCheckedFailureOfAStageIsWrapped(Threads threads) {
        var failure = new IOException("no result");

        assertThatThrownBy(() -> awaitables(threads).stages(List.of(CompletableFuture.<String>failedFuture(failure))))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_cancellingTheCallCancelsTheStages(Threads threads) {
        var stage = new CompletableFuture<Integer>();
        var call =
                Caller.start(() -> awaitables(threads).stages(List.of(stage))).awaitWaiting();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(stage).isCancelled();
    }

    @EveryConcurrentThreadKind
    @Rule("G7")
    void g7_cancellingTheCallCancelsTheTasks(Threads threads) {
        var child = new Child<Integer>();
        var task = Tasks.start(child::run);
        var call = Caller.start(() -> awaitables(threads).tasks(List.of(task))).awaitWaiting();
        child.awaitStarted();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(child.wasInterrupted()).isTrue();
        assertThat(child.hasEnded()).isTrue();
    }

    @EveryThreadKind
    void tasksAreTasks(Threads threads) throws Exception {
        assertThat(awaitables(threads).tasks(List.of(Tasks.start(() -> 1), Tasks.start(() -> 2))))
                .containsExactly(1, 2);
    }

    @EveryThreadKind
    void stagesMayFailIntoOutcomes(Threads threads) throws Exception {
        var failure = new IOException("no result");
        var cancelled = new CompletableFuture<String>();
        cancelled.cancel(true);

        assertThat(awaitables(threads)
                        .outcomes(Stream.of(
                                CompletableFuture.completedFuture("a"),
                                CompletableFuture.failedFuture(failure),
                                cancelled)))
                .containsExactly(new Outcome.Success<>("a"), new Outcome.Failure<>(failure), new Outcome.Cancelled<>());
    }

    @EveryThreadKind
    void theValuesOfAMapMayBeTasks(Threads threads) throws Exception {
        assertThat(awaitables(threads).byKey(Map.<String, Callable<Integer>>of("one", () -> 1)))
                .containsExactly(Map.entry("one", 1));
    }

    @EveryThreadKind
    void awaitableElementsMayBeBounded(Threads threads) throws Exception {
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2, () -> 3);

        assertThat(awaitables(threads).bounded(tasks.iterator())).containsExactly(1, 2, 3);
    }

    // task methods that are asynchronous

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
        return threads.create(GatherEachTest_AsynchronousFanOut::new, GatherEachTest_AsynchronousFanOut::new);
    }

    @EveryConcurrentThreadKind
    void asynchronousTasksGiveResultsInOrder(Threads threads) {
        var asynchronous = asynchronous(threads);
        var call = Caller.start(() -> asynchronous.answers(List.of("a", "b"))).awaitWaiting();
        asynchronous.ask("b").complete(2);

        asynchronous.ask("a").complete(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }

    @EveryConcurrentThreadKind
    void asynchronousTasksGiveResultsByElement(Threads threads) {
        var asynchronous = asynchronous(threads);
        asynchronous.ask("a").complete(1);
        asynchronous.ask("b").complete(2);

        var call = Caller.start(() -> asynchronous.byQuestion(List.of("b", "a", "b")));

        assertThat(call.returned()).containsExactly(Map.entry("b", 2), Map.entry("a", 1));
    }

    @EveryConcurrentThreadKind
    void asynchronousTasksAreBoundedToo(Threads threads) {
        var asynchronous = asynchronous(threads);
        var call = Caller.start(() -> asynchronous.oneByOne(List.of("a", "b"))).awaitWaiting();
        Tasks.awaitThat(() -> asynchronous.futures.containsKey("a"));
        assertThat(asynchronous.futures).doesNotContainKey("b");
        asynchronous.ask("b").complete(2);

        asynchronous.ask("a").complete(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }
}
