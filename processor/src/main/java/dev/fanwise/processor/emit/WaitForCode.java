package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ReturnWhen;
import dev.fanwise.processor.model.WaitForPolicy;

/** The body of a {@code @WaitFor} method: its policy, in the order in which it takes effect. */
final class WaitForCode {

    private final MethodContext context;
    private final WaitForPolicy policy;
    private final TasksCode code;
    private final String tasks;
    private final DeadlineCode deadline;

    WaitForCode(MethodContext context, WaitForPolicy policy, TasksCode code) {
        this.context = context;
        this.policy = policy;
        this.code = code;
        this.tasks = code.tasks();
        this.deadline = DeadlineCode.of(context, policy.timeout());
    }

    CodeBlock body() {
        return CodeBlock.builder()
                .add(code.checks())
                .add(deadline.declaration())
                .add(code.create(rule()))
                .add(policy.stagger().isPresent() ? CodeBlock.of("") : code.start())
                .add(await())
                .add(isRace() ? giveWinner() : giveTasks())
                .build();
    }

    /** Whether the result is that of one task. */
    private boolean isRace() {
        return context.method().tasks() instanceof Each each && each.shape() instanceof ResultShape.OfWinner;
    }

    private CodeBlock rule() {
        CodeBlock.Builder rule = CodeBlock.builder()
                .addStatement("$N.returnWhen($T.$L)", tasks, RuntimeTypes.RETURN_WHEN, policy.returnWhen());
        if (context.method().tasks() instanceof Each each && each.concurrency() > 0) {
            rule.addStatement("$N.atMost($L)", tasks, each.concurrency());
        }
        return rule.build();
    }

    private CodeBlock await() {
        AwaitCode await = new AwaitCode(context, waiting()).onInterrupt(this::onInterrupt);
        return (isRace() && deadline.isPresent() ? await.onTimeout(this::onTimeout) : await).code();
    }

    private CodeBlock waiting() {
        CodeBlock.Builder waiting = CodeBlock.builder();
        policy.stagger().ifPresent(stagger -> {
            String constant =
                    context.constants().duration(context.method().signature().name(), "stagger", stagger);
            waiting.add(code.startStaggered(constant, deadline.name()));
        });
        String method = deadline.isPresent() && !isRace() ? "awaitReturnUntil" : "awaitReturn";
        return waiting.addStatement("$N.$L($L)", tasks, method, deadline.argument())
                .build();
    }

    private CodeBlock onInterrupt(String interrupt) {
        String thrown = policy.declaresInterruption() ? "interruptedWait" : "cancelledWait";
        return CodeBlock.builder()
                .add(StopCode.keepReadable(tasks, policy.onCancel()))
                .addStatement("throw $N.$L($N)", tasks, thrown, interrupt)
                .build();
    }

    private CodeBlock onTimeout(String timeout) {
        return CodeBlock.builder()
                .add(StopCode.giveUp(tasks, policy.onReturn()))
                .addStatement("$N.addFailuresTo($N)", tasks, timeout)
                .addStatement("throw $N", timeout)
                .build();
    }

    private CodeBlock giveWinner() {
        CodeBlock.Builder give = CodeBlock.builder().add(StopCode.giveUp(tasks, policy.onReturn()));
        if (policy.returnWhen() == ReturnWhen.FIRST_SUCCEEDED) {
            give.beginControlFlow("if (!$N.hasWinner())", tasks)
                    .addStatement("throw $N.exceptionGroup()", tasks)
                    .endControlFlow();
        } else {
            give.beginControlFlow("if ($N.failed())", tasks)
                    .add(FailureCode.of(tasks, policy.failures()))
                    .endControlFlow();
        }
        return give.add(code.giveResult()).build();
    }

    private CodeBlock giveTasks() {
        return context.method().tasks() instanceof Each each ? giveWaited(each) : giveSlots();
    }

    private CodeBlock giveWaited(Each each) {
        if (policy.onReturn() == Cancellation.LEAVE) {
            return CodeBlock.builder()
                    .addStatement("return $N.handOut()", tasks)
                    .build();
        }
        String waited = context.names().pick("waited", "found");
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $N.handOut()",
                        ParameterizedTypeName.get(RuntimeTypes.WAITED, each.result()),
                        waited,
                        tasks)
                .addStatement("$N.$L($N.pending())", tasks, stopHandles(), waited)
                .addStatement("return $N", waited)
                .build();
    }

    private CodeBlock giveSlots() {
        CodeBlock.Builder give = CodeBlock.builder();
        if (policy.onReturn() == Cancellation.LEAVE) {
            give.addStatement("$N.handOut()", tasks);
        } else {
            give.addStatement("$1N.$2L($1N.handOut().pending())", tasks, stopHandles());
        }
        return give.add(code.giveResult()).build();
    }

    private String stopHandles() {
        return policy.onReturn() == Cancellation.CANCEL ? "cancel" : "cancelAndJoin";
    }
}
