package dev.fanwise.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Traits;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The {@code @SuppressWarnings} of a generated declaration. */
final class SuppressedWarnings {

    /** What only javac warns of; the Eclipse compiler warns of these words, unless it has to leave all out. */
    private static final Set<String> OF_JAVAC_ONLY = Set.of("static", "varargs");

    private SuppressedWarnings() {}

    static List<AnnotationSpec> annotation(Traits traits) {
        return annotation(traits.suppressedWarnings());
    }

    /** None, or one with all categories in one line. */
    static List<AnnotationSpec> annotation(List<String> categories) {
        if (categories.isEmpty()) {
            return List.of();
        }
        boolean all = categories.stream().anyMatch(OF_JAVAC_ONLY::contains);
        CodeBlock names = Stream.concat(all ? Stream.of("all") : Stream.empty(), categories.stream())
                .map(name -> CodeBlock.of("$S", name))
                .collect(CodeBlock.joining(", "));
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", categories.size() == 1 && !all ? "$L" : "{$L}", names)
                .build());
    }
}
