package dev.fanwise.benchmarks.report;

import java.util.Collection;
import java.util.List;

/** The middle of some figures, and how far they lie apart. */
record Spread(double least, double median, double most) {

    static Spread of(Collection<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return new Spread(sorted.getFirst(), median(sorted), sorted.getLast());
    }

    /** Of an even number the mean of the two in the middle, so that peers with fewer rounds are not made slower. */
    private static double median(List<Double> sorted) {
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** Half of what lies between the least and the most, in percent of the median. */
    long percent() {
        return Math.round(50 * (most - least) / median);
    }
}
