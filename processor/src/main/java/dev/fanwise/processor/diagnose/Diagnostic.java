package dev.fanwise.processor.diagnose;

/**
 * One finding: a rule of the catalogue, applied to a piece of source.
 *
 * @param rule the rule that is broken
 * @param text the rule's message about this finding, without its id
 * @param position where it is
 */
public record Diagnostic(Rule rule, String text, Position position) {

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** The message as the user reads it. */
    public String message() {
        return "[" + rule.id() + "] " + text;
    }
}
