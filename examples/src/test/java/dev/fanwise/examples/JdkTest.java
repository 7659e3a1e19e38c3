package dev.fanwise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class JdkTest {

    /** The second run of all tests is worth nothing if it is on the JDK of the first. */
    @Test
    @EnabledIfSystemProperty(
            named = "expected.java.feature",
            matches = ".+",
            disabledReason = "only the build says which JDK it means")
    void testsRunOnTheJdkThatTheBuildMeans() {
        assertThat(Runtime.version().feature()).isEqualTo(Integer.getInteger("expected.java.feature"));
    }
}
