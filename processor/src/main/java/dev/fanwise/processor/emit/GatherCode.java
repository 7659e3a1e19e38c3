package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Timeout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** The body of a {@code @Gather} method: its policy, in the order in which it takes effect. */
final class GatherCode {

    /** The runtime throws at most that many checked types at once. */
    private static final int MOST_AT_ONCE = 3;

    private final MethodContext context;
    private final GatherPolicy policy;
    private final TasksCode code;
    private final boolean tolerant;
    private final Optional<String> deadline;

    GatherCode(MethodContext context, GatherPolicy policy, TasksCode code) {
        this.context = context;
        this.policy = policy;
        this.code = code;
        this.tolerant = context.method().tasks().tolerant();
        this.deadline = policy.timeout().map(timeout -> context.names().pick("deadline"));
    }

    CodeBlock body() {
        return CodeBlock.builder()
                .add(code.checks())
                .add(createDeadline())
                .add(code.start())
                .add(await())
                .add(tolerant ? CodeBlock.of("") : fail())
                .add(code.giveResult())
                .build();
    }

    private CodeBlock createDeadline() {
        CodeBlock.Builder created = CodeBlock.builder();
        policy.timeout()
                .ifPresent(timeout -> created.addStatement(
                        "var $N = $T.after($N)", deadline.orElseThrow(), RuntimeTypes.DEADLINE, timeoutName(timeout)));
        return created.build();
    }

    private String timeoutName(Timeout timeout) {
        return timeout instanceof Timeout.GivenByParameter parameter
                ? parameter.name()
                : context.constants()
                        .timeout(context.method().signature().name(), ((Timeout.Constant) timeout).duration());
    }

    private CodeBlock await() {
        CodeBlock.Builder await = CodeBlock.builder().beginControlFlow("try");
        boolean throwsTimeout = deadline.isPresent() && !tolerant;
        if (deadline.isPresent() && tolerant) {
            await.beginControlFlow("if (!$N.awaitAllUntil($N))", code.tasks(), deadline.get())
                    .add(stop(policy.onCancel()))
                    .endControlFlow();
        } else {
            await.addStatement(
                    "$N.$L($L)", code.tasks(), tolerant ? "awaitAll" : "awaitAllOrFirstFailure", deadline.orElse(""));
        }
        if (!policy.declaresInterruption()) {
            await.add(catchUndeclaredInterrupt());
            if (throwsTimeout) {
                await.add(catchAndThrow(CodeBlock.of("$T", TimeoutException.class), "timeout", "expiry"));
            }
        } else if (throwsTimeout) {
            await.add(catchAndThrow(
                    CodeBlock.of("$T | $T", InterruptedException.class, TimeoutException.class), "stop", "cause"));
        } else {
            await.add(catchAndThrow(CodeBlock.of("$T", InterruptedException.class), "interrupt", "interruption"));
        }
        return await.endControlFlow().build();
    }

    private CodeBlock catchAndThrow(CodeBlock type, String... preferred) {
        String caught = context.names().pick(preferred);
        return CodeBlock.builder()
                .nextControlFlow("catch ($L $N)", type, caught)
                .add(stop(policy.onCancel()))
                .addStatement("$N.addFailuresTo($N)", code.tasks(), caught)
                .addStatement("throw $N", caught)
                .build();
    }

    private CodeBlock catchUndeclaredInterrupt() {
        String caught = context.names().pick("interrupt", "interruption");
        return CodeBlock.builder()
                .nextControlFlow("catch ($T $N)", InterruptedException.class, caught)
                .add(stop(policy.onCancel()))
                .addStatement("throw $N.cancellation($N)", code.tasks(), caught)
                .build();
    }

    private CodeBlock stop(Cancellation cancellation) {
        String method = switch (cancellation) {
            case LEAVE -> "leave";
            case CANCEL -> "cancel";
            case CANCEL_AND_JOIN -> "cancelAndJoin";
        };
        return CodeBlock.builder().addStatement("$N.$L()", code.tasks(), method).build();
    }

    private CodeBlock fail() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.failed())", code.tasks())
                .add(stop(policy.onFailure()))
                .add(throwFailure())
                .endControlFlow()
                .build();
    }

    private CodeBlock throwFailure() {
        List<TypeName> classes = new ArrayList<>();
        Optional<TypeName> variable = Optional.empty();
        for (TypeName failure : policy.failures()) {
            if (failure instanceof TypeVariableName) {
                variable = Optional.of(failure);
            } else {
                classes.add(failure);
            }
        }
        CodeBlock.Builder thrown = CodeBlock.builder();
        int last = variable.isPresent() ? 0 : MOST_AT_ONCE;
        while (classes.size() > last) {
            thrown.addStatement("$N.throwFailureIf($T.class)", code.tasks(), classes.remove(0));
        }
        if (variable.isPresent()) {
            return thrown.addStatement("$N.<$T>throwFailureAs()", code.tasks(), variable.get())
                    .build();
        }
        CodeBlock types =
                classes.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(", "));
        return thrown.addStatement("$N.throwFailure($L)", code.tasks(), types).build();
    }
}
