package dev.fanwise.docs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What of a file people read as English. The rest is replaced by spaces, so that lines keep their numbers. */
final class Prose {

    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}).*");
    private static final Pattern CODE_OR_TARGET = Pattern.compile("`[^`]*`|\\]\\([^)]*\\)|<!--.*?-->");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CODE_OF_JAVADOC =
            Pattern.compile("<pre>.*?</pre>|\\{@code [^}]*\\}|(?m:^ *\\*)", Pattern.DOTALL);
    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:[^'\\\\\\n]|\\\\.)'|(\"(?:[^\"\\\\\\n]|\\\\.)*\")", Pattern.DOTALL);

    private Prose() {}

    /** A Markdown page without code and addresses. */
    static String ofPage(List<String> lines) {
        var prose = new StringBuilder();
        var fence = "";
        for (var line : lines) {
            var start = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                fence = line.strip().equals(fence) ? "" : fence;
            } else if (start.matches()) {
                fence = start.group(1);
            } else {
                prose.append(CODE_OR_TARGET.matcher(line).replaceAll(Prose::blank));
            }
            prose.append('\n');
        }
        return prose.toString();
    }

    /** The Javadoc of a Java file without code. */
    static String ofJavadoc(String source) {
        return kept(source, JAVADOC, 0, CODE_OF_JAVADOC);
    }

    /** The string literals of a Java file. */
    static String ofStrings(String source) {
        return kept(source, COMMENT_OR_STRING, 1, Pattern.compile("(?!)"));
    }

    private static String kept(String source, Pattern kept, int group, Pattern dropped) {
        var prose = new StringBuilder();
        var matcher = kept.matcher(source);
        int done = 0;
        while (matcher.find()) {
            if (matcher.group(group) != null) {
                prose.append(blank(source.substring(done, matcher.start(group))));
                prose.append(dropped.matcher(matcher.group(group)).replaceAll(Prose::blank));
                done = matcher.end(group);
            }
        }
        return prose.append(blank(source.substring(done))).toString();
    }

    private static String blank(MatchResult match) {
        return blank(match.group());
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
