package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Need;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.WaitForPolicy;
import dev.fanwise.processor.model.Work;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tasks of the components of a record. */
final class SlotsCode implements TasksCode {

    private final MethodContext context;
    private final Slots slots;
    private final Map<String, String> locals = new LinkedHashMap<>();
    private final String tasks;
    private final String discarded;

    SlotsCode(MethodContext context, Slots slots) {
        this.context = context;
        this.slots = slots;
        for (Slot slot : slots.tasks()) {
            // a parameter of the component's name is the awaitable that fills it
            locals.put(slot.name(), context.names().pick(slot.name(), slot.name() + "Task"));
        }
        this.tasks = context.names().pick("tasks", "fanOut");
        this.discarded = DiscardCode.value(context);
    }

    @Override
    public String tasks() {
        return tasks;
    }

    @Override
    public CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Slot slot : slots.tasks()) {
            // what runs already is checked by its slot, which is created before anything is started
            if (!isGiven(slot)
                    && slot.work() instanceof Work.Await await
                    && await.source() instanceof Argument.OfParameter parameter) {
                code.addStatement(
                        "$L.requireNonNull($N, $S)", Receiver.of(Objects.class), parameter.name(), parameter.name());
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
                slots.discards() ? RuntimeTypes.DISCARDING_FAN_OUT : RuntimeTypes.FAN_OUT,
                context.method().label(),
                context.options());
        code.add(rule);
        slots.tasks().forEach(slot -> code.addStatement("var $N = $L", local(slot), creation(slot)));
        return code.add("\n").build();
    }

    @Override
    public CodeBlock start() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Slot slot : slots.tasks()) {
            String start = slot.tolerant() ? "startOptional" : "start";
            slot.timeout()
                    .ifPresent(
                            time -> code.addStatement("$N.limitTime($N, $N)", tasks, local(slot), timeout(slot, time)));
            if (isGiven(slot)) {
                code.addStatement("$N.$L($N)", tasks, start, local(slot));
            } else {
                code.addStatement(
                        "$N.$L($N, $N$L)", tasks, start, local(slot), context.threads(slot.name()), needs(slot));
            }
        }
        return code.build();
    }

    private CodeBlock needs(Slot slot) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Need need : slot.needs()) {
            String local = local(need.task());
            code.add(",$W").add(need.anyEnd() ? CodeBlock.of("$N.endOf($N)", tasks, local) : CodeBlock.of("$N", local));
        }
        return code.build();
    }

    private String local(Slot slot) {
        return local(slot.name());
    }

    private String local(String task) {
        return Objects.requireNonNull(locals.get(task));
    }

    private String timeout(Slot slot, Duration time) {
        return context.constants().timeout(context.method().signature().name(), slot.name(), time);
    }

    private CodeBlock creation(Slot slot) {
        TaskCode task = new TaskCode(context, slot.work(), this::local);
        if (isGiven(slot)) {
            TypeName type = ParameterizedTypeName.get(RuntimeTypes.GIVEN_SLOT, slot.result());
            return CodeBlock.of("new $T($N, $S, $L)", type, tasks, slot.name(), task.value());
        }
        ClassName type = slot.work().asynchronous() ? RuntimeTypes.ASYNC_SLOT : RuntimeTypes.SLOT;
        return CodeBlock.of(
                "$L",
                TypeSpec.anonymousClassBuilder("$N, $S", tasks, slot.name())
                        .superclass(ParameterizedTypeName.get(type, slot.result()))
                        .addMethod(task.method("call", slot.result()).build())
                        .addMethods(slot.discard().stream()
                                .map(discard -> DiscardCode.method(context, discard, slot.result(), discarded))
                                .toList())
                        .build());
    }

    /** Whether what fills the component runs already. */
    private static boolean isGiven(Slot slot) {
        return slot.work() instanceof Work.Await && slot.work().asynchronous();
    }

    @Override
    public CodeBlock giveResult() {
        List<CodeBlock> results =
                slots.slots().stream().map(slot -> component(slot, local(slot))).toList();
        return DiscardCode.keep(context, tasks, RecordCode.of(slots.record(), results));
    }

    private CodeBlock component(Slot slot, String local) {
        if (context.method().policy() instanceof WaitForPolicy) {
            return CodeBlock.of("$N", local);
        }
        if (slot.tolerant()) {
            return CodeBlock.of("$N.outcome()", local);
        }
        return CodeBlock.of("$N.$L()", local, slot.neverNull() ? "requireResult" : "result");
    }
}
