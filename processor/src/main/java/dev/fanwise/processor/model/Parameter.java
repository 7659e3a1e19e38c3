package dev.fanwise.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A parameter of a generated method or constructor. */
public record Parameter(String name, TypeName type, List<AnnotationSpec> annotations) {

    public Parameter {
        annotations = List.copyOf(annotations);
    }
}
