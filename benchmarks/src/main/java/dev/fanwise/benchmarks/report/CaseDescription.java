package dev.fanwise.benchmarks.report;

import java.util.Map;
import java.util.Objects;

/** What one call of a case does, and so what its time and its bytes are of. */
final class CaseDescription {

    private static final Map<String, String> BY_CASE = Map.of(
            "ThreeSlots", "Three different tasks, and a record of their results.",
            "EightTasks", "Eight tasks, of which five need the results of others, and a record.",
            "EachElement", "A task for each element, all at the same time, and a list of the results.",
            "EachAtMost64", "A task for each element, 64 at the same time, and a list of the results.",
            "AsTheyComplete",
                    "A task for each element, 64 at the same time; the caller adds up the results as they come.",
            "FirstOfTen", "Ten tasks, of which nine block; the tenth returns a value, and the nine are cancelled.",
            "OneOfTenFails", "Ten tasks, of which nine block; the tenth fails, and the nine are cancelled.",
            "TaskGroupOfTen", "A body that starts ten tasks one after the other, each with a handle.",
            "GroupsOfGroups", "Three groups at the same time, each of three tasks.");

    private CaseDescription() {}

    static String of(String caseName) {
        return Objects.requireNonNull(BY_CASE.get(caseName), caseName);
    }
}
