package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;

/** Outcomes of which the method says a bound only: {@code List<Outcome<? extends Number>>} is no list of outcomes of numbers. */
final class OutcomesCode {

    private OutcomesCode() {}

    /** The results as the method declares them; a view, where they are of a narrower type. */
    static CodeBlock of(MethodContext context, boolean isMap, CodeBlock results) {
        return isBound(context.method().signature().result())
                ? CodeBlock.of(
                        "$L.$L($L)",
                        Receiver.of(Collections.class),
                        isMap ? "unmodifiableMap" : "unmodifiableList",
                        results)
                : results;
    }

    private static boolean isBound(TypeName type) {
        if (!(type instanceof ParameterizedTypeName parameterized)) {
            return false;
        }
        boolean isOutcome = parameterized.rawType().canonicalName().equals(RuntimeTypes.OUTCOME.canonicalName());
        return parameterized.typeArguments().stream()
                .anyMatch(argument -> isOutcome ? argument instanceof WildcardTypeName : isBound(argument));
    }
}
