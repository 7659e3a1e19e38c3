package dev.fanwise.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Chooses at random, and so estimates how many orders there are: each step has as many as it has options. */
final class RandomWalk implements Explorer {

    /** Keeps the orders of two seeds apart. */
    private static final long PRIME = 1_000_000_007;

    private final SplittableRandom random;
    private double estimate = 1;

    RandomWalk(long seed, long order) {
        this.random = new SplittableRandom(seed * PRIME + order);
    }

    @Override
    public int step(List<Option> options, Effects before) {
        return choose(options);
    }

    @Override
    public int way(List<Option> ways) {
        return choose(ways);
    }

    private int choose(List<Option> options) {
        estimate *= options.size();
        return random.nextInt(options.size());
    }

    double estimate() {
        return estimate;
    }
}
