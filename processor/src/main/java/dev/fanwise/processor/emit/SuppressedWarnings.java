package dev.fanwise.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Traits;
import java.util.List;

/** The {@code @SuppressWarnings} of a generated declaration. */
final class SuppressedWarnings {

    private SuppressedWarnings() {}

    static List<AnnotationSpec> annotation(Traits traits) {
        return annotation(traits.suppressedWarnings());
    }

    /** None, or one with all categories in one line. */
    static List<AnnotationSpec> annotation(List<String> categories) {
        if (categories.isEmpty()) {
            return List.of();
        }
        CodeBlock names =
                categories.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", categories.size() == 1 ? "$L" : "{$L}", names)
                .build());
    }
}
