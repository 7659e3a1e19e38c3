package dev.fanwise.processor.analyse.mirror;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** A class with type arguments that the compiler's mirror has without their annotations. */
final class SeenClass extends SeenType implements DeclaredType {

    private final Element element;
    private final TypeMirror enclosing;
    private final List<TypeMirror> arguments;

    SeenClass(
            DeclaredType plain,
            TypeMirror enclosing,
            List<? extends TypeMirror> arguments,
            List<? extends AnnotationMirror> annotations) {
        super(plain, annotations);
        this.element = plain.asElement();
        this.enclosing = enclosing;
        this.arguments = List.copyOf(arguments);
    }

    static SeenClass annotated(TypeMirror type, List<? extends AnnotationMirror> annotations) {
        DeclaredType declared = (DeclaredType) type;
        return new SeenClass(
                (DeclaredType) plain(type), declared.getEnclosingType(), declared.getTypeArguments(), annotations);
    }

    @Override
    public Element asElement() {
        return element;
    }

    @Override
    public TypeMirror getEnclosingType() {
        return enclosing;
    }

    @Override
    public List<TypeMirror> getTypeArguments() {
        return arguments;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitDeclared(this, parameter);
    }
}
