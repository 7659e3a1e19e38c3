package dev.fanwise.processor.diagnose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is said about a finding.
 *
 * @param rule the rule that is broken
 * @param text what is wrong, why, and the edits; without the id and the address of the page
 * @param edits any one of them puts it right
 * @param detail further lines, such as a stack trace; mostly empty
 */
public record Message(Rule rule, String text, List<Edit> edits, String detail) {

    public Message {
        edits = List.copyOf(edits);
    }

    /** A message of the three parts that every one has. */
    static Message of(Rule rule, String what, String why, List<Edit> edits) {
        String proposal = edits.stream().map(Edit::text).collect(Collectors.joining(", or "));
        return new Message(
                rule, sentence(what) + " " + sentence(why) + " " + sentence(capitalised(proposal)), edits, "");
    }

    static Message of(Rule rule, String what, String why, Edit... edits) {
        return of(rule, what, why, Arrays.asList(edits));
    }

    Message withDetail(String lines) {
        return new Message(rule, text, edits, lines);
    }

    private static String sentence(String text) {
        return text.endsWith("?") || text.endsWith(".") ? text : text + ".";
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether the same changes of the source put both right, as far as changes can be told apart. */
    boolean hasSameCure(Message other) {
        return rule == other.rule
                && edits.equals(other.edits)
                && edits.stream().anyMatch(edit -> !(edit instanceof Edit.Advice));
    }

    /** The message as the user reads it. */
    String printed() {
        return printed("");
    }

    /**
     * The message of a place that is not in the sources.
     *
     * @param origin what it is about
     */
    String printed(String origin) {
        String of = origin.isEmpty() ? "" : " (" + Code.of(origin) + ")";
        return "[" + rule.id() + "] " + text + of + " See " + rule.address() + (detail.isEmpty() ? "" : "\n" + detail);
    }
}
