package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryThreadKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One task for each element: which results there are. */
class EachResultTest {

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
        return threads.create(EachResultTest_ResultsFanOut::new, EachResultTest_ResultsFanOut::new);
    }

    @EveryThreadKind
    @Rule({"E4", "G2"})
    void aListHoldsTheResultsInOrder(Threads threads) throws Exception {
        assertThat(results(threads).list(List.of(8, 2, 6))).containsExactly(4.0, 1.0, 3.0);
    }

    @EveryThreadKind
    @Rule("E4")
    @Peer("StructuredTaskScopeTest.testAllSuccessfulOrThrow5")
    void aListIsUnmodifiable(Threads threads) throws Exception {
        var list = results(threads).list(List.of(8));

        assertThatThrownBy(() -> list.set(0, 1.0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add(1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @EveryThreadKind
    @Rule("E4")
    void anArrayHoldsTheResultsInOrder(Threads threads) throws Exception {
        assertThat(results(threads).array(List.of(8, 2)))
                .isExactlyInstanceOf(Double[].class)
                .containsExactly(4.0, 1.0);
    }

    @EveryThreadKind
    @Rule("E4")
    void aPrimitiveArrayHoldsTheResultsInOrder(Threads threads) throws Exception {
        assertThat(results(threads).primitives(8, 2)).containsExactly(4.0, 1.0);
        assertThat(results(threads).primitives()).isEmpty();
    }

    @EveryThreadKind
    @Rule("E4")
    void aMapHoldsTheResultsByElementInOrder(Threads threads) throws Exception {
        assertThat(results(threads).map(List.of(8, 2, 6)))
                .containsExactly(Map.entry(8, 4.0), Map.entry(2, 1.0), Map.entry(6, 3.0));
    }

    @EveryThreadKind
    @Rule("E7")
    void equalElementsOfAMapShareOneTask(Threads threads) throws Exception {
        var results = results(threads);

        assertThat(results.map(List.of(8, 8, 8))).containsExactly(Map.entry(8, 4.0));

        assertThat(results.halved).hasValue(1);
    }

    @EveryThreadKind
    @Rule("E4")
    void aMapIsUnmodifiable(Threads threads) throws Exception {
        var map = results(threads).map(List.of(8));

        assertThatThrownBy(() -> map.put(1, 1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @EveryThreadKind
    @Rule({"E4", "G6"})
    void aMapHoldsOutcomesByElement(Threads threads) throws Exception {
        var map = results(threads).outcomesByElement(List.of(8, 3));

        assertThat(map.get(8)).isEqualTo(new Outcome.Success<>(4.0));
        assertThat(map.get(3))
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).hasMessage("3 is odd"));
    }

    @EveryThreadKind
    @Rule({"E4", "G6"})
    void aListHoldsOutcomes(Threads threads) throws Exception {
        var outcomes = results(threads).outcomes(new int[] {8, 3});

        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Success<>(4.0));
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failure.class);
    }

    @EveryThreadKind
    @Rule("E4")
    void aVoidMethodRunsEveryTask(Threads threads) throws Exception {
        var results = results(threads);

        results.nothing(List.of(2, 4, 6));

        assertThat(results.halved).hasValue(3);
    }

    @EveryThreadKind
    @Rule("G3")
    @Peer("StructuredTaskScopeTest.testAwaitSuccessfulOrThrow3")
    void aVoidMethodThrowsTheFailure(Threads threads) {
        assertThatThrownBy(() -> results(threads).nothing(List.of(2, 3)))
                .isInstanceOf(IOException.class)
                .hasMessage("3 is odd");
    }

    @EveryThreadKind
    @Rule("E4")
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
    @Rule("E4")
    void anArrayOfArraysHoldsArrays() throws Exception {
        assertThat(new EachResultTest_ResultsFanOut().letters("ab", "c"))
                .isDeepEqualTo(new char[][] {{'a', 'b'}, {'c'}});
    }

    @EveryThreadKind
    @Rule("E4")
    @Peer("StructuredTaskScopeTest.testAllUntil7")
    void aListOfOutcomesIsUnmodifiable(Threads threads) throws Exception {
        var outcomes = results(threads).outcomes(new int[] {8});

        assertThatThrownBy(() -> outcomes.set(0, new Outcome.Cancelled<>()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> outcomes.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @EveryThreadKind
    @Rule({"E4", "G1"})
    @Peer("StructuredTaskScopeTest.testAwaitSuccessfulOrThrow1")
    void aVoidMethodOfNoElementsReturns(Threads threads) throws Exception {
        var results = results(threads);

        results.nothing(List.of());

        assertThat(results.halved).hasValue(0);
    }
}
