package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The part of a result that one task gives: the type of a component, or of the elements.
 *
 * @param declared as it is written
 * @param wanted what the task has to give: for an {@code Outcome}, the type of its value
 * @param tolerant whether it is an {@code Outcome}
 */
public record ResultPart(TypeMirror declared, TypeMirror wanted, boolean tolerant) {

    private static final String OUTCOME = "dev.fanwise.Outcome";

    /** The same with other types in it. */
    public ResultPart map(UnaryOperator<TypeMirror> types) {
        return new ResultPart(types.apply(declared), types.apply(wanted), tolerant);
    }

    public static ResultPart of(TypeMirror declared, Language language) {
        if (!language.is(declared, OUTCOME)) {
            return new ResultPart(declared, declared, false);
        }
        Optional<TypeMirror> value = language.argument((DeclaredType) declared, 0);
        return new ResultPart(declared, value.orElseGet(language::object), true);
    }
}
