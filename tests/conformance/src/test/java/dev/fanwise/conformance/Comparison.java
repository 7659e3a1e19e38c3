package dev.fanwise.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What became of a scenario, beside what was expected.
 *
 * @param disagreements what is not as expected
 */
record Comparison(Expectation expectation, List<String> disagreements) {

    static Comparison of(Expectation expectation, Verdict actual) {
        return new Comparison(expectation, disagreements(expectation.verdict(), actual));
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

    @Override
    public String toString() {
        return expectation.scenario() + " " + expectation.touched() + ": " + disagreements;
    }
}
