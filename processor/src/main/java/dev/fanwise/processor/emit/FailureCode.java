package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Throws the failure that decided a call, unchanged. */
final class FailureCode {

    /** The runtime throws at most that many checked types at once. */
    private static final int MOST_AT_ONCE = 3;

    private FailureCode() {}

    /**
     * The throwing.
     *
     * @param tasks the variable that stands for the call
     * @param failures the checked exceptions that the failure may be
     */
    static CodeBlock of(String tasks, List<TypeName> failures) {
        List<TypeName> classes = new ArrayList<>();
        Optional<TypeName> variable = Optional.empty();
        for (TypeName failure : failures) {
            if (failure instanceof TypeVariableName) {
                variable = Optional.of(failure);
            } else {
                classes.add(failure);
            }
        }
        CodeBlock.Builder thrown = CodeBlock.builder();
        int last = variable.isPresent() ? 0 : MOST_AT_ONCE;
        while (classes.size() > last) {
            thrown.addStatement("$N.throwIf($T.class)", tasks, classes.remove(0));
        }
        if (variable.isPresent()) {
            return thrown.addStatement("throw $N.<$T>failureAs()", tasks, variable.get())
                    .build();
        }
        CodeBlock types =
                classes.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(", "));
        return thrown.addStatement("throw $N.failure($L)", tasks, types).build();
    }
}
