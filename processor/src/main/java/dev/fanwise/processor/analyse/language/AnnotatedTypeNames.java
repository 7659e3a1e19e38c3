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
import dev.fanwise.processor.model.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
    private final UnaryOperator<String> variables;
    private final Optional<RepeatedAnnotations> repeated;
    private final Set<String> packages;
    private final Set<String> javaLang;

    private AnnotatedTypeNames(
            Set<TypeElement> inScope,
            Map<TypeElement, ClassName> inherited,
            UnaryOperator<String> variables,
            Optional<RepeatedAnnotations> repeated,
            Set<String> packages,
            Set<String> javaLang) {
        this.inScope = inScope;
        this.inherited = inherited;
        this.variables = variables;
        this.repeated = repeated;
        this.packages = packages;
        this.javaLang = javaLang;
    }

    /**
     * A conversion for the body of the generated class.
     *
     * @param home the class that the generated one extends
     */
    public static AnnotatedTypeNames of(TypeElement home, NamesInScope scope, Language language) {
        return new AnnotatedTypeNames(
                scope.simple(),
                scope.inherited(language),
                scope::typeVariable,
                Optional.of(new RepeatedAnnotations(home, language)),
                new HashSet<>(),
                new HashSet<>());
    }

    /** The same for the header of the class, which is outside of its body: nested types have no simple names there. */
    public AnnotatedTypeNames ofHeader() {
        return new AnnotatedTypeNames(Set.of(), inherited, variables, repeated, packages, javaLang);
    }

    /** The same for where no annotation may stand, such as in a class literal. */
    public AnnotatedTypeNames plain() {
        return new AnnotatedTypeNames(inScope, inherited, variables, Optional.empty(), packages, javaLang);
    }

    /** What is needed to know what simple names mean: the packages and the classes of java.lang named so far. */
    public Scope scope(NamesInScope names) {
        return names.scope(javaLang, packages);
    }

    /** The annotations that the generated class takes over from a class. */
    public List<AnnotationSpec> annotationsOf(TypeElement type) {
        return Stream.concat(
                        specs(repeated.map(rule -> rule.ofDeclaration(type)).orElse(List.of())).stream(),
                        mark(repeated.flatMap(rule -> rule.markOf(type))))
                .toList();
    }

    /** The annotations that the generated class takes over from a constructor. */
    public List<AnnotationSpec> annotationsOfConstructor(ExecutableElement constructor) {
        return Stream.concat(
                        specs(repeated.map(rule -> rule.ofDeclaration(constructor))
                                        .orElse(List.of()))
                                .stream(),
                        mark(repeated.flatMap(rule -> rule.markOf(constructor))))
                .toList();
    }

    /** The annotations that the generated class takes over from a method, besides those in its result type. */
    List<AnnotationSpec> annotationsOfMethod(ExecutableElement method, TypeMirror result) {
        return Stream.concat(
                        specs(repeated.map(rule -> rule.ofMethod(method, result))
                                        .orElse(List.of()))
                                .stream(),
                        mark(repeated.flatMap(rule -> rule.markOf(method))))
                .toList();
    }

    /** What a container reads of a bean, of its constructor or of a parameter, for the generated class. */
    public List<? extends AnnotationMirror> forContainer(Element element) {
        return repeated.map(rule -> rule.forContainer(element)).orElse(List.of());
    }

    /** Annotations as they are in the source. */
    public List<AnnotationSpec> annotations(List<? extends AnnotationMirror> annotations) {
        return specs(annotations);
    }

    /** An annotation without attributes. */
    public AnnotationSpec annotation(TypeElement annotation) {
        return AnnotationSpec.builder(of(annotation)).build();
    }

    private Stream<AnnotationSpec> mark(Optional<TypeElement> mark) {
        return mark.map(this::annotation).stream();
    }

    /** The annotations that the generated class takes over from a parameter, besides those in its type. */
    List<AnnotationSpec> annotationsOfParameter(Element parameter, TypeMirror type) {
        return specs(repeated.map(rule -> rule.ofParameter(parameter, type)).orElse(List.of()));
    }

    private List<AnnotationSpec> annotationsOfType(List<? extends AnnotationMirror> annotations) {
        return annotations.isEmpty()
                ? List.of()
                : specs(repeated.map(rule -> rule.ofType(annotations)).orElse(List.of()));
    }

    private List<AnnotationSpec> specs(List<? extends AnnotationMirror> annotations) {
        AnnotationValues values = new AnnotationValues(this);
        return annotations.stream().map(values::annotation).toList();
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
        if (type.getNestingKind() == NestingKind.MEMBER) {
            return of(Enclosing.typeOf(type)).nestedClass(type.getSimpleName().toString());
        }
        ClassName name = ClassName.get(type);
        packages.add(name.packageName());
        if (name.packageName().equals("java.lang")) {
            javaLang.add(name.simpleName());
        }
        return name;
    }

    public List<TypeVariableName> declarations(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().map(this::declaration).toList();
    }

    /** Type parameters of a method, as they are seen. */
    public List<TypeVariableName> declarationsOf(List<SeenVariable> variables) {
        return variables.stream()
                .map(variable -> declaration(variable.name(), variable.bounds(), variable.parameter()))
                .toList();
    }

    /** A type parameter as it is declared, with its bounds. */
    private TypeVariableName declaration(TypeParameterElement parameter) {
        return declaration(parameter.getSimpleName().toString(), parameter.getBounds(), parameter);
    }

    private TypeVariableName declaration(
            String name, List<? extends TypeMirror> bounds, TypeParameterElement parameter) {
        return TypeVariableName.get(variables.apply(name))
                .withBounds(bounds(bounds))
                .annotated(annotationsOfType(parameter.getAnnotationMirrors()));
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
        return withAnnotations(TypeVariableName.get(variables.apply(name)), type);
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

    private TypeName withAnnotations(TypeName name, TypeMirror type) {
        return name.annotated(annotationsOfType(type.getAnnotationMirrors()));
    }
}
