package dev.fanwise.behaviour.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules that {@code docs/semantics.md} states: a list item that begins with a name in bold is a rule, and goes on to the
 * next item or empty line. "No test:" in it begins the reason for which it has none.
 */
record SemanticsPage(List<Section> sections) {

    static final Path FILE = Docs.FOLDER.resolve("semantics.md");

    private static final Pattern HEADING = Pattern.compile("## ([A-Z]+): (.*)");
    private static final Pattern RULE = Pattern.compile("- \\*\\*([A-Z]+\\d+)\\*\\* (.*)");
    private static final Pattern NO_TEST = Pattern.compile("No test: (.*)");

    /** The rules of one kind. */
    record Section(String prefix, String title, List<Rule> rules) {}

    /**
     * A rule.
     *
     * @param text in the words of the page, on one line
     */
    record Rule(String name, String text) {

        /** Why it has no test, or null. */
        String reasonForNoTest() {
            var reason = NO_TEST.matcher(text);
            return reason.find() ? reason.group(1) : null;
        }
    }

    static SemanticsPage read() throws IOException {
        return parse(Files.readAllLines(FILE));
    }

    static SemanticsPage parse(List<String> lines) {
        List<Section> sections = new ArrayList<>();
        String name = null;
        var text = new StringBuilder();
        for (var line : lines) {
            var rule = RULE.matcher(line);
            var heading = HEADING.matcher(line);
            if (name != null && line.startsWith("  ")) {
                text.append(' ').append(line.strip());
                continue;
            }
            if (name != null) {
                addTo(sections, new Rule(name, text.toString()));
                name = null;
            }
            if (heading.matches()) {
                sections.add(new Section(heading.group(1), heading.group(2), new ArrayList<>()));
            } else if (rule.matches()) {
                name = rule.group(1);
                text = new StringBuilder(rule.group(2));
            }
        }
        if (name != null) {
            addTo(sections, new Rule(name, text.toString()));
        }
        return new SemanticsPage(sections);
    }

    private static void addTo(List<Section> sections, Rule rule) {
        var section = sections.get(sections.size() - 1);
        if (!rule.name().matches(section.prefix() + "\\d+")) {
            throw new IllegalArgumentException(rule.name() + " stands among the rules " + section.prefix());
        }
        section.rules().add(rule);
    }

    List<Rule> rules() {
        return sections.stream().flatMap(section -> section.rules().stream()).toList();
    }
}
