package dev.fanwise.benchmarks.report;

import java.util.Collection;

/** The middle of some figures, and how far they lie apart. */
record Spread(double least, double median, double most) {

    static Spread of(Collection<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    /** Half of what lies between the least and the most, in percent of the median. */
    long percent() {
        return Math.round(50 * (most - least) / median);
    }
}
