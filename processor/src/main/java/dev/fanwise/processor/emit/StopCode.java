package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Cancellation;

/** What becomes of tasks that still run. */
final class StopCode {

    private StopCode() {}

    static CodeBlock of(String tasks, Cancellation cancellation) {
        String method = switch (cancellation) {
            case LEAVE -> "leave";
            case CANCEL -> "cancel";
            case CANCEL_AND_JOIN -> "cancelAndJoin";
        };
        return CodeBlock.builder().addStatement("$N.$L()", tasks, method).build();
    }
}
