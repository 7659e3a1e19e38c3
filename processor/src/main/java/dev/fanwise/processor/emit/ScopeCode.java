package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.ScopePolicy;

/** The body of a {@code @TaskGroupScope} method: its policy, in the order in which it takes effect. */
final class ScopeCode {

    private final MethodContext context;
    private final ScopePolicy policy;
    private final TasksCode code;
    private final boolean hasBody;
    private final boolean tolerant;
    private final DeadlineCode deadline;

    ScopeCode(MethodContext context, ScopePolicy policy, TasksCode code) {
        this.context = context;
        this.policy = policy;
        this.code = code;
        this.hasBody = context.method().tasks() instanceof Body;
        this.tolerant = context.method().tasks().tolerant();
        this.deadline = DeadlineCode.of(context, policy.timeout());
    }

    CodeBlock body() {
        return CodeBlock.builder()
                .add(code.checks())
                .add(deadline.declaration())
                .add(code.create(rule()))
                .add(code.start())
                .add(await())
                .add(tolerant ? CodeBlock.of("") : fail())
                .add(code.giveResult())
                .build();
    }

    private CodeBlock rule() {
        if (tolerant || (hasBody && !policy.supervises())) {
            // nothing fails; or a body, which groups failures unless told otherwise
            return CodeBlock.of("");
        }
        String method = policy.supervises() ? "collectFailures" : "groupFailures";
        return CodeBlock.builder().addStatement("$N.$L()", code.tasks(), method).build();
    }

    private CodeBlock await() {
        CodeBlock waiting = CodeBlock.builder()
                .addStatement("$N.$L($L)", code.tasks(), waitMethod(), deadline.argument())
                .build();
        AwaitCode await = new AwaitCode(context, waiting);
        if (policy.declaresInterruption()) {
            return (deadline.isPresent() ? await.onInterruptOrTimeout(this::stop) : await.onInterrupt(this::stop))
                    .code();
        }
        await.onInterrupt(this::stopUndeclared);
        return (deadline.isPresent() ? await.onTimeout(this::stop) : await).code();
    }

    private String waitMethod() {
        if (hasBody) {
            return "runBody";
        }
        return tolerant || policy.supervises() ? "awaitAll" : "awaitAllOrFirstFailure";
    }

    private CodeBlock stop(String caught) {
        return CodeBlock.builder()
                .add(join(caught))
                .addStatement("throw $N", caught)
                .build();
    }

    private CodeBlock stopUndeclared(String caught) {
        return CodeBlock.builder()
                .add(join(caught))
                .addStatement("throw $N.cancellation($N)", code.tasks(), caught)
                .build();
    }

    private CodeBlock join(String caught) {
        CodeBlock.Builder join = CodeBlock.builder().addStatement("$N.cancelAndJoin()", code.tasks());
        if (!tolerant) {
            join.addStatement("$N.throwFailuresOver($N)", code.tasks(), caught);
        }
        return join.build();
    }

    private CodeBlock fail() {
        CodeBlock.Builder fail = CodeBlock.builder().beginControlFlow("if ($N.failed())", code.tasks());
        if (!policy.supervises()) {
            fail.addStatement("$N.cancelAndJoin()", code.tasks());
        }
        return fail.addStatement("throw $N.exceptionGroup()", code.tasks())
                .endControlFlow()
                .build();
    }
}
