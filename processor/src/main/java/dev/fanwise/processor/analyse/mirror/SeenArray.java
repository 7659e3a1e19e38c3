package dev.fanwise.processor.analyse.mirror;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** An array of a component type that the compiler's mirror has without its annotations. */
final class SeenArray extends SeenType implements ArrayType {

    private final TypeMirror component;

    SeenArray(TypeMirror plain, TypeMirror component, List<? extends AnnotationMirror> annotations) {
        super(plain, annotations);
        this.component = component;
    }

    static SeenArray annotated(TypeMirror type, List<? extends AnnotationMirror> annotations) {
        return new SeenArray(plain(type), ((ArrayType) type).getComponentType(), annotations);
    }

    @Override
    public TypeMirror getComponentType() {
        return component;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitArray(this, parameter);
    }
}
