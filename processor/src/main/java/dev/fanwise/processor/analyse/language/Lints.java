package dev.fanwise.processor.analyse.language;

import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
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
        this.isDeprecated = isDeprecated(type) || isDeprecated(declaration);
    }

    private static boolean isDeprecated(Element element) {
        return element.getAnnotation(Deprecated.class) != null;
    }

    public List<String> categories() {
        return List.copyOf(categories);
    }

    public static List<String> ofType(TypeElement type, Language language) {
        Lints lints = new Lints(type, type, language);
        lints.use(type.asType());
        type.getTypeParameters().forEach(parameter -> parameter.getBounds().forEach(lints::use));
        if (language.types().isSubtype(type.asType(), language.named("java.io.Serializable"))) {
            lints.add("serial");
        }
        return lints.categories();
    }

    public void add(String category) {
        categories.add(category);
    }

    /** The declaration names this type. */
    public void use(TypeMirror type) {
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
        method.declarations().forEach(this::useDeprecated);
        use(method.result());
        method.parameterTypes().forEach(this::use);
        method.thrown().forEach(this::use);
        method.typeParameters().forEach(parameter -> parameter.bounds().forEach(this::use));
        if (method.element().isVarArgs()) {
            TypeMirror last =
                    method.parameterTypes().get(method.parameterTypes().size() - 1);
            if (!language.isReifiable(last)) {
                // generic varargs may pollute the heap, says javac at each declaration
                add("unchecked");
            }
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
