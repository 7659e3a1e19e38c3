package dev.fanwise.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The parts of a source file that the documentation may show. */
final class Snippets {

    private static final Pattern REGION = Pattern.compile("\\s*(?://|#) region: ([\\w-]+)");
    private static final Pattern END = Pattern.compile("\\s*(?://|#) endregion");
    private static final Predicate<String> HEAD =
            Pattern.compile("(package|import) .*|\\s*").asMatchPredicate();

    private final List<String> whole = new ArrayList<>();
    private final Map<String, List<String>> regions = new LinkedHashMap<>();

    /**
     * Finds the regions.
     *
     * @throws IllegalArgumentException if regions are not nested properly, or two have one name
     */
    Snippets(List<String> lines) {
        Deque<List<String>> open = new ArrayDeque<>();
        for (var line : lines) {
            var region = REGION.matcher(line);
            if (region.matches()) {
                open.push(new ArrayList<>());
                if (regions.put(region.group(1), open.peek()) != null) {
                    throw new IllegalArgumentException("two regions " + region.group(1));
                }
            } else if (END.matcher(line).matches()) {
                if (open.poll() == null) {
                    throw new IllegalArgumentException("'// endregion' without a region");
                }
            } else {
                whole.add(line);
                open.forEach(text -> text.add(line));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a region without '// endregion'");
        }
    }

    /** The names of the regions, in the order of the file. */
    List<String> names() {
        return List.copyOf(regions.keySet());
    }

    /** The lines of a region, without the indentation that all of them have. */
    Optional<List<String>> region(String name) {
        return Optional.ofNullable(regions.get(name)).map(Snippets::withoutIndentation);
    }

    /** The whole file after its package and imports. */
    List<String> whole() {
        return withoutIndentation(whole.stream().dropWhile(HEAD).toList());
    }

    static List<String> withoutIndentation(List<String> lines) {
        return String.join("\n", lines)
                .stripIndent()
                .strip()
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
