package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Cancellation;
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
        CodeBlock.Builder rule = CodeBlock.builder();
        // nothing of outcomes fails; a body groups failures unless told otherwise
        if (!tolerant && (!hasBody || policy.supervises())) {
            rule.addStatement("$N.$L()", code.tasks(), policy.supervises() ? "collectFailures" : "groupFailures");
        }
        return rule.add(deadline.limit(code.tasks()))
                .add(GraceCode.limit(context, code.tasks(), policy.grace()))
                .build();
    }

    private CodeBlock await() {
        CodeBlock.Builder waiting = CodeBlock.builder();
        if (hasBody) {
            waiting.addStatement("$N.runBody()", code.tasks());
        }
        waiting.add(AwaitCode.waiting(
                context, code.tasks(), deadline, StopCode.of(code.tasks(), Cancellation.CANCEL_AND_JOIN)));
        AwaitCode await = new AwaitCode(context, waiting.build());
        boolean throwsTimeout = deadline.isPresent() && !tolerant;
        if (policy.declaresInterruption()) {
            return (throwsTimeout ? await.onInterruptOrTimeout(this::stop) : await.onInterrupt(this::stop)).code();
        }
        await.onInterrupt(this::stopUndeclared);
        return (throwsTimeout ? await.onTimeout(this::stop) : await).code();
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
        CodeBlock.Builder join = CodeBlock.builder().add(StopCode.of(code.tasks(), Cancellation.CANCEL_AND_JOIN));
        if (!tolerant) {
            join.beginControlFlow("if ($N.failed())", code.tasks())
                    .addStatement("throw $N.allFailures($N)", code.tasks(), caught)
                    .endControlFlow();
        }
        return join.build();
    }

    private CodeBlock fail() {
        CodeBlock.Builder fail = CodeBlock.builder().beginControlFlow("if ($N.failed())", code.tasks());
        if (hasBody || !policy.supervises()) {
            fail.add(StopCode.of(code.tasks(), Cancellation.CANCEL_AND_JOIN));
        }
        return fail.addStatement("throw $N.allFailures()", code.tasks())
                .endControlFlow()
                .build();
    }
}
