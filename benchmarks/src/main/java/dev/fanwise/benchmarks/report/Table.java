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
import java.util.stream.Collectors;

/** JMH's results as Markdown: a table for each case and caller, a row for each peer, a column for each parameter set. */
final class Table {

    private static final String REFERENCE = "correctFloor";

    private final List<Measured> results = new ArrayList<>();

    @SuppressWarnings("unchecked") // the form that JMH writes
    void add(Path json) throws IOException {
        for (var result : (List<Map<String, Object>>) Json.parse(Files.readString(json))) {
            results.add(Measured.of(result));
        }
    }

    String markdown() {
        return results.stream()
                .collect(Collectors.groupingBy(Table::title, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> "## " + table.getKey() + "\n\n" + table(table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String title(Measured measured) {
        return measured.className() + ", " + (measured.virtualCaller() ? "virtual" : "platform") + " caller";
    }

    private static String table(List<Measured> results) {
        var columns = results.stream()
                .map(Measured::parameters)
                .sorted(Comparator.comparing(Table::order))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var rows = results.stream()
                .map(Measured::method)
                .sorted(Comparator.comparing(Table::order))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var text = new StringBuilder("| |");
        columns.forEach(column -> text.append(' ').append(heading(column)).append(" |"));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (var row : rows) {
            text.append("| ").append(row).append(" |");
            for (var column : columns) {
                var cell = find(results, row, column)
                        .map(measured -> cell(measured, find(results, REFERENCE, column)))
                        .orElse("–");
                text.append(' ').append(cell).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int order(String method) {
        return method.equals("floor") ? 0 : method.equals(REFERENCE) ? 1 : method.startsWith("fanwise") ? 2 : 3;
    }

    private static String order(Map<String, String> parameters) {
        return parameters.getOrDefault("size", "").length() + heading(parameters);
    }

    private static String heading(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> parameter.getKey().equals("size")
                        ? "each of " + parameter.getValue()
                        : parameter.getValue().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Measured> find(List<Measured> results, String method, Map<String, String> parameters) {
        return results.stream()
                .filter(measured -> measured.method().equals(method)
                        && measured.parameters().equals(parameters))
                .findFirst();
    }

    private static String cell(Measured measured, Optional<Measured> reference) {
        var time = measured.method().equals(REFERENCE) || reference.isEmpty()
                ? format("**%,.1f µs**", measured.time())
                : format("%.2f", measured.time() / reference.get().time());
        return time + " ±" + measured.spread() + " %, " + bytes(measured);
    }

    private static String bytes(Measured measured) {
        var size = measured.parameters().get("size");
        return size == null
                ? format("%,.0f B", measured.bytes())
                : format("%,.1f B each", measured.bytes() / Integer.parseInt(size));
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
