package dev.fanwise.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.model.Interleavings;
import dev.fanwise.model.ModelCheck;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scenarios of the model checks find out what is wrong: see {@link Flaw}. */
class FlawTest {

    @Test
    void everyMarkedRaceHasAFlawThatOpensIt() {
        var opened = new TreeSet<String>();
        Arrays.stream(Flaw.values()).map(Flaw::race).forEach(opened::add);
        assertThat(opened)
                .as("a marked place that no flaw takes out is not known to be checked")
                .isEqualTo(MarkedPlace.allRaces());
    }

    @ModelCheck
    @ParameterizedTest
    @EnumSource
    void everyFlawIsFoundOut(Flaw flaw) {
        // Mostly an error of the checker's own; if the order can't be played again for its picture, what it says of
        // that.
        assertThatThrownBy(() -> FlawedClass.during(
                        flaw.flawedSource(), () -> Interleavings.exploreUntilItFails(flaw.newScenario(), flaw.name())))
                .hasMessageContaining(flaw.brokenInvariant().message());
    }
}
