package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Awaitable;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.WaitForPolicy;
import dev.fanwise.processor.model.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tasks of the components of a record. */
final class SlotsCode implements TasksCode {

    private final MethodContext context;
    private final Slots slots;
    private final Map<Slot, String> locals = new LinkedHashMap<>();
    private final String tasks;

    SlotsCode(MethodContext context, Slots slots) {
        this.context = context;
        this.slots = slots;
        for (Slot slot : slots.slots()) {
            // a parameter of the component's name is the awaitable that fills it
            locals.put(slot, context.names().pick(slot.component(), slot.component() + "Task"));
        }
        this.tasks = context.names().pick("tasks", "fanOut");
    }

    @Override
    public String tasks() {
        return tasks;
    }

    @Override
    public CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Slot slot : slots.slots()) {
            // a stage is checked by its slot, which is created before anything is started
            if (slot.work() instanceof Work.Await await
                    && await.kind() != Awaitable.COMPLETION_STAGE
                    && await.source() instanceof Argument.OfParameter parameter) {
                code.addStatement("$T.requireNonNull($N, $S)", Objects.class, parameter.name(), parameter.name());
            }
        }
        return code.build();
    }

    @Override
    public CodeBlock create(CodeBlock rule) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement(
                "var $N = new $T($S, $L)",
                tasks,
                RuntimeTypes.FAN_OUT,
                context.method().label(),
                context.executor());
        code.add(rule);
        locals.forEach((slot, local) -> code.addStatement("var $N = $L", local, creation(slot)));
        return code.add("\n").build();
    }

    @Override
    public CodeBlock start() {
        CodeBlock.Builder code = CodeBlock.builder();
        locals.forEach((slot, local) -> {
            if (isStage(slot)) {
                code.addStatement("$N.start($N)", tasks, local);
            } else {
                code.addStatement("$N.start($N, $N)", tasks, local, context.threads(slot.component()));
            }
        });
        return code.build();
    }

    private CodeBlock creation(Slot slot) {
        TaskCode task = new TaskCode(context, slot.work(), "");
        TypeName type = ParameterizedTypeName.get(runtimeType(slot), slot.result());
        if (isStage(slot)) {
            return CodeBlock.of("new $T($N, $S, $L)", type, tasks, slot.component(), task.value());
        }
        return CodeBlock.of(
                "$L",
                TypeSpec.anonymousClassBuilder("$N, $S", tasks, slot.component())
                        .superclass(type)
                        .addMethod(task.method("call", slot.result()).build())
                        .build());
    }

    private static boolean isStage(Slot slot) {
        return slot.work() instanceof Work.Await && slot.work().asynchronous();
    }

    private static ClassName runtimeType(Slot slot) {
        if (isStage(slot)) {
            return slot.tolerant() ? RuntimeTypes.STAGE_OUTCOME_SLOT : RuntimeTypes.STAGE_SLOT;
        }
        if (slot.work().asynchronous()) {
            return slot.tolerant() ? RuntimeTypes.ASYNC_OUTCOME_SLOT : RuntimeTypes.ASYNC_SLOT;
        }
        return slot.tolerant() ? RuntimeTypes.OUTCOME_SLOT : RuntimeTypes.SLOT;
    }

    @Override
    public CodeBlock giveResult() {
        List<CodeBlock> results = locals.entrySet().stream()
                .map(entry -> component(entry.getKey(), entry.getValue()))
                .toList();
        return CodeBlock.builder()
                .addStatement("return $L", RecordCode.of(slots.record(), results))
                .build();
    }

    private CodeBlock component(Slot slot, String local) {
        if (context.method().policy() instanceof WaitForPolicy) {
            return CodeBlock.of("$N", local);
        }
        return CodeBlock.of("$N.$L()", local, slot.tolerant() ? "outcome" : "result");
    }
}
