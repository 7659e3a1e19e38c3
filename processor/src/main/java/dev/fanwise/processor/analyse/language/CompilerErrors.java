package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.SeenMethod;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the compiler rejects in the methods of a type, and would reject again in a class that extends it. Compilers find it
 * after the processors, or tell it and go on all the same.
 */
public final class CompilerErrors {

    private static final Set<Modifier> NEVER_ABSTRACT = Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

    private final MemberTypes types;
    private final Language language;

    private CompilerErrors(TypeElement type, Language language) {
        this.types = new MemberTypes(type, language);
        this.language = language;
    }

    /**
     * Whether there are such.
     *
     * @param methods all that the type has or inherits
     * @param implemented those that the class that extends it implements
     */
    public static boolean areIn(TypeElement type, List<Member> methods, List<Member> implemented, Language language) {
        CompilerErrors errors = new CompilerErrors(type, language);
        return methods.stream().anyMatch(method -> cannotBeAbstract(method) || inheritsUnrelatedDefault(method))
                || implemented.stream().anyMatch(errors::overridesWrongly);
    }

    private static boolean cannotBeAbstract(Member method) {
        return method.is(Modifier.ABSTRACT)
                && method.element().getModifiers().stream().anyMatch(NEVER_ABSTRACT::contains);
    }

    /** A default method and another one of its signature, of interfaces that do not extend each other. */
    private static boolean inheritsUnrelatedDefault(Member method) {
        List<ExecutableElement> ofInterfaces = method.declarations().stream()
                .filter(declaration -> Enclosing.of(declaration).getKind().isInterface())
                .toList();
        return ofInterfaces.size() > 1
                && ofInterfaces.size() == method.declarations().size()
                && ofInterfaces.stream()
                        .anyMatch(declaration -> declaration.getModifiers().contains(Modifier.DEFAULT));
    }

    private boolean overridesWrongly(Member method) {
        return Stream.concat(
                        method.overridden().stream(),
                        method.declarations().stream().skip(1))
                .anyMatch(other -> !canOverride(method, other));
    }

    private boolean canOverride(Member method, ExecutableElement other) {
        SeenMethod declared = types.of(other);
        SeenMethod seen =
                declared.typeParameters().size() == method.typeParameters().size()
                        ? declared.withTypeParametersOf(method.type(), language.types())
                        : erased(declared);
        return !other.getModifiers().contains(Modifier.FINAL)
                && !other.getModifiers().contains(Modifier.STATIC)
                && (method.declarations().size() > 1 || isAsVisible(method.element(), other))
                && canReturn(method.result(), seen.result())
                && method.thrown().stream()
                        .filter(language::isChecked)
                        .allMatch(exception -> seen.thrown().stream()
                                .anyMatch(allowed -> language.types().isSubtype(exception, allowed)));
    }

    private static boolean isAsVisible(ExecutableElement method, ExecutableElement overridden) {
        return Accessibility.of(method).compareTo(Accessibility.of(overridden)) <= 0;
    }

    private SeenMethod erased(SeenMethod method) {
        return method.withResult(language.types().erasure(method.result()))
                .withThrown(
                        method.thrown().stream().map(language.types()::erasure).toList());
    }

    private boolean canReturn(TypeMirror result, TypeMirror overridden) {
        boolean isReference = !result.getKind().isPrimitive()
                && result.getKind() != TypeKind.VOID
                && !overridden.getKind().isPrimitive()
                && overridden.getKind() != TypeKind.VOID;
        return isReference
                ? language.types().isAssignable(result, overridden)
                        || language.types()
                                .isAssignable(
                                        language.types().erasure(result),
                                        language.types().erasure(overridden))
                : result.getKind() == overridden.getKind();
    }
}
