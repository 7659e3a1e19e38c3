package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts that name a method or record with its parameters or components, as constants over as many lines as they need. */
final class TextCode {

    /** With the indentation and what follows, such a literal fits into 120 columns. */
    private static final int LONGEST = 100;

    private TextCode() {}

    /** One literal if it fits into a line; else each component or parameter has its own. */
    static CodeBlock of(String text) {
        List<String> lines = fits(text) ? List.of(text) : lines(text);
        return lines.stream().map(line -> CodeBlock.of("$S", line)).collect(CodeBlock.joining("\n    + "));
    }

    /** An expression that lists texts, in one line if they fit into it. */
    static CodeBlock list(List<String> texts) {
        boolean breaks = !fits(texts.stream().collect(Collectors.joining("\", \"")));
        String separator = breaks ? ",\n" : ", ";
        return CodeBlock.of(
                breaks && texts.size() > 1 ? "$L.of(\n$L)" : "$L.of($L)",
                Receiver.of(List.class),
                texts.stream().map(TextCode::of).collect(CodeBlock.joining(separator)));
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String part : parts(text, false)) {
            lines.addAll(fits(part) ? List.of(part) : joined(parts(part, true)));
        }
        return lines;
    }

    /** As many parts in each line as fit. */
    private static List<String> joined(List<String> parts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (!line.isEmpty() && !fits(line + part)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * What a list begins with, and each of what it lists.
     *
     * @param typeArguments whether theirs are divided too
     */
    private static List<String> parts(String text, boolean typeArguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int position = 0; position < text.length(); position++) {
            char letter = text.charAt(position);
            if (letter == '<') {
                depth++;
            } else if (letter == '>') {
                depth--;
            }
            boolean ends = letter == '(' || letter == ')' || (letter == ',' && depth == 0);
            if (ends || (typeArguments && (letter == ',' || letter == '<'))) {
                parts.add(text.substring(start, position + 1));
                start = position + 1;
            }
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
    }
}
