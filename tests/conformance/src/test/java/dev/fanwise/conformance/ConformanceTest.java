package dev.fanwise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of each scenario in CPython becomes of it here, but for the {@link Difference}s. */
class ConformanceTest {

    private static List<Corpus.Entry> corpus;
    private static ReportedFailures reports;

    @BeforeAll
    static void readAndListen() {
        corpus = Corpus.entries();
        reports = new ReportedFailures();
    }

    @AfterAll
    static void stopListening() {
        reports.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyScenarioEndsAsInCPython(Form form) {
        var entries =
                corpus.stream().filter(entry -> form.tells(entry.scenario())).toList();

        var comparisons = compare(entries, form);

        print(form, comparisons);
        assertThat(comparisons).filteredOn(comparison -> !comparison.agrees()).isEmpty();
    }

    @Test
    void everyScenarioIsToldUnlessThereIsAReason() {
        assertThat(corpus)
                .extracting(Corpus.Entry::scenario)
                .filteredOn(scenario -> Stream.of(Form.values()).noneMatch(form -> form.tells(scenario)))
                .allMatch(scenario -> Untold.of(scenario) != null);
    }

    @Test
    void nothingOfTheRecordedCorpusIsLeftOut() {
        assertThat(scenariosOf("42")).hasSize(2_000).allMatch(scenario -> Untold.of(scenario) == null);
    }

    @Test
    void ofTheExtendedCorpusOnlyWhatCannotBeToldIsLeftOut() {
        var scenarios = scenariosOf("42-extended");

        assertThat(scenarios).hasSize(1_000);
        assertThat(counts(scenarios.stream().flatMap(scenario -> Stream.ofNullable(Untold.of(scenario)))))
                .containsExactly(Map.entry(Untold.BODY_THAT_RESISTS_TIMEOUT, 9L));
    }

    private static List<Scenario> scenariosOf(String file) {
        return corpus.stream()
                .map(Corpus.Entry::scenario)
                .filter(scenario -> scenario.id().startsWith(file + "/"))
                .toList();
    }

    @AfterAll
    static void printWhatIsUntold() {
        System.out.println("untold: "
                + counts(corpus.stream()
                        .map(Corpus.Entry::scenario)
                        .flatMap(scenario -> Stream.ofNullable(Untold.of(scenario)))));
    }

    private static List<Comparison> compare(List<Corpus.Entry> entries, Form form) {
        var before = reports.published();
        var runs = entries.stream().map(entry -> Run.of(entry.scenario(), form)).toList();
        var expectations =
                entries.stream().map(entry -> Expectation.of(entry, form)).toList();
        reports.awaitDropped(
                before, expectations.stream().mapToInt(Expectation::reports).sum());
        return IntStream.range(0, runs.size())
                .mapToObj(i -> expectations.get(i).compareWith(runs.get(i).verdict()))
                .toList();
    }

    private static void print(Form form, List<Comparison> comparisons) {
        var agreeing = comparisons.stream().filter(Comparison::agrees).count();
        var touched = counts(comparisons.stream().flatMap(comparison -> comparison.expectation().touched().stream()));
        System.out.println(form + ": " + agreeing + " of " + comparisons.size() + " agree, touched by " + touched);
    }

    private static <T> TreeMap<T, Long> counts(Stream<T> all) {
        return all.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
