package dev.fanwise.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A report never throws: it may stand between a task and those who wait for it. */
class ReportsTest {

    @Test
    void aWarningIsWrittenAlsoIfWhatBelongsToItCantBeFoundOut() {
        var broken = new IllegalStateException("a thread of the user's");
        Supplier<Throwable> found = () -> {
            throw broken;
        };

        try (var reports = dev.fanwise.support.Reports.open()) {
            Reports.warnWith("still running", found);

            assertThat(reports.warnings()).singleElement().asString().contains("still running");
            assertThat(reports.countOf(broken)).isEqualTo(1);
        }
    }
}
