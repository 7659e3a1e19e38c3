package dev.fanwise.testing;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;

/** Finds what is wrong with a program, and checks that it is found soon and can be repeated. */
final class Faults {

    /** How often the time is measured: other processes use the machine, too. */
    private static final int MEASUREMENTS = 3;

    private Faults() {}

    /** The fault is found in under a second, and its order repeats. */
    static Throwable fault(EveryOrder.Code code) {
        return fault(EveryOrder.of(code));
    }

    static Throwable fault(EveryOrder orders) {
        var fastest = Long.MAX_VALUE;
        Throwable found = null;
        for (var measured = 0;
                measured < MEASUREMENTS && fastest >= ofSeconds(1).toNanos();
                measured++) {
            var began = System.nanoTime();
            found = catchThrowable(orders::check);
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        assertThat(found).isInstanceOf(AssertionError.class).hasMessageContaining("in this order");
        assertThat(fastest).isLessThan(ofSeconds(1).toNanos());
        var order = found.getMessage().replaceAll("(?s).*replay\\(\"([0-9.]*)\"\\).*", "$1");
        var repeated = catchThrowable(() -> orders.replay(order));
        assertThat(steps(repeated)).isEqualTo(steps(found));
        return found;
    }

    private static List<String> steps(Throwable report) {
        return report.getMessage().lines().filter(line -> line.startsWith("  ")).toList();
    }
}
