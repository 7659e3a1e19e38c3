package dev.fanwise.benchmarks.report;

import java.util.List;
import java.util.Map;

/** How long to measure, and what. */
record Plan(int forks, int warmups, int iterations, int millis, List<Case> cases) {

    private static final List<String> ANY_WORK = List.of("TRIVIAL", "FIVE_MICROS", "BLOCKED_A_MILLI");

    /** A million elements of which each blocks take a quarter of a minute a call. */
    private static final List<String> UNBLOCKED = List.of("TRIVIAL", "FIVE_MICROS");

    private static final List<String> TRIVIAL = List.of("TRIVIAL");
    private static final List<String> THOUSAND = List.of("1000");
    private static final List<String> MILLION = List.of("1000000");
    private static final List<String> ALL_HAVE_ENDED = List.of("ALL_HAVE_ENDED");
    private static final List<String> BOTH_MOMENTS = List.of("CALL_RETURNS", "ALL_HAVE_ENDED");
    private static final List<String> VIRTUAL = List.of(Run.VIRTUAL_CALLER);
    private static final List<String> BOTH_CALLERS = List.of(Run.VIRTUAL_CALLER, "-Djmh.executor=FIXED");

    private static final Plan QUICK = new Plan(
            1,
            3,
            5,
            300,
            List.of(
                    new Case("ThreeSlots", Map.of("work", TRIVIAL), VIRTUAL),
                    new Case("EachElement", Map.of("work", TRIVIAL, "size", THOUSAND), VIRTUAL),
                    new Case("EachAtMost64", Map.of("work", TRIVIAL, "size", THOUSAND), VIRTUAL),
                    new Case("FirstOfTen", Map.of("until", ALL_HAVE_ENDED), VIRTUAL),
                    new Case("OneOfTenFails", Map.of("until", ALL_HAVE_ENDED), VIRTUAL),
                    new Case("TaskGroupOfTen", Map.of("work", TRIVIAL), VIRTUAL),
                    new Case("GroupsOfGroups", Map.of("work", TRIVIAL), VIRTUAL)));

    private static final Plan FULL = new Plan(
            2,
            5,
            5,
            1000,
            List.of(
                    new Case("ThreeSlots", Map.of("work", ANY_WORK), BOTH_CALLERS),
                    new Case("EachElement", Map.of("work", ANY_WORK), VIRTUAL),
                    new Case("EachAtMost64", Map.of("work", ANY_WORK, "size", THOUSAND), VIRTUAL),
                    new Case("EachAtMost64", Map.of("work", UNBLOCKED, "size", MILLION), VIRTUAL),
                    new Case("FirstOfTen", Map.of("until", BOTH_MOMENTS), BOTH_CALLERS),
                    new Case("OneOfTenFails", Map.of("until", BOTH_MOMENTS), BOTH_CALLERS),
                    new Case("TaskGroupOfTen", Map.of("work", ANY_WORK), BOTH_CALLERS),
                    new Case("GroupsOfGroups", Map.of("work", ANY_WORK), BOTH_CALLERS)));

    static Plan named(String name) {
        return switch (name) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("quick or full, not " + name);
        };
    }

    /** A benchmark class, the parameters to take, and who calls. */
    record Case(String className, Map<String, List<String>> parameters, List<String> callers) {}
}
