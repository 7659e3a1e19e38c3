package dev.fanwise.processor.analyse.task;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.MisfitReason;
import dev.fanwise.processor.model.Delivery;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * How what a task returns becomes the result that is wanted.
 *
 * @param delivery how the task gives its result
 * @param cast what to convert the result to, where assigning it would not
 * @param unchecked whether assigning it gives an unchecked warning
 */
public record ResultConversion(Delivery delivery, Optional<TypeName> cast, boolean unchecked) {

    /** The conversion of a returned type, if there is one. */
    public static Optional<ResultConversion> of(TypeMirror returned, TypeMirror wanted, Language language) {
        if (returned.getKind() == TypeKind.VOID) {
            return language.is(wanted, "java.lang.Void") ? Optional.of(plain(Delivery.NOTHING)) : Optional.empty();
        }
        // a component that is itself a CompletionStage asks for the stage, not for its value
        Optional<AwaitableType> awaitable =
                AwaitableType.startedBy(wanted, language).isPresent()
                        ? Optional.empty()
                        : AwaitableType.startedBy(returned, language);
        return awaitable.isPresent()
                ? ofAwaitable(awaitable.get(), wanted, language)
                : ofValue(returned, wanted, language);
    }

    /** MisfitReason a type does not fit. */
    public static MisfitReason why(TypeMirror returned, Language language) {
        if (ResultPart.of(returned, language).tolerant()) {
            return new MisfitReason.OutcomeGiven();
        }
        if (returned.getKind() == TypeKind.VOID) {
            return new MisfitReason.NothingGiven();
        }
        return AwaitableType.isUnawaited(returned, language)
                ? new MisfitReason.FutureGiven(TypeText.code(returned))
                : StageWithin.of(returned, language)
                        .<MisfitReason>map(within -> new MisfitReason.StageWithin(
                                TypeText.code(returned),
                                Code.of(within.method() + "()"),
                                TypeText.code(within.stage())))
                        .orElseGet(MisfitReason.Different::new);
    }

    public static Optional<ResultConversion> ofAwaitable(
            AwaitableType awaitable, TypeMirror wanted, Language language) {
        return language.types().isSubtype(awaitable.result(), language.boxed(wanted))
                ? Optional.of(plain(awaitable.kind().delivery()))
                : Optional.empty();
    }

    private static Optional<ResultConversion> ofValue(TypeMirror returned, TypeMirror wanted, Language language) {
        if (!language.types().isAssignable(returned, wanted)) {
            return Optional.empty();
        }
        // an int becomes a long, but not a Long, which is what the task of a long component returns
        boolean widened = wanted.getKind().isPrimitive()
                && !language.primitiveKind(returned).equals(Optional.of(wanted.getKind()));
        return Optional.of(new ResultConversion(
                Delivery.VALUE,
                widened ? Optional.of(TypeName.get(wanted)) : Optional.empty(),
                language.isUncheckedAssignment(returned, wanted)));
    }

    private static ResultConversion plain(Delivery delivery) {
        return new ResultConversion(delivery, Optional.empty(), false);
    }
}
