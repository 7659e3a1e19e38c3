package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Timeout;
import java.util.Optional;

/**
 * How long a call may take.
 *
 * @param timeout the constant or parameter that says it; empty if the call has no timeout
 */
record DeadlineCode(Optional<String> timeout) {

    static DeadlineCode of(MethodContext context, Optional<Timeout> timeout) {
        return new DeadlineCode(timeout.map(limit -> source(context, limit)));
    }

    private static String source(MethodContext context, Timeout timeout) {
        return timeout instanceof Timeout.GivenByParameter parameter
                ? parameter.name()
                : context.constants()
                        .duration(
                                context.method().signature().name(),
                                "timeout",
                                ((Timeout.Constant) timeout).duration());
    }

    boolean isPresent() {
        return timeout.isPresent();
    }

    /** Starts the clock. */
    CodeBlock limit(String tasks) {
        return timeout.map(source -> CodeBlock.builder()
                        .addStatement("$N.limitTime($N)", tasks, source)
                        .build())
                .orElseGet(() -> CodeBlock.of(""));
    }
}
