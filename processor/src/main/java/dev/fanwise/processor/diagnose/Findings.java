package dev.fanwise.processor.diagnose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found in one type, so that all of it is said in one run. */
public final class Findings {

    // a set: two components with the same task would say the same thing twice
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    public void report(Rule rule, Position position, Object... arguments) {
        diagnostics.add(new Diagnostic(rule, rule.text(arguments), position));
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    public List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }
}
