package dev.fanwise.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseDescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"quick", "half-hour", "full"})
    void everyCaseOfAPlanIsDescribed(String plan) {
        assertThat(Plan.named(plan).cases())
                .isNotEmpty()
                .allSatisfy(planned ->
                        assertThat(CaseDescription.of(planned.className())).endsWith("."));
    }
}
