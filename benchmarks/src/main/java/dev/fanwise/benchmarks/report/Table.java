package dev.fanwise.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JMH's results as Markdown: a table for each case and caller, a row for each peer, a column for each parameter set.
 * Ratios are taken within a round, in which all peers of a case are measured one after the other.
 */
final class Table {

    private final Map<Peer, SortedMap<Integer, Measured>> rounds = new LinkedHashMap<>();

    @SuppressWarnings("unchecked") // the form that JMH writes
    void add(Path json, int round) throws IOException {
        for (var result : (List<Map<String, Object>>) Json.parse(Files.readString(json))) {
            var measured = Measured.of(result);
            rounds.computeIfAbsent(measured.peer(), peer -> new TreeMap<>()).put(round, measured);
        }
    }

    String markdown() {
        return rounds.keySet().stream()
                .collect(Collectors.groupingBy(Peer::title, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> "## " + table.getKey() + "\n\n" + description(table.getValue()) + table(table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String description(List<Peer> peers) {
        return CaseDescription.of(peers.getFirst().caseName()) + "\n\n";
    }

    private String table(List<Peer> peers) {
        var columns = peers.stream()
                .map(Peer::parameters)
                .sorted(Comparator.comparing(Table::order))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var rows = peers.stream()
                .map(Peer::method)
                .sorted(Comparator.comparing(Table::order))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var text = new StringBuilder("| |");
        columns.forEach(column -> text.append(' ').append(heading(column)).append(" |"));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (var row : rows) {
            text.append("| ").append(row).append(" |");
            for (var column : columns) {
                var cell = find(peers, row, column).map(this::cell).orElse("–");
                text.append(' ').append(cell).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int order(String method) {
        return method.equals("floor") ? 0 : method.equals(Peer.REFERENCE) ? 1 : method.startsWith("fanwise") ? 2 : 3;
    }

    private static String order(Map<String, String> parameters) {
        return parameters.getOrDefault("size", "").length() + heading(parameters);
    }

    static String heading(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> parameter.getKey().equals("size")
                        ? "each of " + parameter.getValue()
                        : parameter.getValue().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Peer> find(List<Peer> peers, String method, Map<String, String> parameters) {
        return peers.stream()
                .filter(peer ->
                        peer.method().equals(method) && peer.parameters().equals(parameters))
                .findFirst();
    }

    Set<Peer> peers() {
        return rounds.keySet();
    }

    double bytes(Peer peer) {
        return Spread.of(rounds.get(peer).values().stream().map(Measured::bytes).toList())
                .median();
    }

    /** How long a peer takes, where the reference takes 1. */
    Spread ratio(Peer peer) {
        var reference = rounds.get(peer.reference());
        List<Double> ratios = new ArrayList<>();
        rounds.get(peer)
                .forEach((round, measured) ->
                        ratios.add(measured.time() / reference.get(round).time()));
        return Spread.of(ratios);
    }

    private String cell(Peer peer) {
        var perElement = peer.parameters().containsKey("size");
        return time(peer)
                + ", "
                + (perElement ? format("%,.1f B each", bytes(peer) / peer.size()) : format("%,.0f B", bytes(peer)));
    }

    private String time(Peer peer) {
        if (peer.isReference()) {
            var times = Spread.of(
                    rounds.get(peer).values().stream().map(Measured::time).toList());
            return format("**%,.1f µs** ±%d %%", times.median(), times.percent());
        }
        return format("%.2f ±%d %%", ratio(peer).median(), ratio(peer).percent());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
