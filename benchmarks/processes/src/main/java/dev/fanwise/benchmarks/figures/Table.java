package dev.fanwise.benchmarks.figures;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, row by row. */
public final class Table {

    private final StringBuilder text = new StringBuilder();

    public Table(String... columns) {
        row(Arrays.asList(columns));
        row(Collections.nCopies(columns.length, "---"));
    }

    public void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    public String markdown() {
        return text.toString();
    }

    /** Whole milliseconds. */
    public static String millis(Sample sample) {
        return String.format(Locale.ROOT, "%,.0f ±%,.0f", sample.median(), sample.spread());
    }

    /** What one of many costs. */
    public static String each(Sample sample, int count) {
        return String.format(Locale.ROOT, "%.2f ±%.2f", sample.median() / count, sample.spread() / count);
    }
}
