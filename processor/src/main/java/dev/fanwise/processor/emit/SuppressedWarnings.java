package dev.fanwise.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.fanwise.processor.model.Traits;
import java.util.List;

/** The {@code @SuppressWarnings} of a generated declaration. */
final class SuppressedWarnings {

    private SuppressedWarnings() {}

    static List<AnnotationSpec> annotation(Traits traits) {
        if (traits.suppressedWarnings().isEmpty()) {
            return List.of();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        traits.suppressedWarnings().forEach(category -> annotation.addMember("value", "$S", category));
        return List.of(annotation.build());
    }
}
