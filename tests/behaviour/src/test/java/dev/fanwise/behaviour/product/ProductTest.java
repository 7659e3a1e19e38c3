package dev.fanwise.behaviour.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every shape on every kind of threads with every event: it ends, nothing runs that its policy does not leave, each interrupt
 * and each failure is met exactly once, and threads of others are left as they were.
 *
 * <p>{@code -Dproduct.rounds=100000 -Dproduct.seed=1} runs cells at random as well, with tasks of varying length.
 */
class ProductTest {

    @ParameterizedTest
    @EnumSource
    @Rule({"I1", "L2", "C10"})
    void everyCellKeepsItsAccounts(Shape shape) throws Exception {
        List<String> faults = new ArrayList<>();
        for (var kind : Kind.values()) {
            for (var event : Event.values()) {
                faults.addAll(new Cell(shape, kind, event, 0).run());
            }
        }

        assertThat(faults).isEmpty();
    }

    /** The same inside a context, under an observer and a limit, whose accounts are kept as well. What is given runs elsewhere. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OVER_HANDLES", "OVER_STAGES"})
    @Rule({"SU1", "SU4", "SU5", "SU7"})
    void everyObservedCellKeepsItsAccounts(Shape shape) throws Exception {
        List<String> faults = new ArrayList<>();
        for (var kind : Kind.values()) {
            for (var event : Event.values()) {
                faults.addAll(new Cell(shape, kind, event, 0, new Audit()).run());
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    @Rule({"I1", "L2", "C10"})
    void cellsAtRandomKeepTheirAccounts() throws Exception {
        var seed = Long.getLong("product.seed", 42);
        var random = new Random(seed);
        List<String> faults = new ArrayList<>();
        for (var round = Integer.getInteger("product.rounds", 300); round > 0; round--) {
            var cell = new Cell(
                    one(random, Shape.values()),
                    one(random, Kind.values()),
                    one(random, Event.values()),
                    random.nextInt(5_000));
            faults.addAll(cell.run());
        }

        assertThat(faults).as("with -Dproduct.seed=" + seed).isEmpty();
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
