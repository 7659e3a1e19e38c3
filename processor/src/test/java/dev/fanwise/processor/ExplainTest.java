package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.testing.TestResources;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the jar: the page about a message, without a network. */
class ExplainTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void everyRuleIsExplained(Rule rule) {
        assertThat(run("explain", rule.id())).isZero();
        assertThat(text(printed)).isEqualTo(page(rule.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fw012", "[FW012]"})
    void anIdMayBeWrittenAsItIsPrintedOrInSmallLetters(String id) {
        assertThat(run("explain", id)).isZero();
        assertThat(text(printed)).startsWith("# FW012: ");
    }

    @Test
    void withoutAnIdTheIndexIsPrinted() {
        assertThat(run("explain")).isZero();
        assertThat(text(printed)).isEqualTo(page("README"));
    }

    @Test
    void anUnknownIdIsSaidToBeUnknown() {
        assertThat(run("explain", "FW999")).isEqualTo(1);
        assertThat(text(printed)).isEmpty();
        assertThat(text(complaints)).contains("There is no message FW999");
    }

    @Test
    void anythingElseGetsTheUsage() {
        assertThat(run("help")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(text(complaints)).contains("usage: java -jar fanwise-processor.jar explain");
    }

    @ParameterizedTest
    @EnumSource
    void theAddressIsThatOfThePage(Rule rule) {
        assertThat(rule.address()).isEqualTo("docs/errors/" + rule.id() + ".md");
    }

    private int run(String... arguments) {
        return new Main(stream(printed), stream(complaints)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String page(String name) {
        return TestResources.read(TestResources.errorPages().resolve(name + ".md"));
    }
}
