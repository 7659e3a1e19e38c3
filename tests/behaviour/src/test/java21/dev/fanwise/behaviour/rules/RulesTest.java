package dev.fanwise.behaviour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rules, tests and tables fit together, and {@code docs/rules.md} says how. After a change, {@code mvn test -Dquick -pl
 * tests/behaviour -am -Dtest=RulesTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.rewrite=true} writes the page
 * anew.
 */
class RulesTest {

    private static SemanticsPage semantics;
    private static List<BehaviourTest> tests;
    private static List<ForeignTest> cpython;
    private static List<ForeignTest> peers;

    @BeforeAll
    static void read() throws Exception {
        semantics = SemanticsPage.read();
        tests = BehaviourTests.all();
        cpython = ForeignTest.read("cpython");
        peers = ForeignTest.read("peers");
    }

    @Test
    void everyRuleHasATestOrAReason() {
        assertThat(semantics.rules())
                .filteredOn(rule -> rule.reasonForNoTest() == null)
                .extracting(SemanticsPage.Rule::name)
                .isNotEmpty()
                .filteredOn(rule -> !shown(BehaviourTest::rules).contains(rule))
                .isEmpty();
    }

    @Test
    void noRuleHasBothATestAndAReason() {
        assertThat(semantics.rules())
                .filteredOn(rule -> rule.reasonForNoTest() != null)
                .extracting(SemanticsPage.Rule::name)
                .filteredOn(rule -> shown(BehaviourTest::rules).contains(rule))
                .isEmpty();
    }

    @Test
    void everyTestShowsARuleThatIsStated() {
        var stated = semantics.rules().stream().map(SemanticsPage.Rule::name).toList();

        assertThat(stated).doesNotHaveDuplicates();
        assertThat(tests)
                .isNotEmpty()
                .filteredOn(test -> test.rules().isEmpty() || !stated.containsAll(test.rules()))
                .isEmpty();
    }

    @Test
    void everyTestOfCPythonThatHoldsHereIsRepeated() {
        assertRepeated(cpython, BehaviourTest::cpython);
    }

    @Test
    void everyTestOfAnotherLibraryThatHoldsHereIsRepeated() {
        assertRepeated(peers, BehaviourTest::peers);
    }

    private static void assertRepeated(List<ForeignTest> foreign, Function<BehaviourTest, List<String>> names) {
        var holding = foreign.stream()
                .filter(test -> test.status() != ForeignTest.Status.NO)
                .map(ForeignTest::name)
                .toList();

        assertThat(foreign).extracting(ForeignTest::name).doesNotHaveDuplicates();
        assertThat(holding)
                .as("holds here, but no test says that it repeats it")
                .isNotEmpty()
                .filteredOn(test -> !shown(names).contains(test))
                .isEmpty();
        assertThat(shown(names))
                .as("repeated, but not in the table, or there as not holding here")
                .filteredOn(test -> !holding.contains(test))
                .isEmpty();
    }

    /** One that is renamed would be run where it cannot pass. */
    @Test
    void whatIsDifferentOnAClusterIsATest() throws Exception {
        var names = Stream.concat(
                        tests.stream().map(test -> test.type().getSimpleName()),
                        tests.stream().map(BehaviourTest::name))
                .collect(Collectors.toSet());

        assertThat(Files.readAllLines(Path.of("src/test/resources/rules/cluster.tsv")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.matches("[^\t]+\t[^\t]+"))
                .doesNotHaveDuplicates()
                .filteredOn(line -> !line.equals("test\treason"))
                .extracting(line -> line.split("[\t:]")[0])
                .isSubsetOf(names);
    }

    @Test
    void thePageIsAsCommitted() throws Exception {
        var page = new RulesPage(tests).of(semantics, cpython, peers);
        if (Boolean.getBoolean("rules.rewrite")) {
            Files.writeString(RulesPage.FILE, page);
        }

        assertThat(RulesPage.FILE)
                .as("the page; see the Javadoc of this test if rules or tests have changed")
                .hasContent(page);
    }

    private static List<String> shown(Function<BehaviourTest, List<String>> names) {
        return tests.stream()
                .flatMap(test -> names.apply(test).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
