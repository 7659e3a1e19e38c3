package dev.fanwise.conformance;

import java.util.List;

/** How a call ended, as far as CPython and Java can be compared. */
sealed interface Result {

    /** It returned results, in the order of the tasks. */
    record Returned(List<End> ends) implements Result {}

    static Result values(List<String> values) {
        return new Returned(values.stream().map(End::ok).toList());
    }

    /** It returned which tasks were done and which were not, by number. */
    record Sorted(List<Integer> done, List<Integer> pending) implements Result {}

    /** It threw the failure of a task. */
    record Threw(End failure) implements Result {}

    /** It threw several failures as one, in order. */
    record ThrewGroup(List<End> members) implements Result {}

    /**
     * It was cancelled.
     *
     * @param byInterrupt whether it was the caller that was interrupted
     */
    record Cancelled(boolean byInterrupt) implements Result {}

    /** It threw that its time was over. */
    record TimedOut() implements Result {}

    /** It found nothing to wait for. */
    record Refused() implements Result {}

    /** It threw what no scenario asks for. */
    record Strange(Throwable thrown) implements Result {}
}
