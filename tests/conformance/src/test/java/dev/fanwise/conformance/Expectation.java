package dev.fanwise.conformance;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is expected of a scenario here.
 *
 * @param touched the deliberate differences that make it another verdict than CPython's
 */
record Expectation(String scenario, Set<Difference> touched, Verdict verdict) {

    static Expectation of(Corpus.Entry entry, Form form) {
        Set<Difference> touched = EnumSet.noneOf(Difference.class);
        var verdict = entry.cpython();
        for (var difference : Difference.values()) {
            var other = difference.expected(entry.scenario(), verdict);
            if (!other.equals(verdict)) {
                touched.add(difference);
                verdict = other;
            }
        }
        return new Expectation(entry.scenario().id(), touched, form.expected(verdict));
    }

    /** How many failures are reported. */
    int reports() {
        return verdict.tasks().stream().mapToInt(Verdict.TaskVerdict::reports).sum();
    }

    Comparison compareWith(Verdict actual) {
        return Comparison.of(this, actual);
    }
}
