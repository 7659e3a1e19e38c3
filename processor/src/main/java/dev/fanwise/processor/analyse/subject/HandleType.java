package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.model.Handle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a handle that a fan-out method may return in the place of its result.
 *
 * @param kind which one
 * @param result the result in it; for {@code Void} none, as of a void method
 */
public record HandleType(Handle.Kind kind, TypeMirror result) {

    public static Optional<HandleType> of(TypeMirror returned, Language language) {
        return Arrays.stream(Handle.Kind.values())
                .filter(kind -> names(kind).stream().anyMatch(name -> language.is(returned, name)))
                .findFirst()
                .map(kind -> new HandleType(kind, resultOf((DeclaredType) returned, language)));
    }

    Handle model(List<TypeMirror> exceptions, MethodSubject fanOut) {
        TypeMirror value = result.getKind() == TypeKind.VOID ? fanOut.language().named("java.lang.Void") : result;
        return new Handle(kind, fanOut.typeNames().of(value), fanOut.typeNames().of(exceptions));
    }

    private static TypeMirror resultOf(DeclaredType handle, Language language) {
        TypeMirror result = language.argument(handle, 0).orElseGet(language::object);
        return language.is(result, "java.lang.Void") ? language.types().getNoType(TypeKind.VOID) : result;
    }

    /** Their names, and those of types that are nearly handles: a rule says so, and the analysis goes on. */
    private static List<String> names(Handle.Kind kind) {
        return switch (kind) {
            case TASK -> List.of("dev.fanwise.Task");
            case COMPLETABLE_FUTURE ->
                List.of(
                        "java.util.concurrent.CompletableFuture",
                        "java.util.concurrent.CompletionStage",
                        "java.util.concurrent.Future");
        };
    }
}
