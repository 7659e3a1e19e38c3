package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.fanwise.processor.model.Delay;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.ReturnWhen;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.model.WaitForPolicy;
import java.util.Objects;

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
        if (context.method().tasks() instanceof Each each && each.isStream()) {
            return stream(each);
        }
        return CodeBlock.builder()
                .add(code.checks())
                .add(code.create(rule()))
                .add(DiscardCode.around(context, tasks, run()))
                .build();
    }

    private CodeBlock run() {
        return CodeBlock.builder()
                .add(policy.stagger().map(this::startStaggered).orElseGet(code::start))
                .add(await())
                .add(isRace() ? giveWinner() : giveTasks())
                .build();
    }

    /** The call begins when the stream is read, by the code of a lambda expression: its tasks don't hold the stream. */
    private CodeBlock stream(Each each) {
        CodeBlock.Builder stream = CodeBlock.builder().add(code.checks());
        if (policy.timeout().isPresent() && policy.timeout().get() instanceof Timeout.GivenByParameter timeout) {
            stream.addStatement(
                    "$L.requireNonNull($N, $S)", Receiver.of(Objects.class), timeout.name(), timeout.name());
        }
        return stream.add("return $L.<$T>of(() -> {\n", Receiver.of(RuntimeTypes.TASK_STREAM), each.result())
                .indent()
                .add(code.create(rule()))
                .add(code.giveResult())
                .unindent()
                .add(
                        "}, $L, $L);\n",
                        StopCode.later(tasks, policy.onReturn()),
                        StopCode.later(tasks, policy.onCancel()))
                .build();
    }

    /** Whether the result is that of one task. */
    private boolean isRace() {
        return context.method().tasks() instanceof Each each && each.isRace();
    }

    private boolean isOfOne() {
        return context.method().tasks() instanceof Each each && each.shape() instanceof Each.ResultShape.OfWinner;
    }

    private CodeBlock rule() {
        String rule = isRace() ? "race" : "returnWhen";
        return CodeBlock.builder()
                .addStatement(
                        policy.until().isPresent()
                                ? CodeBlock.of("$N.$L()", tasks, isRace() ? "raceUntilEnough" : "returnWhenEnough")
                                : CodeBlock.of(
                                        "$N.$L($L.$L)",
                                        tasks,
                                        rule,
                                        Receiver.of(RuntimeTypes.RETURN_WHEN),
                                        policy.returnWhen()))
                .add(deadline.limit(tasks))
                .add(GraceCode.limit(context, tasks, policy.grace()))
                .build();
    }

    private CodeBlock startStaggered(Delay stagger) {
        return code.startStaggered(
                stagger instanceof Delay.GivenByParameter parameter
                        ? parameter.name()
                        : context.constants()
                                .duration(
                                        context.method().signature().name(),
                                        "stagger",
                                        ((Delay.Constant) stagger).duration()));
    }

    private CodeBlock await() {
        AwaitCode await = new AwaitCode(context, waiting()).onInterrupt(this::onInterrupt);
        return (isRace() && deadline.isPresent() ? await.onTimeout(this::onTimeout) : await).code();
    }

    private CodeBlock waiting() {
        String inTime = isRace() ? "awaitInTime" : "awaitUntilTimeout";
        return CodeBlock.builder()
                .addStatement("$N.$L()", tasks, deadline.isPresent() ? inTime : "await")
                .build();
    }

    private CodeBlock onInterrupt(String interrupt) {
        boolean declared = policy.declaresInterruption();
        String withHandles = declared
                ? context.names().pick("interrupted", "withTasks")
                : context.names().pick("cancellation");
        return CodeBlock.builder()
                .addStatement(
                        "var $N = $N.$L($N)",
                        withHandles,
                        tasks,
                        declared ? "interruptedWait" : "cancelledWait",
                        interrupt)
                .add(StopCode.of(tasks, policy.onCancel()))
                .addStatement("throw $N", withHandles)
                .build();
    }

    private CodeBlock onTimeout(String timeout) {
        return CodeBlock.builder()
                .add(StopCode.of(tasks, policy.onReturn()))
                .addStatement("$N.addFailuresTo($N)", tasks, timeout)
                .addStatement("throw $N", timeout)
                .build();
    }

    private CodeBlock giveWinner() {
        CodeBlock.Builder give = CodeBlock.builder().add(StopCode.of(tasks, policy.onReturn()));
        if (policy.until().isPresent()) {
            give.beginControlFlow("if (!$N.$L())", tasks, isOfOne() ? "hasWinner" : "wasEnough")
                    .addStatement(
                            "throw $N.notEnough($S)",
                            tasks,
                            policy.until().get().method())
                    .endControlFlow();
        } else if (policy.returnWhen() == ReturnWhen.FIRST_SUCCEEDED) {
            give.beginControlFlow("if (!$N.hasWinner())", tasks)
                    .addStatement("throw $N.allFailures()", tasks)
                    .endControlFlow();
        } else {
            give.beginControlFlow("if ($N.failed())", tasks)
                    .add(FailureCode.of(tasks, policy.failures()))
                    .endControlFlow();
        }
        return give.add(code.giveResult()).build();
    }

    private CodeBlock giveTasks() {
        if (!(context.method().tasks() instanceof Each each)) {
            return CodeBlock.builder()
                    .add(StopCode.of(tasks, policy.onReturn()))
                    .add(code.giveResult())
                    .build();
        }
        String waited = context.names().pick("waited", "found");
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $N.waited()",
                        ParameterizedTypeName.get(RuntimeTypes.WAITED, each.result()),
                        waited,
                        tasks)
                .add(StopCode.of(tasks, policy.onReturn()))
                .addStatement("return $N", waited)
                .build();
    }
}
