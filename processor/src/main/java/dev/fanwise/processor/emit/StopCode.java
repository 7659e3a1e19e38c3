package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Cancellation;

/** What becomes of tasks that still run. */
final class StopCode {

    private StopCode() {}

    static CodeBlock of(String tasks, Cancellation cancellation) {
        return CodeBlock.builder()
                .addStatement("$N.$L()", tasks, method(cancellation))
                .build();
    }

    /** The same as a function of the call, for later. No reference to a method: a field may obscure the name of its class. */
    static CodeBlock later(String tasks, Cancellation cancellation) {
        return CodeBlock.of("$N -> $N.$L()", tasks, tasks, method(cancellation));
    }

    private static String method(Cancellation cancellation) {
        return switch (cancellation) {
            case LEAVE -> "leave";
            case CANCEL -> "cancel";
            case CANCEL_AND_JOIN -> "cancelAndJoin";
        };
    }
}
