package dev.fanwise.processor.analyse;

import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a component or of the elements of a result.
 *
 * @param declared as it is written
 * @param wanted what the task has to give: for an {@code Outcome}, the type of its value
 * @param tolerant whether it is an {@code Outcome}
 */
record ResultType(TypeMirror declared, TypeMirror wanted, boolean tolerant) {

    private static final String OUTCOME = "dev.fanwise.Outcome";

    static ResultType of(TypeMirror declared, Language language) {
        if (!language.is(declared, OUTCOME)) {
            return new ResultType(declared, declared, false);
        }
        Optional<TypeMirror> value = language.argument((DeclaredType) declared, 0);
        return new ResultType(declared, value.orElseGet(language::object), true);
    }
}
