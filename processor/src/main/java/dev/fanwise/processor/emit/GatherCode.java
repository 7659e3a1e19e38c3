package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Cancellation;
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
                .add(code.create(rule()))
                .add(DiscardCode.around(context, code.tasks(), run()))
                .build();
    }

    private CodeBlock run() {
        return CodeBlock.builder()
                .add(code.start())
                .add(await())
                .add(tolerant ? CodeBlock.of("") : fail())
                .add(code.giveResult())
                .build();
    }

    private CodeBlock rule() {
        CodeBlock.Builder rule = CodeBlock.builder()
                .add(deadline.limit(code.tasks()))
                .add(GraceCode.limit(context, code.tasks(), policy.grace()));
        if (!tolerant && policy.onFailure() != Cancellation.LEAVE) {
            rule.addStatement("$N.endStartsAtFailure()", code.tasks());
        }
        return rule.build();
    }

    private CodeBlock await() {
        AwaitCode await = new AwaitCode(
                context,
                AwaitCode.waiting(context, code.tasks(), deadline, StopCode.of(code.tasks(), policy.onCancel())));
        boolean throwsTimeout = deadline.isPresent() && !tolerant;
        if (policy.declaresInterruption()) {
            return (throwsTimeout ? await.onInterruptOrTimeout(this::stop) : await.onInterrupt(this::stop)).code();
        }
        await.onInterrupt(this::stopUndeclared);
        return (throwsTimeout ? await.onTimeout(this::stop) : await).code();
    }

    private CodeBlock stop(String caught) {
        return CodeBlock.builder()
                .add(StopCode.of(code.tasks(), policy.onCancel()))
                .addStatement("$N.addFailuresTo($N)", code.tasks(), caught)
                .addStatement("throw $N", caught)
                .build();
    }

    private CodeBlock stopUndeclared(String caught) {
        return CodeBlock.builder()
                .add(StopCode.of(code.tasks(), policy.onCancel()))
                .addStatement("throw $N.cancellation($N)", code.tasks(), caught)
                .build();
    }

    private CodeBlock fail() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.failed())", code.tasks())
                .add(StopCode.of(code.tasks(), policy.onFailure()))
                .add(FailureCode.of(code.tasks(), policy.failures()))
                .endControlFlow()
                .build();
    }
}
