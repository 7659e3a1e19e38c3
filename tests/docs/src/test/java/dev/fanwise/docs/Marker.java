package dev.fanwise.docs;

import java.util.Optional;
import java.util.regex.Pattern;

/** The comment before a block that says where its text comes from. */
sealed interface Marker {

    /** The language of the block. */
    String language();

    /** A source file, or one of its regions. */
    record Snippet(String path, Optional<String> region) implements Marker {

        @Override
        public String language() {
            var ending = path.substring(path.lastIndexOf('.') + 1);
            return switch (ending) {
                case "kt" -> "kotlin";
                case "py" -> "python";
                default -> ending;
            };
        }
    }

    /** What a program prints. */
    record Output(String main) implements Marker {

        @Override
        public String language() {
            return "text";
        }
    }

    /** A generated class, or the methods of a name in it. */
    record Generated(String path, Optional<String> method) implements Marker {

        @Override
        public String language() {
            return "java";
        }
    }

    Pattern FORM = Pattern.compile("<!-- (snippet|output|generated): ([\\w./]+)(?:#([\\w-]+))? -->");

    /** The marker in a line, if it is one. */
    static Optional<Marker> in(String line) {
        var form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        var where = form.group(2);
        var part = Optional.ofNullable(form.group(3));
        return Optional.of(
                switch (form.group(1)) {
                    case "snippet" -> new Snippet(where, part);
                    case "generated" -> new Generated(where, part);
                    default -> new Output(where);
                });
    }
}
