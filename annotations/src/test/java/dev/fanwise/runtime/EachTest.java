package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Cancellation;
import dev.fanwise.Outcome;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A gather over the elements of a source, with and without a bound. */
class EachTest {

    static List<Arguments> kindsAndBounds() {
        return pairs(ThreadKind.all());
    }

    static List<Arguments> concurrentKindsAndBounds() {
        return pairs(ThreadKind.concurrent());
    }

    private static List<Arguments> pairs(List<ThreadKind> kinds) {
        List<Arguments> pairs = new ArrayList<>();
        for (var kind : kinds) {
            for (var bound : new int[] {0, 1, 3, 100}) {
                pairs.add(Arguments.of(kind, bound));
            }
        }
        return pairs;
    }

    private static <E, R> EachFanOut<E, R, R> each(ThreadKind kind, Gathering.ElementCode<E, R> code) {
        return new EachFanOut<>("Pages.load", "fetch", kind.options(), kind.factory()) {
            @Override
            protected R call(E element) throws IOException, InterruptedException {
                return code.run(element);
            }
        };
    }

    private static void limit(EachFanOut<?, ?, ?> tasks, int bound) {
        if (bound > 0) {
            tasks.atMost(bound);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void resultsComeInTheOrderOfTheElements(ThreadKind kind, int bound) throws Exception {
        var elements = IntStream.range(0, 500).boxed().toList();

        assertThat(Gathering.on(kind).concurrency(bound).each(elements, element -> "result " + element))
                .isEqualTo(elements.stream().map(element -> "result " + element).toList());
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void resultsOfASourceOfUnknownSizeComeInTheOrderOfTheElements(ThreadKind kind, int bound) throws Exception {
        var elements = IntStream.range(0, 500).boxed().toList();

        assertThat(Gathering.on(kind).concurrency(bound).each(elements.iterator(), element -> element))
                .isEqualTo(elements);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void nullElementsReachTheTaskAndNullResultsAreKept(ThreadKind kind, int bound) throws Exception {
        assertThat(Gathering.on(kind)
                        .concurrency(bound)
                        .each(Arrays.asList("a", null, "b"), element -> element == null ? "none" : null))
                .containsExactly(null, "none", null);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void noElementsGiveTheEmptyResult(ThreadKind kind, int bound) throws Exception {
        assertThat(Gathering.on(kind).concurrency(bound).each(List.of(), element -> element))
                .isEmpty();
        assertThat(Gathering.on(kind).concurrency(bound).each(Collections.emptyIterator(), element -> element))
                .isEmpty();
        assertThat(Gathering.on(kind).concurrency(bound).eachOutcome(List.of(), element -> element))
                .isEmpty();
    }

    @EveryThreadKind
    void theResultIsUnmodifiable(ThreadKind kind) throws Exception {
        var results = Gathering.on(kind).each(List.of("a"), element -> element);

        assertThatThrownBy(() -> results.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void theSourceIsReadOnce(ThreadKind kind, int bound) throws Exception {
        var iterators = new AtomicInteger();
        var reads = new AtomicInteger();
        Iterable<Integer> source = () -> {
            iterators.incrementAndGet();
            return IntStream.range(0, 20)
                    .peek(element -> reads.incrementAndGet())
                    .iterator();
        };

        Gathering.on(kind).concurrency(bound).each(source, element -> element);

        assertThat(iterators).hasValue(1);
        assertThat(reads).hasValue(20);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void theFirstFailureIsThrownAsTheVeryException(ThreadKind kind, int bound) {
        var failure = new IOException("element 2");

        assertThatThrownBy(() -> Gathering.on(kind).concurrency(bound).each(List.of(0, 1, 2, 3), element -> {
                    if (element == 2) {
                        throw failure;
                    }
                    return element;
                }))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("concurrentKindsAndBounds")
    void aSourceThatThrowsCancelsAndJoinsTheTasksStartedBefore(ThreadKind kind, int bound) {
        var failure = new IllegalStateException("source");
        var runs = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var reads = new AtomicInteger();
        Iterator<Integer> source = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (reads.getAndIncrement() == 1) {
                    Tasks.await(runs);
                    throw failure;
                }
                return 0;
            }
        };

        assertThatThrownBy(() -> Gathering.on(kind)
                        .concurrency(bound)
                        .onFailure(Cancellation.CANCEL_AND_JOIN)
                        .each(source, element -> {
                            runs.countDown();
                            try {
                                // One worker alone must read on for the source to throw.
                                return bound == 1 ? "read on" : Tasks.waitForInterrupt();
                            } finally {
                                ended.countDown();
                            }
                        }))
                .isSameAs(failure);
        assertThat(ended.getCount()).isZero();
        assertThat(reads).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void aSourceThatThrowsFailsACallOfOutcomesToo(ThreadKind kind, int bound) {
        var failure = new IllegalStateException("source");
        Iterable<Integer> source = () -> Stream.of(0, 1, 2)
                .peek(element -> {
                    if (element == 2) {
                        throw failure;
                    }
                })
                .iterator();

        assertThatThrownBy(() -> Gathering.on(kind).concurrency(bound).eachOutcome(source, element -> element))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void outcomesTolerateFailures(ThreadKind kind, int bound) throws Exception {
        var failure = new IOException("element 1");

        assertThat(Gathering.on(kind).concurrency(bound).eachOutcome(Arrays.asList(0, 1, 2, null), element -> {
                    if (element == null) {
                        throw new CancellationException("by somebody else");
                    }
                    if (element == 1) {
                        throw failure;
                    }
                    return element == 2 ? null : element;
                }))
                .containsExactly(
                        new Outcome.Success<>(0),
                        new Outcome.Failure<>(failure),
                        new Outcome.Success<>(null),
                        new Outcome.Cancelled<>());
    }

    @Slow
    @ParameterizedTest
    @MethodSource("concurrentKindsAndBounds")
    void outcomesOfElementsThatHaveNotEndedInTimeAreCancelled(ThreadKind kind, int bound) throws Exception {
        assertThat(Gathering.on(kind)
                        .concurrency(bound)
                        .eachOutcomeWithin(Duration.ofMillis(500), List.of(0, 1, 2, 3), element -> {
                            if (element > 0) {
                                return Tasks.waitForInterrupt();
                            }
                            return "in time";
                        }))
                .containsExactly(
                        new Outcome.Success<>("in time"),
                        new Outcome.Cancelled<>(),
                        new Outcome.Cancelled<>(),
                        new Outcome.Cancelled<>());
    }

    @Slow
    @ParameterizedTest
    @MethodSource("concurrentKindsAndBounds")
    void outcomesOfElementsThatAreLeftAreCancelledAndTheirLaterFailuresReportedOnce(ThreadKind kind, int bound)
            throws Exception {
        var end = new CountDownLatch(1);
        var failure = new IllegalStateException("late");

        try (var reports = Reports.open()) {
            assertThat(Gathering.on(kind)
                            .concurrency(bound)
                            .onCancel(Cancellation.LEAVE)
                            .eachOutcomeWithin(Duration.ofMillis(500), List.of(0, 1), element -> {
                                if (element == 0) {
                                    return "in time";
                                }
                                Tasks.awaitDeaf(end);
                                throw failure;
                            }))
                    .containsExactly(new Outcome.Success<>("in time"), new Outcome.Cancelled<>());
            end.countDown();
            Tasks.awaitThat(() -> reports.countOf(failure) > 0);
            assertThat(reports.countOf(failure)).isOne();
            assertThat(reports.messages())
                    .singleElement(as(InstanceOfAssertFactories.STRING))
                    .startsWith("Exception in task fetch[1] of Pages.load, called at ")
                    .endsWith(", was never retrieved");
        }
    }

    @EveryThreadKind
    void aStreamIsASource(ThreadKind kind) throws Exception {
        EachFanOut<Integer, Integer, Integer> tasks = each(kind, element -> element * 2);
        tasks.start(Stream.of(1, 2, 3).iterator());
        tasks.await();

        assertThat(tasks.results()).containsExactly(2, 4, 6);
    }

    @EveryThreadKind
    void aBoundedStreamIsASource(ThreadKind kind) throws Exception {
        EachFanOut<Integer, Integer, Integer> tasks = each(kind, element -> element * 2);
        tasks.atMost(2);
        tasks.start(Stream.of(1, 2, 3).iterator());
        tasks.await();

        assertThat(tasks.results()).containsExactly(2, 4, 6);
    }

    @EveryThreadKind
    void resultsCanBeReadOneByOneIntoAnArrayOfPrimitives(ThreadKind kind) throws Exception {
        EachFanOut<Integer, Integer, Integer> tasks = each(kind, element -> element * 2);
        tasks.start(List.of(1, 2, 3));
        tasks.await();

        var array = new int[tasks.size()];
        for (var index = 0; index < array.length; index++) {
            array[index] = tasks.result(index);
        }
        assertThat(array).containsExactly(2, 4, 6);
    }

    @EveryThreadKind
    void resultsComeAsAnArrayOfTheirType(ThreadKind kind) throws Exception {
        EachFanOut<String, byte[], byte[]> tasks = each(kind, String::getBytes);
        tasks.atMost(2);
        tasks.start(List.of("a", "b", "c"));
        tasks.await();

        assertThat(tasks.results(new byte[0][])).isDeepEqualTo(new byte[][] {{'a'}, {'b'}, {'c'}});
    }

    @EveryThreadKind
    void theElementsOfPrimitiveArraysAreElements(ThreadKind kind) throws Exception {
        assertThat(echoOf(kind, Elements.of(new boolean[] {true, false}))).containsExactly(true, false);
        assertThat(echoOf(kind, Elements.of(new byte[] {1, 2}))).containsExactly((byte) 1, (byte) 2);
        assertThat(echoOf(kind, Elements.of(new char[] {'a', 'b'}))).containsExactly('a', 'b');
        assertThat(echoOf(kind, Elements.of(new short[] {1, 2}))).containsExactly((short) 1, (short) 2);
        assertThat(echoOf(kind, Elements.of(new int[] {1, 2}))).containsExactly(1, 2);
        assertThat(echoOf(kind, Elements.of(new long[] {1, 2}))).containsExactly(1L, 2L);
        assertThat(echoOf(kind, Elements.of(new float[] {1, 2}))).containsExactly(1f, 2f);
        assertThat(echoOf(kind, Elements.of(new double[] {1, 2}))).containsExactly(1d, 2d);
        assertThat(echoOf(kind, Elements.of(new int[0]))).isEmpty();
    }

    private static <E> List<E> echoOf(ThreadKind kind, Iterable<E> source) throws Exception {
        return Gathering.on(kind).concurrency(2).each(source, element -> element);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void equalElementsOfAKeyedFanOutShareOneTask(ThreadKind kind, int bound) throws Exception {
        var calls = new AtomicInteger();
        var tasks =
                new EachFanOut<@Nullable String, String, String>(
                        "Pages.load", "fetch", kind.options(), kind.factory()) {
                    @Override
                    protected String call(@Nullable String element) {
                        return element + calls.incrementAndGet();
                    }
                };
        var source = Arrays.asList("a", "b", "a", null, "b", null);
        limit(tasks, bound);
        var keys = Keys.distinct(source);
        tasks.start(keys);
        tasks.await();

        var results = keys.mapTo(tasks.results());
        assertThat(new ArrayList<>(results.keySet())).containsExactly("a", "b", null);
        assertThat(results).allSatisfy((element, result) -> assertThat(result).startsWith(String.valueOf(element)));
        assertThat(calls).hasValue(3);
        assertThatThrownBy(results::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void keyedOutcomesTolerateFailures(ThreadKind kind, int bound) throws Exception {
        var failure = new IllegalStateException("b");
        var tasks = new EachFanOut<String, String, String>("Pages.load", "fetch", kind.options(), kind.factory()) {
            @Override
            protected String call(String element) {
                if (element.equals("b")) {
                    throw failure;
                }
                return element;
            }
        };
        tasks.keepFailures();
        limit(tasks, bound);
        var keys = Keys.distinct(List.of("a", "b", "a"));
        tasks.start(keys);
        tasks.await();

        assertThat(keys.mapTo(tasks.outcomes()))
                .containsExactly(
                        Map.entry("a", new Outcome.Success<>("a")), Map.entry("b", new Outcome.Failure<>(failure)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndBounds")
    void theResultsOfAMapAreKeyedByItsKeys(ThreadKind kind, int bound) throws Exception {
        Map<String, Integer> source = new LinkedHashMap<>();
        source.put("one", 1);
        source.put(null, 0);
        source.put("two", null);
        var tasks =
                new EachFanOut<Map.Entry<@Nullable String, @Nullable Integer>, String, String>(
                        "Pages.load", "fetch", kind.options(), kind.factory()) {
                    @Override
                    protected String call(Map.Entry<@Nullable String, @Nullable Integer> entry) {
                        return entry.getKey() + "=" + entry.getValue();
                    }
                };
        limit(tasks, bound);
        var keys = Keys.<@Nullable String, @Nullable Integer>of(source);
        tasks.start(keys);
        tasks.await();

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("one", "one=1");
        expected.put(null, "null=0");
        expected.put("two", "two=null");
        assertThat(keys.mapTo(tasks.results())).containsExactlyEntriesOf(expected);
    }

    @EveryThreadKind
    void theEntriesOfAMapThatReusesThemAreTheirOwn(ThreadKind kind) throws Exception {
        // Iterators of an EnumMap's entries have handed out views that later steps change.
        Map<TimeUnit, Integer> source = new EnumMap<>(TimeUnit.class);
        for (var unit : TimeUnit.values()) {
            source.put(unit, unit.ordinal());
        }

        assertThat(Gathering.on(kind)
                        .each(Elements.entries(source), entry -> entry.getKey().ordinal() == entry.getValue()))
                .hasSize(source.size())
                .containsOnly(true);
    }
}
