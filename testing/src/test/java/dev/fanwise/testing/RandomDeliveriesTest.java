package dev.fanwise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Calls whose results come one by one, with deadlines, graces, bounds and interrupts at random, in virtual time: each ends when a
 * simulation says, and each value and failure comes out once.
 *
 * <p>{@code -Ddeliveries=100000 -Ddeliveries.seed=1} makes more calls, and others.
 */
class RandomDeliveriesTest {

    @Test
    void everyCallEndsAsItsSimulation() throws Exception {
        var first = Long.getLong("deliveries.seed", 1);
        List<String> faults = new ArrayList<>();
        for (var seed = first; seed < first + Integer.getInteger("deliveries", 300); seed++) {
            var delivery = new Delivery(new Random(seed));
            var found = delivery.run();
            if (!found.isEmpty()) {
                faults.add("seed " + seed + ": " + delivery + ": " + found);
            }
        }

        assertThat(faults).isEmpty();
    }
}
