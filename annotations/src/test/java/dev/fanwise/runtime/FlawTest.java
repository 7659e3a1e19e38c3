package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scenarios of the model checks find out what is wrong: see {@link Flaw}. */
class FlawTest {

    @ParameterizedTest
    @EnumSource
    void everyFlawFitsTheSource(Flaw flaw) {
        assertThat(flaw.flawedSource())
                .as("the engine has changed; take the same ordering out of what it is now")
                .isPresent();
    }

    @ModelCheck
    @ParameterizedTest
    @EnumSource
    void everyFlawIsFoundOut(Flaw flaw) {
        assertThatThrownBy(() -> FlawedClass.during(
                        flaw.flawedSource().orElseThrow(),
                        () -> Interleavings.exploreUntilItFails(flaw.newScenario(), flaw.name())))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining(flaw.brokenInvariant().message());
    }
}
