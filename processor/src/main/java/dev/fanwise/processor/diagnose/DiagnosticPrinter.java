package dev.fanwise.processor.diagnose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics where the user finds them, each once, and leaves out what is suppressed. */
public final class DiagnosticPrinter {

    private final Messager messager;
    private final Predicate<TypeElement> isSource;
    private final boolean findsRecords;
    private final Map<String, String> printed = new HashMap<>();

    /**
     * Creates a printer.
     *
     * @param isSource whether a top-level type is compiled from source in this run
     * @param findsRecords whether the messager knows where records are in their source
     */
    public DiagnosticPrinter(Messager messager, Predicate<TypeElement> isSource, boolean findsRecords) {
        this.messager = messager;
        this.isSource = isSource;
        this.findsRecords = findsRecords;
    }

    /**
     * Prints what was found in a type.
     *
     * @param subject the annotated type
     */
    public void print(Iterable<Diagnostic> diagnostics, TypeElement subject) {
        diagnostics.forEach(diagnostic -> print(diagnostic, subject));
    }

    /** Notes that no class is generated for a type that the compiler rejects. It is no error: the compiler reports the mistake. */
    public void printLeftToCompiler(TypeElement subject) {
        messager.printMessage(
                Kind.NOTE,
                "no class is generated for " + Enclosing.path(subject) + ", because the compiler rejects it",
                subject);
    }

    private void print(Diagnostic diagnostic, TypeElement subject) {
        Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
        Optional<Position> inSource = inSource(diagnostic.position());
        Element place = inSource.map(Position::element).orElse(subject);
        if (!diagnostic.isError() && Suppression.covers(diagnostic.rule(), place)) {
            return;
        }
        if (inSource.isEmpty()) {
            // an element from a class file has no line: javac would print the message without a place
            String origin = Enclosing.path(diagnostic.position().element());
            messager.printMessage(kind, diagnostic.message().printed(origin), place);
            return;
        }
        Position position = inSource.get();
        // a method that two types have is checked in both, but its mistake is one mistake
        String mistake = diagnostic.rule() + " " + Enclosing.path(place);
        String first = printed.putIfAbsent(mistake, Enclosing.path(subject));
        if (first == null || first.equals(Enclosing.path(subject))) {
            messager.printMessage(kind, diagnostic.message().printed(), place, position.annotation(), position.value());
        }
    }

    private Optional<Position> inSource(Position position) {
        Element element = position.element();
        if (isSource.test(Enclosing.topLevel(element)) && (findsRecords || !Enclosing.isInRecord(element))) {
            return Optional.of(position);
        }
        return Optional.ofNullable(position.otherwise()).flatMap(this::inSource);
    }
}
