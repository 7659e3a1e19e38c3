package dev.fanwise.processor.analyse.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A functional interface, as its caller sees it.
 *
 * @param method the name of its method
 * @param parameters the types that the method takes
 * @param exceptions the checked exceptions that it declares
 */
public record FunctionType(String method, List<TypeMirror> parameters, List<TypeMirror> exceptions) {

    public FunctionType {
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }

    /** The function, if the type is a functional interface with its type arguments and no type parameters of its method. */
    public static Optional<FunctionType> of(TypeMirror type, Language language) {
        if (!language.isFunctionalInterface(type)
                || !(type instanceof DeclaredType declared)
                || language.isRaw(declared)) {
            return Optional.empty();
        }
        DeclaredType called = callable(declared, language);
        return MemberMethods.of((TypeElement) declared.asElement(), language, declaration -> false).stream()
                .filter(method -> method.is(Modifier.ABSTRACT) && !MemberMethods.isOfEveryObject(method, language))
                .filter(method -> method.typeParameters().isEmpty())
                .findFirst()
                .map(method -> {
                    ExecutableType seen = (ExecutableType) language.types().asMemberOf(called, method.element());
                    return new FunctionType(
                            method.name(),
                            new ArrayList<>(seen.getParameterTypes()),
                            Exceptions.checked(new ArrayList<>(seen.getThrownTypes()), language));
                });
    }

    /** The type without wildcards: what may be handed to it. */
    private static DeclaredType callable(DeclaredType type, Language language) {
        TypeMirror[] arguments = type.getTypeArguments().stream()
                .map(argument -> argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
                        ? wildcard.getSuperBound()
                        : language.upperBound(argument))
                .toArray(TypeMirror[]::new);
        return arguments.length == 0
                ? type
                : language.types().getDeclaredType((TypeElement) type.asElement(), arguments);
    }
}
