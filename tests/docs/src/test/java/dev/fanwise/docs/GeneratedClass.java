package dev.fanwise.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The source of a class that the processor has written. Its members are told by their indentation. */
final class GeneratedClass {

    private static final String MEMBER = "  ";
    private static final String END_OF_MEMBER = MEMBER + "}";

    private final List<String> lines;

    GeneratedClass(List<String> lines) {
        this.lines = lines;
    }

    /** The methods of a name, each with its comment and annotations; none if there is no such method. */
    List<String> methods(String name) {
        var signature = Pattern.compile(MEMBER + "\\w[^=;]*\\b" + Pattern.quote(name) + "\\(.*");
        List<String> methods = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (signature.matcher(lines.get(at)).matches()) {
                if (!methods.isEmpty()) {
                    methods.add("");
                }
                methods.addAll(lines.subList(start(at), end(at) + 1));
            }
        }
        return Snippets.withoutIndentation(methods);
    }

    private int start(int signature) {
        int start = signature;
        while (!lines.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }

    private int end(int signature) {
        int end = signature;
        while (!lines.get(end).equals(END_OF_MEMBER)) {
            end++;
        }
        return end;
    }
}
