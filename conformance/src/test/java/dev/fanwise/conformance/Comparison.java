package dev.fanwise.conformance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A verdict of CPython's beside that of a run.
 *
 * @param touched the deliberate differences that make another verdict of CPython's
 * @param disagreements what they do not explain
 */
record Comparison(String scenario, Set<Difference> touched, List<String> disagreements) {

    static Comparison of(Scenario scenario, Verdict cpython, Verdict actual) {
        Set<Difference> touched = EnumSet.noneOf(Difference.class);
        var expected = cpython;
        for (var difference : Difference.values()) {
            var other = difference.expected(scenario, expected);
            if (!other.equals(expected)) {
                touched.add(difference);
                expected = other;
            }
        }
        return new Comparison(scenario.id(), touched, disagreements(expected, actual));
    }

    private static List<String> disagreements(Verdict expected, Verdict actual) {
        List<String> found = new ArrayList<>();
        check(found, "result", expected.result(), actual.result());
        check(found, "returned at", expected.returnedAt(), actual.returnedAt());
        check(found, "interrupt status afterwards", expected.interruptedAfter(), actual.interruptedAfter());
        check(found, "suppressed", expected.suppressed(), actual.suppressed());
        for (var i = 0; i < expected.tasks().size(); i++) {
            checkTask(
                    found,
                    "task " + i + " ",
                    expected.tasks().get(i),
                    actual.tasks().get(i));
        }
        return found;
    }

    private static void checkTask(
            List<String> found, String task, Verdict.TaskVerdict expected, Verdict.TaskVerdict actual) {
        if (!expected.race()) {
            check(found, task + "at return", expected.atReturn(), actual.atReturn());
        }
        check(found, task + "at last", expected.last(), actual.last());
        check(found, task + "started", expected.started(), actual.started());
        check(found, task + "ended", expected.ended(), actual.ended());
        check(found, task + "reports", expected.reports(), actual.reports());
    }

    private static void check(List<String> found, String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            found.add(what + ": expected " + expected + ", but was " + actual);
        }
    }

    boolean agrees() {
        return disagreements.isEmpty();
    }
}
