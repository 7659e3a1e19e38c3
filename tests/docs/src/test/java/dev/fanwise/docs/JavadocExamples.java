package dev.fanwise.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The examples in the Javadoc of a source file. */
final class JavadocExamples {

    private static final Pattern START = Pattern.compile("( *\\*) <pre>\\{@code");
    private static final Pattern END = Pattern.compile(" *\\* \\}</pre>");

    /** An example: the lines after its start and before its end. */
    private record Place(String prefix, int first, int end) {}

    private final List<String> source;
    private final List<Place> places = new ArrayList<>();

    JavadocExamples(List<String> source) {
        this.source = source;
        for (int at = 0; at < source.size(); at++) {
            var start = START.matcher(source.get(at));
            if (start.matches()) {
                int first = at + 1;
                while (!END.matcher(source.get(at)).matches()) {
                    at++;
                }
                places.add(new Place(start.group(1), first, at));
            }
        }
    }

    /** The code of each example. */
    List<List<String>> code() {
        return places.stream()
                .map(place -> source.subList(place.first(), place.end()).stream()
                        .map(line -> line.substring(place.prefix().length()).replaceFirst("^ ", ""))
                        .toList())
                .toList();
    }

    /** The source with other code in its examples. */
    List<String> with(List<List<String>> code) {
        List<String> lines = new ArrayList<>();
        int done = 0;
        for (int example = 0; example < places.size(); example++) {
            var place = places.get(example);
            lines.addAll(source.subList(done, place.first()));
            for (var line : code.get(example)) {
                lines.add(line.isEmpty() ? place.prefix() : place.prefix() + " " + line);
            }
            done = place.end();
        }
        lines.addAll(source.subList(done, source.size()));
        return lines;
    }
}
