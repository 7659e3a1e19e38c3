package dev.fanwise.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a Markdown file, as far as blocks, headings and links go. */
final class Markdown {

    private static final Pattern FENCE = Pattern.compile("( *)(`{3,})([^`\\s]*)[^`]*");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)(?: +#*)?");
    private static final Pattern TARGET_OF_LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern EXPLICIT_ANCHOR = Pattern.compile("<a (?:id|name)=\"([^\"]+)\">");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s*<?([^)>\\s]+)>?[^)]*\\)|^ {0,3}\\[[^\\]]+\\]: +(\\S+)");

    private final List<String> prose = new ArrayList<>();
    private final List<CodeBlock> blocks = new ArrayList<>();

    Markdown(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var fence = FENCE.matcher(lines.get(at));
            if (!fence.matches()) {
                prose.add(lines.get(at));
                continue;
            }
            var marker = at == 0
                    ? Optional.<Marker>empty()
                    : Marker.in(lines.get(at - 1).strip());
            int start = at;
            at = end(lines, start, fence.group(2));
            var indentation = fence.group(1);
            var text = lines.subList(start + 1, at).stream().map(line -> without(indentation, line));
            blocks.add(new CodeBlock(marker, fence.group(3), start, at, indentation, text.toList()));
            prose.add("");
        }
    }

    private static int end(List<String> lines, int start, String fence) {
        for (int at = start + 1; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(fence)) {
                return at;
            }
        }
        throw new IllegalArgumentException("the block of line " + (start + 1) + " has no end");
    }

    private static String without(String indentation, String line) {
        return line.startsWith(indentation) ? line.substring(indentation.length()) : line;
    }

    List<CodeBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** The number of lines that are markers; each must have a block. */
    long markers() {
        return prose.stream()
                .filter(line -> Marker.in(line.strip()).isPresent())
                .count();
    }

    /** Where the links outside blocks and code lead. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (var line : prose) {
            var link = LINK.matcher(CODE.matcher(line).replaceAll("`"));
            while (link.find()) {
                links.add(link.group(1) != null ? link.group(1) : link.group(2));
            }
        }
        return links;
    }

    /** What a link may name after {@code #}: the headings, in the form in which code hosts write them, and explicit anchors. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (var line : prose) {
            var explicit = EXPLICIT_ANCHOR.matcher(line);
            while (explicit.find()) {
                anchors.add(explicit.group(1));
            }
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                var anchor = anchor(heading.group(1));
                int before = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? anchor : anchor + "-" + before);
            }
        }
        return anchors;
    }

    private static String anchor(String heading) {
        return TARGET_OF_LINK
                .matcher(heading)
                .replaceAll("$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
