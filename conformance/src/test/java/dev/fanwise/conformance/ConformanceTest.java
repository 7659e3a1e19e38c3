package dev.fanwise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of each scenario in CPython becomes of it here, but for the {@link Difference}s. */
class ConformanceTest {

    private static final List<Corpus.Entry> CORPUS = Corpus.entries();

    private static Reports reports;

    @BeforeAll
    static void listen() {
        reports = Reports.open();
    }

    @AfterAll
    static void stopListening() {
        reports.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyScenarioEndsAsInCPython(Form form) {
        var entries =
                CORPUS.stream().filter(entry -> form.tells(entry.scenario())).toList();

        var comparisons = compare(entries, form);

        System.out.println(summary(form, comparisons));
        assertThat(comparisons).filteredOn(comparison -> !comparison.agrees()).isEmpty();
    }

    private static List<Comparison> compare(List<Corpus.Entry> entries, Form form) {
        List<Run> runs = new ArrayList<>();
        for (var entry : entries) {
            runs.add(Run.of(entry.scenario(), form));
        }
        Reports.awaitDropped();
        List<Comparison> comparisons = new ArrayList<>();
        for (var entry : entries) {
            var run = runs.get(comparisons.size());
            comparisons.add(Comparison.of(entry.scenario(), entry.cpython(), run.verdict()));
        }
        return comparisons;
    }

    private static String summary(Form form, List<Comparison> comparisons) {
        var agreeing = comparisons.stream().filter(Comparison::agrees).count();
        Map<Difference, Long> touched = comparisons.stream()
                .flatMap(comparison -> comparison.touched().stream())
                .collect(Collectors.groupingBy(
                        each -> each, () -> new EnumMap<>(Difference.class), Collectors.counting()));
        return form + ": " + agreeing + " of " + comparisons.size() + " agree; touched by " + touched;
    }
}
