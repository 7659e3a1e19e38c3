package dev.fanwise.benchmarks.compile;

import dev.fanwise.benchmarks.figures.Sample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the rounds of one project cost, mode by mode. */
final class Costs {

    private final Map<Mode, List<Cost>> rounds = new EnumMap<>(Mode.class);

    Costs() {
        for (var mode : Mode.values()) {
            rounds.put(mode, new ArrayList<>());
        }
    }

    void add(Mode mode, Cost cost) {
        rounds.get(mode).add(cost);
    }

    /** The time of the compilations in that mode. */
    Sample wall(Mode mode) {
        return new Sample(rounds.get(mode).stream().map(Cost::wall).toList());
    }

    /** What the processor adds to another mode, compared within each round, as what disturbs one disturbs both. */
    Sample added(Mode to, ToDoubleFunction<Cost> measure) {
        List<Double> added = new ArrayList<>();
        for (var round = 0; round < rounds.get(to).size(); round++) {
            added.add(measure.applyAsDouble(
                    rounds.get(Mode.PROCESSOR).get(round).minus(rounds.get(to).get(round))));
        }
        return new Sample(added);
    }
}
