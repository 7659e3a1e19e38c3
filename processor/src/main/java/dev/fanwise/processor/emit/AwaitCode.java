package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The waiting in a generated method, and what happens when something cuts it short. */
final class AwaitCode {

    private final MethodContext context;
    private final CodeBlock.Builder code = CodeBlock.builder();

    AwaitCode(MethodContext context, CodeBlock waiting) {
        this.context = context;
        code.beginControlFlow("try").add(waiting);
    }

    /**
     * The wait of a gather or scope.
     *
     * @param stopLate what becomes of tasks that are late, if the call does without them
     */
    static CodeBlock waiting(MethodContext context, String tasks, DeadlineCode deadline, CodeBlock stopLate) {
        boolean tolerant = context.method().tasks().tolerant();
        CodeBlock.Builder waiting = CodeBlock.builder();
        if (!deadline.isPresent()) {
            return waiting.addStatement("$N.await()", tasks).build();
        }
        if (!tolerant && !context.method().tasks().partlyTolerant()) {
            return waiting.addStatement("$N.awaitInTime()", tasks).build();
        }
        return waiting.beginControlFlow("if (!$N.$L())", tasks, tolerant ? "awaitUntilTimeout" : "awaitInTime")
                .add(stopLate)
                .endControlFlow()
                .build();
    }

    /**
     * Catches the interruption of the caller.
     *
     * @param reaction what happens, from the name of what was caught
     */
    AwaitCode onInterrupt(Function<String, CodeBlock> reaction) {
        return on(CodeBlock.of("$T", InterruptedException.class), reaction, "interrupt", "interruption");
    }

    /** Catches the passing of the deadline. */
    AwaitCode onTimeout(Function<String, CodeBlock> reaction) {
        return on(CodeBlock.of("$T", TimeoutException.class), reaction, "timeout", "expiry");
    }

    /** Catches either. */
    AwaitCode onInterruptOrTimeout(Function<String, CodeBlock> reaction) {
        return on(
                CodeBlock.of("$T | $T", InterruptedException.class, TimeoutException.class), reaction, "stop", "cause");
    }

    private AwaitCode on(CodeBlock types, Function<String, CodeBlock> reaction, String... preferred) {
        String caught = context.names().pick(preferred);
        code.nextControlFlow("catch ($L $N)", types, caught).add(reaction.apply(caught));
        return this;
    }

    CodeBlock code() {
        return code.endControlFlow().build();
    }
}
