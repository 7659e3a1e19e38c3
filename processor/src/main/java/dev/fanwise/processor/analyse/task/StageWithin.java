package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The method of a type that gives a stage of what it stands for, as reactive types have it: {@code toFuture} of a mono,
 * {@code toCompletionStage} of a single.
 *
 * @param method its name
 * @param stage what it returns
 */
record StageWithin(String method, TypeMirror stage) {

    private static final Pattern NAME = Pattern.compile("(to|as|subscribeAs)[A-Za-z]*(Future|Stage)");

    static Optional<StageWithin> of(TypeMirror type, Language language) {
        return type instanceof DeclaredType declared
                        && AwaitableType.startedBy(type, language).isEmpty()
                ? ElementFilter.methodsIn(language.elements().getAllMembers((TypeElement) declared.asElement()))
                        .stream()
                        .filter(StageWithin::isConversion)
                        .map(method -> new StageWithin(
                                method.getSimpleName().toString(),
                                ((ExecutableType) language.types().asMemberOf(declared, method)).getReturnType()))
                        .filter(within -> AwaitableType.startedBy(within.stage(), language)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isConversion(ExecutableElement method) {
        return NAME.matcher(method.getSimpleName()).matches()
                && method.getParameters().isEmpty()
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }
}
