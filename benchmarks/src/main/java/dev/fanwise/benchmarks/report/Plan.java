package dev.fanwise.benchmarks.report;

import java.util.List;
import java.util.Map;

/**
 * What to measure, and how long.
 *
 * @param rounds how often all peers of a case are measured in turn, each time in fresh JVMs
 * @param closeRounds how many such rounds follow with the floors and Fanwise alone, whose ratio is to be known best
 */
record Plan(int rounds, int closeRounds, int warmups, int iterations, int millis, List<Case> cases) {

    static final String VIRTUAL_CALLER = "-Djmh.executor=VIRTUAL";

    private static final List<String> ANY_WORK = List.of("TRIVIAL", "FIVE_MICROS", "BLOCKED_A_MILLI");
    private static final List<String> TRIVIAL = List.of("TRIVIAL");
    private static final List<String> TRIVIAL_AND_FIVE_MICROS = List.of("TRIVIAL", "FIVE_MICROS");
    private static final List<String> THOUSAND = List.of("1000");
    private static final List<String> HUNDRED_THOUSAND = List.of("100000");
    private static final List<String> LIST = List.of("LIST");
    private static final List<String> MILLION = List.of("1000000");
    private static final List<String> ALL_HAVE_ENDED = List.of("ALL_HAVE_ENDED");
    private static final List<String> BOTH_MOMENTS = List.of("CALL_RETURNS", "ALL_HAVE_ENDED");
    private static final List<String> VIRTUAL = List.of(VIRTUAL_CALLER);
    private static final List<String> PLATFORM = List.of("-Djmh.executor=PLATFORM");
    private static final List<String> BOTH_CALLERS = List.of(VIRTUAL_CALLER, "-Djmh.executor=PLATFORM");

    private static final Plan QUICK = new Plan(
            1,
            0,
            3,
            5,
            300,
            List.of(
                    new Case("ThreeSlots", Map.of("work", TRIVIAL), VIRTUAL),
                    new Case("EightTasks", Map.of("work", TRIVIAL), VIRTUAL),
                    new Case("EachElement", Map.of("work", TRIVIAL, "size", THOUSAND), VIRTUAL),
                    new Case("EachAtMost64", Map.of("work", TRIVIAL, "size", THOUSAND), VIRTUAL),
                    new Case("AsTheyComplete", Map.of("work", TRIVIAL, "size", THOUSAND, "from", LIST), VIRTUAL),
                    new Case("FirstOfTen", Map.of("until", ALL_HAVE_ENDED), VIRTUAL),
                    new Case("OneOfTenFails", Map.of("until", ALL_HAVE_ENDED), VIRTUAL),
                    new Case("TaskGroupOfTen", Map.of("work", TRIVIAL), VIRTUAL),
                    new Case("GroupsOfGroups", Map.of("work", TRIVIAL), VIRTUAL)));

    private static final Plan HALF_HOUR = new Plan(
            2,
            4,
            3,
            3,
            200,
            List.of(
                    new Case("ThreeSlots", Map.of("work", ANY_WORK), VIRTUAL),
                    new Case("ThreeSlots", Map.of("work", TRIVIAL), PLATFORM),
                    new Case("EightTasks", Map.of("work", ANY_WORK), VIRTUAL),
                    new Case("EachElement", Map.of("work", TRIVIAL, "size", List.of("10", "1000")), VIRTUAL),
                    new Case("EachElement", Map.of("work", TRIVIAL, "size", HUNDRED_THOUSAND), VIRTUAL),
                    new Case("EachAtMost64", Map.of("work", TRIVIAL_AND_FIVE_MICROS, "size", THOUSAND), VIRTUAL),
                    new Case(
                            "AsTheyComplete",
                            Map.of("work", TRIVIAL_AND_FIVE_MICROS, "size", THOUSAND, "from", LIST),
                            VIRTUAL),
                    new Case("FirstOfTen", Map.of("until", BOTH_MOMENTS), VIRTUAL),
                    new Case("OneOfTenFails", Map.of("until", BOTH_MOMENTS), VIRTUAL),
                    new Case("TaskGroupOfTen", Map.of("work", TRIVIAL), BOTH_CALLERS),
                    new Case("GroupsOfGroups", Map.of("work", TRIVIAL), BOTH_CALLERS)));

    private static final Plan FULL = new Plan(
            3,
            2,
            5,
            5,
            1000,
            List.of(
                    new Case("ThreeSlots", Map.of("work", ANY_WORK), BOTH_CALLERS),
                    new Case("EightTasks", Map.of("work", ANY_WORK), BOTH_CALLERS),
                    new Case("EachElement", Map.of("work", ANY_WORK), BOTH_CALLERS),
                    new Case("EachAtMost64", Map.of("work", ANY_WORK, "size", THOUSAND), BOTH_CALLERS),
                    new Case("AsTheyComplete", Map.of("work", ANY_WORK, "size", THOUSAND), BOTH_CALLERS),
                    // A million elements of which each blocks take a quarter of a minute a call.
                    new Case("EachAtMost64", Map.of("work", TRIVIAL_AND_FIVE_MICROS, "size", MILLION), BOTH_CALLERS),
                    new Case("FirstOfTen", Map.of("until", BOTH_MOMENTS), BOTH_CALLERS),
                    new Case("OneOfTenFails", Map.of("until", BOTH_MOMENTS), BOTH_CALLERS),
                    new Case("TaskGroupOfTen", Map.of("work", ANY_WORK), BOTH_CALLERS),
                    new Case("GroupsOfGroups", Map.of("work", ANY_WORK), BOTH_CALLERS)));

    static Plan named(String name) {
        return switch (name) {
            case "quick" -> QUICK;
            case "half-hour" -> HALF_HOUR;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("quick, half-hour or full, not " + name);
        };
    }

    int allRounds() {
        return rounds + closeRounds;
    }

    /** The benchmark methods of a round, as a regular expression. */
    String methods(int round) {
        return round < rounds ? ".*" : "(floor|" + Peer.REFERENCE + "|fanwise)";
    }

    /** A benchmark class, the parameters to take, and who calls. */
    record Case(String className, Map<String, List<String>> parameters, List<String> callers) {}
}
