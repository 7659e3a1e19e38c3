package dev.fanwise.processor.diagnose;

/**
 * One finding: a message about a piece of source.
 *
 * @param message what is said
 * @param position where it is
 */
public record Diagnostic(Message message, Position position) {

    public Rule rule() {
        return message.rule();
    }

    public boolean isError() {
        return rule().severity() == Severity.ERROR;
    }
}
