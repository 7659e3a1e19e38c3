package dev.fanwise.processor.analyse.mirror;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;

/**
 * A type parameter of a method, as another type than the one that declares the method sees it: within other bounds, and
 * perhaps under another name.
 */
public final class SeenVariable extends SeenType implements TypeVariable {

    private final TypeVariable plain;
    private final TypeParameterElement parameter;
    private final String name;
    private final Supplier<List<TypeMirror>> bounds;

    private SeenVariable(
            TypeVariable plain,
            TypeParameterElement parameter,
            String name,
            Supplier<List<TypeMirror>> bounds,
            List<? extends AnnotationMirror> annotations) {
        super(plain, annotations);
        this.plain = plain;
        this.parameter = parameter;
        this.name = name;
        this.bounds = bounds;
    }

    /**
     * Creates a use without annotations.
     *
     * @param bounds asked for later: they may mention the variable itself
     */
    static SeenVariable of(
            TypeVariable plain, TypeParameterElement parameter, Set<String> taken, Supplier<List<TypeMirror>> bounds) {
        return new SeenVariable(plain, parameter, freeName(parameter, taken), bounds, List.of());
    }

    /** A type parameter as it is declared, to be told apart from other types. */
    public static SeenVariable declared(TypeParameterElement parameter, Supplier<List<TypeMirror>> bounds) {
        return of((TypeVariable) parameter.asType(), parameter, Set.of(), bounds);
    }

    private static String freeName(TypeParameterElement parameter, Set<String> taken) {
        String declared = parameter.getSimpleName().toString();
        String name = declared;
        for (int number = 2; taken.contains(name); number++) {
            name = declared + number;
        }
        return name;
    }

    static TypeMirror annotated(TypeMirror type, List<? extends AnnotationMirror> annotations) {
        TypeVariable variable = (TypeVariable) type;
        return variable instanceof SeenVariable seen
                ? new SeenVariable(seen.plain, seen.parameter, seen.name, seen.bounds, annotations)
                : new SeenVariable(
                        variable,
                        (TypeParameterElement) variable.asElement(),
                        variable.asElement().getSimpleName().toString(),
                        () -> List.of(variable.getUpperBound()),
                        annotations);
    }

    /** What it is called where it is seen. */
    public String name() {
        return name;
    }

    /** Its bounds as they are seen, of which there is at least one. */
    public List<TypeMirror> bounds() {
        return bounds.get();
    }

    /** Its declaration. */
    public TypeParameterElement parameter() {
        return parameter;
    }

    @Override
    public Element asElement() {
        return parameter;
    }

    @Override
    public TypeMirror getUpperBound() {
        List<TypeMirror> seen = bounds();
        return seen.size() == 1 ? seen.get(0) : plain.getUpperBound();
    }

    @Override
    public TypeMirror getLowerBound() {
        return plain.getLowerBound();
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitTypeVariable(this, parameter);
    }
}
