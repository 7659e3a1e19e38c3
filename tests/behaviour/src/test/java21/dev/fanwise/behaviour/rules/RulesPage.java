package dev.fanwise.behaviour.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code docs/rules.md}. */
final class RulesPage {

    static final Path FILE = Docs.FOLDER.resolve("rules.md");

    private static final List<String> SOURCES = List.of(
            "tests/behaviour/src/test/java", "tests/behaviour/src/test/java21", "tests/behaviour/src/test/java25");

    private final List<BehaviourTest> tests;
    private final StringBuilder page = new StringBuilder();

    RulesPage(List<BehaviourTest> tests) {
        this.tests = tests;
    }

    String of(SemanticsPage semantics, List<ForeignTest> cpython, List<ForeignTest> peers) {
        line("# Rules and their tests");
        line("");
        line("Generated from the rules of [semantics.md](semantics.md) and from the tests; `RulesTest` says how.");
        line(
                "Every test runs with threads of its own, virtual threads and pools, compiled for Java 17 and for Java 21, unless it is about one.");
        line("");
        semantics.sections().forEach(this::add);
        line("## Tests of CPython");
        line("");
        line("What the tests of CPython's asyncio pin down, and whether it holds here: " + counts(cpython) + ".");
        addForeign(cpython, BehaviourTest::cpython);
        line("");
        line("## Tests of other libraries");
        line("");
        line("The same of the JDK's StructuredTaskScope (the suites of JDK 27) and of Jox: " + counts(peers) + ".");
        addForeign(peers, BehaviourTest::peers);
        return page.toString();
    }

    private void add(SemanticsPage.Section section) {
        line("## " + section.prefix() + ": " + section.title());
        line("");
        line("| rule | | tests |");
        line("|---|---|---|");
        for (var rule : section.rules()) {
            var shown = testsOf(rule.name(), BehaviourTest::rules);
            var reason = rule.reasonForNoTest();
            row(rule.name(), firstSentence(rule.text()), shown.isEmpty() && reason != null ? "none: " + reason : shown);
        }
        line("");
    }

    private void addForeign(List<ForeignTest> foreign, Function<BehaviourTest, List<String>> names) {
        line("");
        line("| test | holds here | tests |");
        line("|---|---|---|");
        for (var test : foreign) {
            var status = test.status().name().toLowerCase(Locale.ROOT);
            row(
                    "`" + test.name() + "`",
                    test.reason().isEmpty() ? status : status + ": " + test.reason(),
                    testsOf(test.name(), names));
        }
    }

    private static String counts(List<ForeignTest> foreign) {
        return Arrays.stream(ForeignTest.Status.values())
                .map(status ->
                        foreign.stream().filter(test -> test.status() == status).count() + " "
                                + status.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "", ", " + foreign.size() + " in all"));
    }

    private String testsOf(String name, Function<BehaviourTest, List<String>> names) {
        return tests.stream()
                .filter(test -> names.apply(test).contains(name))
                .collect(Collectors.groupingBy(
                        BehaviourTest::type,
                        () -> new TreeMap<>(Comparator.comparing(Class::getSimpleName)),
                        Collectors.mapping(BehaviourTest::method, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(type ->
                        "[" + type.getKey().getSimpleName() + "](" + sourceOf(type.getKey()) + "): " + type.getValue())
                .collect(Collectors.joining("<br>"));
    }

    /** Relative to the page. */
    private static String sourceOf(Class<?> type) {
        var file = type.getName().replace('.', '/') + ".java";
        return SOURCES.stream()
                .map(folder -> folder + "/" + file)
                .filter(source -> Files.exists(Docs.PROJECT.resolve(source)))
                .map("../"::concat)
                .findFirst()
                .orElseThrow();
    }

    private static String firstSentence(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void row(String... cells) {
        line(Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
