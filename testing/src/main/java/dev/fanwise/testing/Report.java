package dev.fanwise.testing;

import java.util.ArrayList;
import java.util.List;

/** An order in words, a line for each step. */
final class Report {

    /** A person does not read more. */
    private static final int MOST_LINES = 40;

    private final List<String> lines = new ArrayList<>();
    private String thread = "";
    private final List<String> facts = new ArrayList<>();

    /** A thread begins a step. */
    void begin(Participant participant) {
        var next = participant.toString();
        if (!next.equals(thread)) {
            flush();
            thread = next;
        }
    }

    /** It does something. */
    void add(String fact) {
        facts.add(fact);
    }

    void pass(long moment) {
        flush();
        lines.add("time passes to " + Names.of(moment));
    }

    void interrupt(Participant caller) {
        flush();
        lines.add(caller + " is interrupted");
    }

    private void flush() {
        if (!facts.isEmpty()) {
            var last = facts.size() - 1;
            var first = String.join(", ", facts.subList(0, last));
            lines.add(thread + " " + (last == 0 ? "" : first + " and ") + facts.get(last));
            facts.clear();
        }
        thread = "";
    }

    String text() {
        flush();
        var text = new StringBuilder();
        for (var line = 0; line < Math.min(lines.size(), MOST_LINES); line++) {
            text.append("\n  ").append(line + 1).append(". ").append(lines.get(line));
        }
        if (lines.size() > MOST_LINES) {
            text.append("\n  and so on, ").append(lines.size() - MOST_LINES).append(" more steps");
        }
        return text.toString();
    }
}
