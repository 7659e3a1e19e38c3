package dev.fanwise.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/**
 * What a generated declaration takes over from the one it repeats.
 *
 * @param annotations repeated as they are
 * @param suppressedWarnings lint categories that the repeated signature brings with it
 */
public record Traits(List<AnnotationSpec> annotations, List<String> suppressedWarnings) {

    public Traits {
        annotations = List.copyOf(annotations);
        suppressedWarnings = List.copyOf(suppressedWarnings);
    }
}
