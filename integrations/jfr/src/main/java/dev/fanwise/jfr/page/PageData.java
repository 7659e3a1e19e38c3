package dev.fanwise.jfr.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows as JSON that may stand inside a {@code script} element: a table of texts, and a column of numbers for each thing
 * that a row tells. Of 100,000 rows that is a few megabytes, which a browser reads in a moment.
 */
final class PageData {

    /** The index of a text that is not there. */
    private static final int NO_TEXT = -1;

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7e;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final StringBuilder json = new StringBuilder("{");

    private PageData() {}

    static String json(List<Row> rows) {
        return new PageData().write(rows);
    }

    private String write(List<Row> rows) {
        var zero = rows.stream().mapToLong(Row::start).min().orElse(0);
        // Milliseconds of the begin, as Date has them: nanoseconds since the epoch are no number of JavaScript.
        json.append("\"zero\":").append(zero / 1_000_000);
        column("call", rows, row -> row.isCall() ? 1 : 0);
        column("depth", rows, Row::depth);
        column("name", rows, row -> indexOf(row.name()));
        column("kind", rows, row -> indexOf(row.kind()));
        column("start", rows, row -> row.start() - zero);
        column("waited", rows, row -> row.begin() - row.start());
        column("took", rows, row -> row.end() - row.start());
        column("begun", rows, row -> row.isBegun() ? 1 : 0);
        column("cancelled", rows, row -> sinceStart(row, row.cancelled()));
        column("abandoned", rows, row -> sinceStart(row, row.abandoned()));
        column("outcome", rows, row -> indexOf(row.outcome()));
        column("failure", rows, row -> indexOf(row.failure()));
        column("by", rows, row -> indexOf(row.by()));
        column("needs", rows, row -> indexOf(row.needs().isEmpty() ? null : String.join(", ", row.needs())));
        column("thread", rows, row -> indexOf(row.thread()));
        column("critical", rows, row -> row.isCritical() ? 1 : 0);
        json.append(",\"texts\":[");
        var separator = "";
        for (var text : texts.keySet()) {
            json.append(separator);
            string(text);
            separator = ",";
        }
        return json.append("]}").toString();
    }

    private static long sinceStart(Row row, long moment) {
        return moment == RecordedTask.NEVER ? RecordedTask.NEVER : moment - row.start();
    }

    private void column(String name, List<Row> rows, ToLongFunction<Row> value) {
        json.append(",\"").append(name).append("\":[");
        var separator = "";
        for (var row : rows) {
            json.append(separator).append(value.applyAsLong(row));
            separator = ",";
        }
        json.append(']');
    }

    private int indexOf(@Nullable String text) {
        if (text == null) {
            return NO_TEXT;
        }
        var known = texts.get(text);
        if (known != null) {
            return known;
        }
        var index = texts.size();
        texts.put(text, index);
        return index;
    }

    /** Names come from the recorded program, or from a recording that somebody sent: none may end the element around it. */
    private void string(String text) {
        json.append('"');
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (isHarmless(character)) {
                json.append(character);
            } else {
                json.append("\\u");
                var digits = Integer.toHexString(character);
                json.append("0".repeat(4 - digits.length())).append(digits);
            }
        }
        json.append('"');
    }

    private static boolean isHarmless(char character) {
        return switch (character) {
            case '"', '\\', '<', '>', '&', '\'' -> false;
            default -> character >= FIRST_PRINTABLE && character <= LAST_ASCII;
        };
    }
}
