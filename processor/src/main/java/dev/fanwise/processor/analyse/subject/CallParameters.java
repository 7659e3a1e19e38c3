package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.FunctionType;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.UnusedParameterAdvice;
import dev.fanwise.processor.read.AnnotationNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Parameters that are probably meant for the call as a whole, and that tasks are expected to take. */
public final class CallParameters {

    private static final Pattern TIME = Pattern.compile("timeout|deadline|wait");
    private static final Code DURATION = Code.of("Duration");
    private static final Set<TypeKind> NUMBERS = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

    private CallParameters() {}

    /** Where such a thing belongs; empty for all other parameters. */
    public static Optional<UnusedParameterAdvice> advice(TaskInput parameter, MethodSubject fanOut) {
        boolean isDuration = fanOut.language().is(parameter.type(), "java.time.Duration");
        boolean isNamedTimeout = parameter.name().equals(CallInputs.TIMEOUT);
        if (isNamedTimeout && !isDuration) {
            return Optional.of(UnusedParameterAdvice.timeout(
                    List.of(asTimeout(new Edit.ChangeType(parameter.element(), DURATION), fanOut))));
        }
        if (isDuration && !isNamedTimeout && CallInputs.timeouts(fanOut).isEmpty()) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(
                    asTimeout(new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.TIMEOUT)), fanOut))));
        }
        if (parameter.type().getKind().isPrimitive() && isTime(parameter)) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(new Edit.Advice("make it 'Duration timeout'"))));
        }
        return fanOut.language()
                .viewAs(parameter.type(), "java.util.concurrent.Executor")
                .map(executor -> UnusedParameterAdvice.executor(
                        Code.of(GeneratedNames.of(fanOut.type().element()).simpleName()),
                        List.of(new Edit.RemoveParameter(parameter.element()))))
                .or(() -> concurrency(parameter, fanOut))
                .or(() -> handler(parameter, fanOut));
    }

    /** A limit of another type than the one that it has. */
    private static Optional<UnusedParameterAdvice> concurrency(TaskInput parameter, MethodSubject fanOut) {
        boolean isOtherNumber = fanOut.language()
                .primitiveKind(parameter.type())
                .filter(kind -> NUMBERS.contains(kind) && parameter.type().getKind() != TypeKind.INT)
                .isPresent();
        return isOtherNumber
                        && parameter.name().equals(CallInputs.CONCURRENCY)
                        && !fanOut.each().isEmpty()
                ? Optional.of(UnusedParameterAdvice.concurrency(
                        List.of(new Edit.ChangeType(parameter.element(), Code.of("int")))))
                : Optional.empty();
    }

    /** A function that nothing but the results of tasks can be for. */
    private static Optional<UnusedParameterAdvice> handler(TaskInput parameter, MethodSubject fanOut) {
        boolean takesResults = !fanOut.each().isEmpty()
                && fanOut.handlers().isEmpty()
                && fanOut.result().getKind() == TypeKind.VOID
                && fanOut.type().fanOutAnnotations(fanOut.method().element()).stream()
                        .noneMatch(use -> use.name().equals(AnnotationNames.WAIT_FOR));
        return takesResults
                        && FunctionType.of(parameter.type(), fanOut.language())
                                .filter(function -> List.of(1, 2)
                                        .contains(function.parameters().size()))
                                .isPresent()
                ? Optional.of(UnusedParameterAdvice.handler(
                        List.of(new Edit.Annotate(parameter.element(), Code.of("@AsCompleted")))))
                : Optional.empty();
    }

    /** The edit that makes a parameter the timeout of the call: that is thrown, and declared. */
    public static Edit asTimeout(Edit edit, MethodSubject fanOut) {
        if (fanOut.declares(Exceptions.TIMEOUT)) {
            return edit;
        }
        TypeMirror expiry = fanOut.language().named(Exceptions.TIMEOUT);
        Code name = Code.of(TypeText.of(expiry, fanOut.method().thrown()));
        return new Edit.Together(
                List.of(edit, new Edit.AddThrows(fanOut.method().element(), List.of(name))));
    }

    private static boolean isTime(TaskInput parameter) {
        return TIME.matcher(parameter.name().toLowerCase(Locale.ROOT)).find();
    }
}
