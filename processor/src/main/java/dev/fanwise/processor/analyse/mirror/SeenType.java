package dev.fanwise.processor.analyse.mirror;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A type with annotations and parts that the compiler's mirror of it does not have. */
abstract sealed class SeenType implements TypeMirror
        permits SeenArray, SeenCapture, SeenClass, SeenVariable, SeenWildcard {

    private final TypeMirror plain;
    private final List<AnnotationMirror> annotations;

    SeenType(TypeMirror plain, List<? extends AnnotationMirror> annotations) {
        this.plain = plain;
        this.annotations = List.copyOf(annotations);
    }

    /** The mirror that the compiler can answer questions about. */
    static TypeMirror plain(TypeMirror type) {
        return type instanceof SeenType seen ? seen.plain : type;
    }

    /** The same type with these annotations instead of its own. */
    static TypeMirror annotated(TypeMirror type, List<? extends AnnotationMirror> annotations) {
        return switch (type.getKind()) {
            case DECLARED -> SeenClass.annotated(type, annotations);
            case ARRAY -> SeenArray.annotated(type, annotations);
            case TYPEVAR -> type instanceof SeenCapture ? type : SeenVariable.annotated(type, annotations);
            default -> type;
        };
    }

    @Override
    public TypeKind getKind() {
        return plain.getKind();
    }

    @Override
    public List<AnnotationMirror> getAnnotationMirrors() {
        return annotations;
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> type) {
        throw new UnsupportedOperationException("annotations of types are read as mirrors");
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        throw new UnsupportedOperationException("annotations of types are read as mirrors");
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}
