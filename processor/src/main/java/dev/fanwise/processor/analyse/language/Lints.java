package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.diagnose.Enclosing;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The warnings that a generated declaration would get for what the user's declarations say.
 *
 * <p>Nothing is suppressed that is not certain to come: whoever reads the annotation should be able to
 * say why it is there.
 */
public final class Lints {

    private final Language language;
    private final RepeatedAnnotations repeated;
    private final boolean isDeprecated;
    private final TreeSet<String> categories = new TreeSet<>();

    /**
     * Begins with no warnings.
     *
     * @param type the class that the generated one extends
     * @param declaration what the generated declaration repeats
     */
    public Lints(TypeElement type, Element declaration, Language language) {
        this.language = language;
        this.repeated = new RepeatedAnnotations(type, language);
        this.isDeprecated = isDeprecated(type) || isDeprecated(declaration);
    }

    private static boolean isDeprecated(Element element) {
        return element.getAnnotation(Deprecated.class) != null;
    }

    public List<String> categories() {
        return List.copyOf(categories);
    }

    /**
     * The warnings of the class.
     *
     * @param isBean whether it repeats what containers read
     */
    public static List<String> ofType(TypeElement type, boolean isBean, Language language) {
        Lints lints = new Lints(type, type, language);
        if (isBean) {
            lints.useForContainer(type);
        }
        lints.repeated.ofDeclaration(type).forEach(lints::useAnnotation);
        lints.repeated.markOf(type).ifPresent(lints::useDeprecated);
        lints.use(type.asType());
        type.getTypeParameters().forEach(lints::useParameter);
        if (language.types().isSubtype(type.asType(), language.named("java.io.Serializable"))) {
            lints.add("serial");
        }
        if (Accessibility.isPublicEverywhere(type) && language.isExported(type)) {
            // of the marks of generated classes, and of whatever the user suppresses it for
            lints.add("exports");
        }
        return lints.categories();
    }

    public void add(String category) {
        categories.add(category);
    }

    /** The declaration names this type. */
    public void use(TypeMirror type) {
        repeated.ofType(type.getAnnotationMirrors()).forEach(this::useAnnotation);
        if (type instanceof ArrayType array) {
            use(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            useBound(wildcard.getExtendsBound());
            useBound(wildcard.getSuperBound());
        } else if (type instanceof DeclaredType declared) {
            useDeprecated(declared.asElement());
            if (language.isRaw(declared)) {
                add("rawtypes");
            }
            declared.getTypeArguments().forEach(this::use);
        }
    }

    private void useBound(@Nullable TypeMirror bound) {
        if (bound != null) {
            use(bound);
        }
    }

    /** The declaration repeats this signature. */
    public void useSignature(Member method) {
        ExecutableElement element = method.element();
        method.declarations().forEach(this::useDeprecated);
        repeated.ofMethod(element, method.result()).forEach(this::useAnnotation);
        repeated.markOf(element).ifPresent(this::useDeprecated);
        for (int position = 0; position < element.getParameters().size(); position++) {
            repeated.ofParameter(
                            element.getParameters().get(position),
                            method.parameterTypes().get(position))
                    .forEach(this::useAnnotation);
        }
        use(method.result());
        method.parameterTypes().forEach(this::use);
        method.thrown().forEach(this::use);
        method.typeParameters().forEach(parameter -> {
            repeated.ofType(parameter.parameter().getAnnotationMirrors()).forEach(this::useAnnotation);
            parameter.bounds().forEach(this::use);
        });
        if (element.isVarArgs()) {
            TypeMirror last =
                    method.parameterTypes().get(method.parameterTypes().size() - 1);
            boolean isSafe = element.getAnnotation(SafeVarargs.class) != null;
            if (isSafe && mentionsVariable(last)) {
                // handing them on may pollute the heap, says javac
                add("varargs");
            } else if (!isSafe && !language.isReifiable(last)) {
                // generic varargs may pollute the heap, says javac at each declaration
                add("unchecked");
            }
        }
    }

    private static boolean mentionsVariable(TypeMirror type) {
        return type instanceof TypeVariable
                || (type instanceof ArrayType array && mentionsVariable(array.getComponentType()))
                || (type instanceof WildcardType wildcard
                        && Stream.of(
                                        Optional.ofNullable(wildcard.getExtendsBound()),
                                        Optional.ofNullable(wildcard.getSuperBound()))
                                .flatMap(Optional::stream)
                                .anyMatch(Lints::mentionsVariable))
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Lints::mentionsVariable));
    }

    private void useParameter(TypeParameterElement parameter) {
        repeated.ofType(parameter.getAnnotationMirrors()).forEach(this::useAnnotation);
        parameter.getBounds().forEach(this::use);
    }

    /** The declaration repeats what containers read. */
    public void useForContainer(Element element) {
        repeated.forContainer(element).forEach(this::useAnnotation);
    }

    /** The declaration repeats this annotation. */
    private void useAnnotation(AnnotationMirror annotation) {
        useDeprecated(annotation.getAnnotationType().asElement());
        annotation.getElementValues().forEach((attribute, value) -> {
            useDeprecated(attribute);
            useValue(value);
        });
    }

    private void useValue(AnnotationValue value) {
        if (value.getValue() instanceof TypeMirror type) {
            useLiteral(type);
        } else if (value.getValue() instanceof VariableElement constant) {
            useDeprecated(constant);
            useDeprecated(Enclosing.of(constant));
        } else if (value.getValue() instanceof AnnotationMirror nested) {
            useAnnotation(nested);
        } else if (value.getValue() instanceof List<?> several) {
            several.forEach(one -> useValue((AnnotationValue) one));
        }
    }

    private void useLiteral(TypeMirror type) {
        if (type instanceof ArrayType array) {
            useLiteral(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            useDeprecated(declared.asElement());
        }
    }

    /** The declaration calls, overrides or names this element. */
    public void useDeprecated(Element element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        if (deprecated != null && deprecated.forRemoval()) {
            add("removal");
        } else if (deprecated != null && !isDeprecated) {
            // what is deprecated itself may use what is deprecated
            add("deprecation");
        }
        if (element instanceof TypeElement && element.getEnclosingElement() instanceof TypeElement enclosing) {
            useDeprecated(enclosing);
        }
    }
}
