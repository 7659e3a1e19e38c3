package dev.fanwise.flaw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement of the engine with a comment before it that begins with {@code race:} and says which race it closes. The text
 * up to the end of that line is its name.
 */
final class MarkedPlace {

    private static final Path SOURCES = Path.of("src/main/java/dev/fanwise");

    private static final Pattern MARK = Pattern.compile("^ *// race: (.+)$", Pattern.MULTILINE);

    private final String source;
    private final int start;
    private final int end;

    private MarkedPlace(String source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

    /** The names of all places that are marked in the engine. */
    static SortedSet<String> allRaces() {
        var races = new TreeSet<String>();
        for (var source : allSources()) {
            MARK.matcher(source).results().map(mark -> mark.group(1)).forEach(races::add);
        }
        return races;
    }

    /** The only place with that name. */
    static MarkedPlace of(String race) {
        MarkedPlace found = null;
        for (var source : allSources()) {
            for (var mark : MARK.matcher(source).results().toList()) {
                if (mark.group(1).equals(race)) {
                    if (found != null) {
                        throw new AssertionError("marked twice: " + race);
                    }
                    found = behind(source, mark);
                }
            }
        }
        if (found == null) {
            throw new AssertionError("the engine has changed; mark where it closes this race now: " + race);
        }
        return found;
    }

    private static MarkedPlace behind(String source, MatchResult mark) {
        var start = mark.end();
        while (source.startsWith("//", firstInk(source, start))) {
            start = source.indexOf('\n', firstInk(source, start));
        }
        start = firstInk(source, start);
        return new MarkedPlace(source, start, endOfStatement(source, start));
    }

    private static int firstInk(String source, int from) {
        var position = from;
        while (Character.isWhitespace(source.charAt(position))) {
            position++;
        }
        return position;
    }

    /** Behind the semicolon, or the block, that ends the statement. */
    private static int endOfStatement(String source, int start) {
        var depth = 0;
        for (var position = start; ; position++) {
            var character = source.charAt(position);
            if (character == '(' || character == '{') {
                depth++;
            } else if (character == ')' || character == '}') {
                depth--;
            }
            if (depth == 0 && (character == ';' || (character == '}' && isLast(source, start, position + 1)))) {
                return position + 1;
            }
        }
    }

    private static boolean isLast(String source, int start, int behindBlock) {
        return !source.startsWith("else", firstInk(source, behindBlock))
                && !source.startsWith("finally", firstInk(source, behindBlock))
                && !source.startsWith("do ", start);
    }

    /** The source without the statement. */
    String leftOut() {
        return replacedBy("");
    }

    /** The source with another statement in its place. */
    String replacedBy(String other) {
        return source.substring(0, start) + other + source.substring(end);
    }

    /** The source with another text in the place of one within the statement. */
    String rewritten(String text, String other) {
        var statement = source.substring(start, end);
        if (!statement.contains(text)) {
            throw new AssertionError("not in the marked statement: " + text);
        }
        return replacedBy(statement.replace(text, other));
    }

    /** The source with the statement behind the next. */
    String afterTheNext() {
        var nextStart = firstInk(source, end);
        var nextEnd = endOfStatement(source, nextStart);
        return source.substring(0, start)
                + source.substring(nextStart, nextEnd)
                + source.substring(end, nextStart)
                + source.substring(start, end)
                + source.substring(nextEnd);
    }

    private static List<String> allSources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MarkedPlace::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
