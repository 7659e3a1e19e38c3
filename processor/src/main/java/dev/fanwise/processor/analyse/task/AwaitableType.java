package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.model.Awaitable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A type whose objects are tasks already.
 *
 * @param kind which one
 * @param result what they give
 */
public record AwaitableType(Awaitable kind, TypeMirror result) {

    /** An object that the caller hands in. */
    static Optional<AwaitableType> of(TypeMirror type, Language language) {
        return firstOf(Arrays.asList(Awaitable.values()), type, language);
    }

    /** What a task method returns: only what runs by itself, as a value of any other kind is just a value. */
    public static Optional<AwaitableType> startedBy(TypeMirror type, Language language) {
        return firstOf(List.of(Awaitable.TASK, Awaitable.COMPLETION_STAGE), type, language);
    }

    /** Whether the type is a future that does not tell when it completes, so that it cannot be awaited. */
    public static boolean isUnawaited(TypeMirror type, Language language) {
        return startedBy(type, language).isEmpty()
                && language.viewAs(type, "java.util.concurrent.Future").isPresent();
    }

    /** Whether a value of the type is, or is to become, the result of something that runs. */
    public static boolean isRunning(TypeMirror type, Language language) {
        return startedBy(type, language).isPresent() || isUnawaited(type, language);
    }

    private static Optional<AwaitableType> firstOf(List<Awaitable> kinds, TypeMirror type, Language language) {
        return kinds.stream()
                .flatMap(kind -> language.viewAs(type, name(kind)).stream()
                        .map(view -> new AwaitableType(
                                kind, language.argument(view, 0).orElseGet(language::object))))
                .findFirst();
    }

    private static String name(Awaitable kind) {
        return switch (kind) {
            case TASK -> "dev.fanwise.Task";
            case COMPLETION_STAGE -> "java.util.concurrent.CompletionStage";
            case CALLABLE -> "java.util.concurrent.Callable";
            case SUPPLIER -> "java.util.function.Supplier";
        };
    }

    /** The same of another result. */
    TypeMirror typeFor(TypeMirror other, Language language) {
        return language.types().getDeclaredType(language.elements().getTypeElement(name(kind)), language.boxed(other));
    }

    /** What reading the result may throw, besides what nobody has to declare. */
    List<TypeMirror> exceptions(Language language) {
        return kind == Awaitable.CALLABLE ? List.of(language.named("java.lang.Exception")) : List.of();
    }
}
