package dev.fanwise.benchmarks.report;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Fanwise beside the correct floor, with the limits that it is meant to keep, and who does better. */
final class Summary {

    private final Table table;

    Summary(Table table) {
        this.table = table;
    }

    String markdown() {
        return """
                ## Fanwise, of the correct floor

                Time and bytes of a call of Fanwise, divided by those of `correctFloor`. In brackets the goal: at most that. *Faster* and
                *fewer bytes* name the libraries whose median is less; the goal is none. A difference of time that is less than the ± of
                the tables below is noise. The columns of the tables say what the tasks do.

                | | time | bytes | faster | fewer bytes |
                |---|---|---|---|---|
                """
                + table.peers().stream()
                        .filter(peer -> peer.method().equals("fanwise"))
                        .map(this::row)
                        .collect(Collectors.joining());
    }

    private String row(Peer fanwise) {
        var time = table.ratio(fanwise);
        return String.format(
                Locale.ROOT,
                "| %s: %s | %.2f ±%d %%%s | %.2f%s | %s | %s |\n",
                fanwise.title(),
                Table.heading(fanwise.parameters()),
                time.median(),
                time.percent(),
                limit(fanwise, "ThreeSlots|EachElement|FirstOfTen|OneOfTenFails", 1.10),
                table.bytes(fanwise) / table.bytes(fanwise.reference()),
                limit(fanwise, "ThreeSlots|EachElement", 1.05),
                othersLike(fanwise, other -> table.ratio(other).median() < time.median()),
                othersLike(fanwise, other -> table.bytes(other) < table.bytes(fanwise)));
    }

    private static String limit(Peer fanwise, String cases, double limit) {
        return fanwise.caseName().matches(cases) ? String.format(Locale.ROOT, " (%.2f)", limit) : "";
    }

    private String othersLike(Peer fanwise, Predicate<Peer> isBetter) {
        var better = table.peers().stream()
                .filter(fanwise::isBeside)
                .filter(isBetter)
                .map(Peer::method)
                .collect(Collectors.joining(", "));
        return better.isEmpty() ? "–" : better;
    }
}
