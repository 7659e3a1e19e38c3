package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.fanwise.processor.analyse.mirror.Nesting;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Turns type mirrors into type names and keeps their type-use annotations.
 *
 * <p>JavaPoet's own conversion drops them, so that a nullable result would silently become non-null in
 * the generated override.
 */
public final class AnnotatedTypeNames extends SimpleTypeVisitor14<TypeName, Void> {

    private final Set<TypeElement> inScope;
    private final Map<TypeElement, ClassName> inherited;

    /**
     * Creates a conversion.
     *
     * @param inScope nested types that are called by their simple names where the type names go
     * @param inherited the names of nested types that cannot be named by way of what they are nested in
     */
    public AnnotatedTypeNames(Set<TypeElement> inScope, Map<TypeElement, ClassName> inherited) {
        this.inScope = inScope;
        this.inherited = inherited;
    }

    public TypeName of(TypeMirror type) {
        return visit(type);
    }

    public List<TypeName> of(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).toList();
    }

    /** The class itself, without type arguments. */
    public ClassName of(TypeElement type) {
        if (inScope.contains(type)) {
            return ClassName.get("", type.getSimpleName().toString());
        }
        if (inherited.containsKey(type)) {
            return inherited.get(type);
        }
        return type.getNestingKind() == NestingKind.MEMBER
                ? of(Enclosing.typeOf(type)).nestedClass(type.getSimpleName().toString())
                : ClassName.get(type);
    }

    public List<TypeVariableName> declarations(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().map(this::declaration).toList();
    }

    /** Type parameters of a method, as they are seen. */
    public List<TypeVariableName> declarationsOf(List<SeenVariable> variables) {
        return variables.stream()
                .map(variable ->
                        declaration(variable.name(), variable.bounds(), (TypeParameterElement) variable.asElement()))
                .toList();
    }

    /** A type parameter as it is declared, with its bounds. */
    private TypeVariableName declaration(TypeParameterElement parameter) {
        return declaration(parameter.getSimpleName().toString(), parameter.getBounds(), parameter);
    }

    private TypeVariableName declaration(
            String name, List<? extends TypeMirror> bounds, TypeParameterElement parameter) {
        List<AnnotationSpec> annotations = parameter.getAnnotationMirrors().stream()
                .map(AnnotationSpec::get)
                .toList();
        return TypeVariableName.get(name).withBounds(bounds(bounds)).annotated(annotations);
    }

    /** JavaPoet leaves the bound that every parameter has away only if it made it up itself. */
    private List<TypeName> bounds(List<? extends TypeMirror> bounds) {
        return of(bounds).stream()
                .filter(bound -> !bound.equals(ClassName.OBJECT))
                .toList();
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, Void none) {
        return withAnnotations(unannotated(type), type);
    }

    private TypeName unannotated(DeclaredType type) {
        ClassName rawName = of((TypeElement) type.asElement());
        List<TypeName> arguments = of(type.getTypeArguments());
        if (Nesting.isInner((TypeElement) type.asElement())
                && of(type.getEnclosingType()) instanceof ParameterizedTypeName enclosing) {
            return enclosing.nestedClass(rawName.simpleName(), arguments);
        }
        return arguments.isEmpty() ? rawName : ParameterizedTypeName.get(rawName, arguments.toArray(TypeName[]::new));
    }

    @Override
    public TypeName visitArray(ArrayType type, Void none) {
        return withAnnotations(ArrayTypeName.of(visit(type.getComponentType())), type);
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, Void none) {
        String name = type instanceof SeenVariable seen
                ? seen.name()
                : type.asElement().getSimpleName().toString();
        return withAnnotations(TypeVariableName.get(name), type);
    }

    @Override
    public TypeName visitWildcard(WildcardType type, Void none) {
        @Nullable TypeMirror upper = type.getExtendsBound();
        @Nullable TypeMirror lower = type.getSuperBound();
        if (lower != null) {
            return withAnnotations(WildcardTypeName.supertypeOf(visit(lower)), type);
        }
        return withAnnotations(WildcardTypeName.subtypeOf(upper == null ? ClassName.OBJECT : visit(upper)), type);
    }

    @Override
    public TypeName visitPrimitive(PrimitiveType type, Void none) {
        return withAnnotations(TypeName.get(type), type);
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, Void none) {
        return TypeName.get(type);
    }

    private static TypeName withAnnotations(TypeName name, TypeMirror type) {
        return name.annotated(type.getAnnotationMirrors().stream()
                .filter(AnnotatedTypeNames::canBeNamed)
                .map(AnnotationSpec::get)
                .toList());
    }

    private static boolean canBeNamed(AnnotationMirror annotation) {
        return !annotation.getAnnotationType().asElement().getModifiers().contains(Modifier.PRIVATE);
    }
}
