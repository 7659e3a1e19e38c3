package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Cancellation;

/** What becomes of tasks that still run. */
final class StopCode {

    private StopCode() {}

    /** For tasks that the call gives up. */
    static CodeBlock giveUp(String tasks, Cancellation cancellation) {
        String method = switch (cancellation) {
            case LEAVE -> "leave";
            case CANCEL -> "cancel";
            case CANCEL_AND_JOIN -> "cancelAndJoin";
        };
        return CodeBlock.builder().addStatement("$N.$L()", tasks, method).build();
    }

    /** For tasks that others have handles of: leaving them needs nothing. */
    static CodeBlock keepReadable(String tasks, Cancellation cancellation) {
        return switch (cancellation) {
            case LEAVE -> CodeBlock.of("");
            case CANCEL ->
                CodeBlock.builder().addStatement("$N.askToStop()", tasks).build();
            case CANCEL_AND_JOIN -> giveUp(tasks, cancellation);
        };
    }
}
