package dev.fanwise.processor.diagnose;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one type, so that all of it is said in one run. */
public final class Findings {

    // in order of the source, more or less
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** The only way to report. What one edit puts right is one mistake, and is said once. */
    public Reported report(Message message, Position position) {
        boolean said = diagnostics.stream()
                .anyMatch(earlier -> earlier.message().hasSameCure(message)
                        || (earlier.position().equals(position)
                                && earlier.message().text().equals(message.text())));
        if (!said) {
            diagnostics.add(new Diagnostic(message, position));
        }
        return Reported.INSTANCE;
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    public List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }
}
