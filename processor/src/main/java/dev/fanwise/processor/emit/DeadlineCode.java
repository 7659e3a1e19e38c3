package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Timeout;
import java.util.Optional;

/**
 * The local variable for the latest moment of a call.
 *
 * @param name its name; empty if the call has no timeout
 * @param declaration declares it; empty if the call has no timeout
 */
record DeadlineCode(Optional<String> name, CodeBlock declaration) {

    static DeadlineCode of(MethodContext context, Optional<Timeout> timeout) {
        return timeout.map(limit -> declared(context, limit))
                .orElseGet(() -> new DeadlineCode(Optional.empty(), CodeBlock.of("")));
    }

    private static DeadlineCode declared(MethodContext context, Timeout timeout) {
        String name = context.names().pick("deadline");
        CodeBlock declaration = CodeBlock.builder()
                .addStatement("var $N = $T.after($N)", name, RuntimeTypes.DEADLINE, source(context, timeout))
                .build();
        return new DeadlineCode(Optional.of(name), declaration);
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
        return name.isPresent();
    }

    /** The argument of what waits: the deadline, if there is one. */
    String argument() {
        return name.orElse("");
    }
}
