package dev.fanwise.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The empty lines of a page: what is a heading, a table or code to one reader of Markdown is text to another without them. */
final class Layout {

    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern ONE_SPACE = Pattern.compile(" \\S.*");

    private enum Kind {
        EMPTY,
        TEXT,
        COMMENT,
        HEADING,
        TABLE,
        CODE;

        boolean standsApart() {
            return this == HEADING || this == TABLE || this == CODE;
        }
    }

    private Layout() {}

    /** The lines that need an empty one before them, or have something too much. */
    static List<String> problems(List<String> lines) {
        List<String> problems = new ArrayList<>();
        var kinds = kinds(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (kinds.get(at) != Kind.CODE && ONE_SPACE.matcher(lines.get(at)).matches()) {
                problems.add("line " + (at + 1) + " begins with a space");
            }
            if (at > 0 && kinds.get(at) == Kind.EMPTY && kinds.get(at - 1) == Kind.EMPTY) {
                problems.add("line " + (at + 1) + " is empty, as the one before");
            }
            if (at > 0 && touch(kinds.get(at - 1), kinds.get(at))) {
                problems.add("line " + (at + 1) + " needs an empty one before it");
            }
        }
        return problems;
    }

    private static boolean touch(Kind before, Kind kind) {
        if (before == Kind.EMPTY || kind == Kind.EMPTY || before == Kind.COMMENT) {
            return false;
        }
        boolean goesOn = before == kind && kind != Kind.HEADING;
        return !goesOn && (before.standsApart() || kind.standsApart() || kind == Kind.COMMENT);
    }

    private static List<Kind> kinds(List<String> lines) {
        List<Kind> kinds = new ArrayList<>(lines.stream().map(Layout::kind).toList());
        for (var block : new Markdown(lines).blocks()) {
            var kind = block.indentation().isEmpty() ? Kind.CODE : Kind.TEXT;
            for (int at = block.start(); at <= block.end(); at++) {
                kinds.set(at, kind);
            }
        }
        return kinds;
    }

    private static Kind kind(String line) {
        if (line.isBlank()) {
            return Kind.EMPTY;
        }
        if (HEADING.matcher(line).matches()) {
            return Kind.HEADING;
        }
        if (line.startsWith("|")) {
            return Kind.TABLE;
        }
        return line.startsWith("<!--") ? Kind.COMMENT : Kind.TEXT;
    }
}
