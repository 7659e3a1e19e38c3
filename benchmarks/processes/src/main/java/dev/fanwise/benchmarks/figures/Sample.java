package dev.fanwise.benchmarks.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Repeated measurements of one thing, sorted. */
public record Sample(List<Double> values) {

    public Sample {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        values = sorted(values);
    }

    private static List<Double> sorted(Collection<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    public double median() {
        return quantile(0.5);
    }

    /** Half of the range of the middle half: unlike the whole range, it does not grow with the number of values. */
    public double spread() {
        return (quantile(0.75) - quantile(0.25)) / 2;
    }

    private double quantile(double part) {
        var position = part * (values.size() - 1);
        var below = (int) position;
        var above = Math.min(below + 1, values.size() - 1);
        return values.get(below) + (position - below) * (values.get(above) - values.get(below));
    }
}
