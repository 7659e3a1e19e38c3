package dev.fanwise.testing;

import java.util.List;
import java.util.Objects;

/** An order that fails, as a person reads it and runs it again. */
final class FailedOrder {

    private FailedOrder() {}

    /** The choices of an order that a report names. */
    static List<Integer> parse(String order) {
        try {
            return List.of(order.split("\\.")).stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException thrown) {
            throw new IllegalArgumentException("no order: " + order, thrown);
        }
    }

    /**
     * The error.
     *
     * @param number how many orders were run
     */
    static AssertionError error(OneRun failing, long number) {
        var problem = Objects.requireNonNull(failing.problem());
        var course = failing.course();
        return new AssertionError(
                problem.text() + "\nin this order, number " + number + " of those that were run:"
                        + course.report().text() + "\nTo repeat it: replay(\"" + text(course.choices()) + "\")"
                        + advice(course),
                problem.thrown());
    }

    private static String text(List<Integer> choices) {
        var last = choices.size();
        while (last > 0 && choices.get(last - 1) == 0) {
            last--;
        }
        return last == 0
                ? "0"
                : String.join(
                        ".",
                        choices.subList(0, last).stream().map(String::valueOf).toList());
    }

    private static String advice(Course course) {
        var event = course.isInterrupted()
                ? "An interrupt of the caller is part of it; withoutInterrupts()"
                : course.rejection() != null
                        ? "A rejection is part of it; withoutRejections()"
                        : course.isAnyoneLate()
                                ? "A thread that is slower than a timer is part of it; withoutTimeouts()"
                                : null;
        return event == null ? "" : "\n" + event + " excludes such orders.";
    }
}
