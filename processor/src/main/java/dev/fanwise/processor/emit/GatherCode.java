package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.GatherPolicy;

/** The body of a {@code @Gather} method: its policy, in the order in which it takes effect. */
final class GatherCode {

    private final MethodContext context;
    private final GatherPolicy policy;
    private final TasksCode code;
    private final boolean tolerant;
    private final DeadlineCode deadline;

    GatherCode(MethodContext context, GatherPolicy policy, TasksCode code) {
        this.context = context;
        this.policy = policy;
        this.code = code;
        this.tolerant = context.method().tasks().tolerant();
        this.deadline = DeadlineCode.of(context, policy.timeout());
    }

    CodeBlock body() {
        return CodeBlock.builder()
                .add(code.checks())
                .add(deadline.declaration())
                .add(code.create(CodeBlock.of("")))
                .add(code.start())
                .add(await())
                .add(tolerant ? CodeBlock.of("") : fail())
                .add(code.giveResult())
                .build();
    }

    private CodeBlock await() {
        AwaitCode await = new AwaitCode(context, waiting());
        boolean throwsTimeout = deadline.isPresent() && !tolerant;
        if (policy.declaresInterruption()) {
            return (throwsTimeout ? await.onInterruptOrTimeout(this::stop) : await.onInterrupt(this::stop)).code();
        }
        await.onInterrupt(this::stopUndeclared);
        return (throwsTimeout ? await.onTimeout(this::stop) : await).code();
    }

    private CodeBlock waiting() {
        CodeBlock.Builder waiting = CodeBlock.builder();
        if (deadline.isPresent() && tolerant) {
            return waiting.beginControlFlow("if (!$N.awaitAllUntil($N))", code.tasks(), deadline.argument())
                    .add(StopCode.giveUp(code.tasks(), policy.onCancel()))
                    .endControlFlow()
                    .build();
        }
        String method = tolerant ? "awaitAll" : "awaitAllOrFirstFailure";
        return waiting.addStatement("$N.$L($L)", code.tasks(), method, deadline.argument())
                .build();
    }

    private CodeBlock stop(String caught) {
        return CodeBlock.builder()
                .add(StopCode.giveUp(code.tasks(), policy.onCancel()))
                .addStatement("$N.addFailuresTo($N)", code.tasks(), caught)
                .addStatement("throw $N", caught)
                .build();
    }

    private CodeBlock stopUndeclared(String caught) {
        return CodeBlock.builder()
                .add(StopCode.giveUp(code.tasks(), policy.onCancel()))
                .addStatement("throw $N.cancellation($N)", code.tasks(), caught)
                .build();
    }

    private CodeBlock fail() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.failed())", code.tasks())
                .add(StopCode.giveUp(code.tasks(), policy.onFailure()))
                .add(FailureCode.of(code.tasks(), policy.failures()))
                .endControlFlow()
                .build();
    }
}
