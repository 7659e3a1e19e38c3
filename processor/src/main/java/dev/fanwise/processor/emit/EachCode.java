package dev.fanwise.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.WaitForPolicy;
import dev.fanwise.processor.model.Work;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The tasks of the elements of a parameter. */
final class EachCode implements TasksCode {

    private final MethodContext context;
    private final Each each;
    private final String tasks;
    private final String element;
    private final String keys;

    EachCode(MethodContext context, Each each) {
        this.context = context;
        this.each = each;
        this.tasks = context.names().pick("tasks", "fanOut");
        this.element = context.names().pick(each.elementName(), "element");
        this.keys = isKeyed() ? context.names().pick("keys", "elementKeys") : "";
    }

    @Override
    public String tasks() {
        return tasks;
    }

    @Override
    public CodeBlock checks() {
        String source = each.source().parameter();
        CodeBlock.Builder checks = CodeBlock.builder()
                .addStatement("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), source, source);
        if (each.shape() instanceof ResultShape.AsCompleted handler) {
            checks.addStatement(
                    "$L.requireNonNull($N, $S)", Receiver.of(Objects.class), handler.parameter(), handler.parameter());
        }
        return checks.build();
    }

    @Override
    public CodeBlock create(CodeBlock rule) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("var $N = $L", tasks, creation())
                .add(rule);
        if (!elementsRunAlready() && each.work().asynchronous()) {
            code.addStatement("$N.awaitStages()", tasks);
        }
        if (each.tolerant()) {
            code.addStatement("$N.keepFailures()", tasks);
        }
        if (each.shape() instanceof ResultShape.Dropped && !elementsRunAlready()) {
            code.addStatement("$N.discardResults()", tasks);
        }
        if (each.shape() instanceof ResultShape.AsCompleted) {
            code.addStatement("$N.giveAsCompleted()", tasks);
        }
        code.add(BoundCode.of(tasks, each.concurrency()));
        if (isKeyed()) {
            code.addStatement("var $N = $L", keys, keys());
        }
        return code.build();
    }

    /** Whether no code of ours is needed, because the elements run by themselves. */
    private boolean elementsRunAlready() {
        return each.isWatched()
                || (each.work() instanceof Work.Await
                        && each.work().asynchronous()
                        && each.source() instanceof ElementSource.Sequence
                        && !isKeyed()
                        && !(each.shape() instanceof ResultShape.AsCompleted)
                        // a limit reads the source as it goes along
                        && each.concurrency().isEmpty());
    }

    private boolean isKeyed() {
        return each.shape() instanceof ResultShape.InMap;
    }

    private CodeBlock creation() {
        String label = context.method().label();
        if (elementsRunAlready()) {
            TypeName given = ParameterizedTypeName.get(
                    each.isStream() ? RuntimeTypes.STREAMED_GIVEN_FAN_OUT : RuntimeTypes.GIVEN_FAN_OUT, each.result());
            CodeBlock arguments =
                    CodeBlock.of("$S, $S, $L", label, each.source().parameter(), context.options());
            return question()
                    .map(method -> CodeBlock.of(
                            "$L",
                            TypeSpec.anonymousClassBuilder("$L", arguments)
                                    .superclass(given)
                                    .addMethod(method)
                                    .build()))
                    .orElseGet(() -> CodeBlock.of("new $T($L)", given, arguments));
        }
        TaskCode task = new TaskCode(context, each.work(), element);
        TypeName type =
                ParameterizedTypeName.get(fanOutType(), elementType(), task.returned(each.result()), each.result());
        return CodeBlock.of(
                "$L",
                TypeSpec.anonymousClassBuilder(
                                "$Z$S,$W$S,$W$L,$W$N",
                                label,
                                each.taskName(),
                                context.options(),
                                context.threads(each.taskName()))
                        .superclass(type)
                        .addMethod(task.method("call", each.result())
                                .addParameter(ParameterSpec.builder(elementType(), element)
                                        .build())
                                .build())
                        .addMethods(question().stream().toList())
                        .addMethods(handler().stream().toList())
                        .addMethods(each.discard().stream()
                                .map(discard ->
                                        DiscardCode.method(context, discard, each.result(), DiscardCode.value(context)))
                                .toList())
                        .build());
    }

    private ClassName fanOutType() {
        if (each.isStream()) {
            return RuntimeTypes.STREAMED_EACH_FAN_OUT;
        }
        return each.discards() ? RuntimeTypes.DISCARDING_EACH_FAN_OUT : RuntimeTypes.EACH_FAN_OUT;
    }

    /** What is done with each result. */
    private Optional<MethodSpec> handler() {
        if (!(each.shape() instanceof ResultShape.AsCompleted handler)) {
            return Optional.empty();
        }
        String result = context.names().pick(each.tolerant() ? "outcome" : "result");
        TypeName type =
                each.tolerant() ? ParameterizedTypeName.get(RuntimeTypes.OUTCOME, each.result()) : each.result();
        return Optional.of(MethodSpec.methodBuilder(each.tolerant() ? "giveOutcome" : "giveResult")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(elementType(), element)
                .addParameter(type, result)
                .addExceptions(handler.exceptions())
                .addStatement(
                        "$N.$N($L$N)",
                        handler.parameter(),
                        handler.method(),
                        handler.takesElement() ? CodeBlock.of("$N, ", element) : CodeBlock.of(""),
                        result)
                .build());
    }

    /** What is asked after each end. */
    private Optional<MethodSpec> question() {
        return context.method().policy() instanceof WaitForPolicy wait
                ? wait.until().map(question -> {
                    String soFar = context.names().pick("soFar");
                    return new TaskCode(context, question, soFar)
                            .method("isEnough", TypeName.BOOLEAN)
                            .addParameter(ParameterizedTypeName.get(RuntimeTypes.WAITED, each.result()), soFar)
                            .build();
                })
                : Optional.empty();
    }

    private TypeName elementType() {
        ElementSource source = each.source();
        if (source instanceof ElementSource.Entries entries) {
            return ParameterizedTypeName.get(ClassName.get(Map.Entry.class), entries.key(), entries.value());
        }
        return source instanceof ElementSource.PrimitiveArray array
                ? array.element()
                : ((ElementSource.Sequence) source).element();
    }

    @Override
    public CodeBlock start() {
        return CodeBlock.builder()
                .addStatement("$N.start($L)", tasks, started())
                .build();
    }

    @Override
    public CodeBlock startStaggered(String delay) {
        return CodeBlock.builder()
                .addStatement("$N.startStaggered($N, $L)", tasks, delay, started())
                .build();
    }

    private CodeBlock started() {
        return isKeyed() ? CodeBlock.of("$N", keys) : elements();
    }

    private CodeBlock keys() {
        return each.source() instanceof ElementSource.Entries entries
                ? CodeBlock.of(
                        "$L.<$T, $T>of($N)",
                        Receiver.of(RuntimeTypes.KEYS),
                        entries.key(),
                        entries.value(),
                        entries.parameter())
                : CodeBlock.of("$L.<$T>distinct($L)", Receiver.of(RuntimeTypes.KEYS), elementType(), elements());
    }

    /** The source as something that is iterated over. */
    private CodeBlock elements() {
        ElementSource source = each.source();
        if (source instanceof ElementSource.Entries entries) {
            return each.isWatched()
                    ? CodeBlock.of("$N.values()", source.parameter())
                    : CodeBlock.of(
                            "$L.<$T, $T>entries($N)",
                            Receiver.of(RuntimeTypes.ELEMENTS),
                            entries.key(),
                            entries.value(),
                            source.parameter());
        }
        if (source instanceof ElementSource.PrimitiveArray) {
            return CodeBlock.of("$L.of($N)", Receiver.of(RuntimeTypes.ELEMENTS), source.parameter());
        }
        return switch (((ElementSource.Sequence) source).form()) {
            case ITERABLE, ITERATOR -> CodeBlock.of("$N", source.parameter());
            case STREAM -> CodeBlock.of("$N.iterator()", source.parameter());
            case ARRAY -> CodeBlock.of("$L.asList($N)", Receiver.of(Arrays.class), source.parameter());
        };
    }

    @Override
    public CodeBlock giveResult() {
        CodeBlock.Builder code = CodeBlock.builder();
        ResultShape shape = each.shape();
        if (shape instanceof ResultShape.InArray array) {
            return array.component().isPrimitive()
                    ? primitiveArray(array.component())
                    : DiscardCode.keep(
                            context, tasks, CodeBlock.of("$N.results($L)", tasks, emptyArray(array.component())));
        }
        if (shape instanceof ResultShape.OfWinner winner) {
            return code.addStatement(winner.returned() ? "return $N.takeWinner()" : "$N.takeWinner()", tasks)
                    .build();
        }
        if (shape instanceof ResultShape.InStream) {
            return code.addStatement("return $N.inTurn($L)", tasks, started()).build();
        }
        if (shape instanceof ResultShape.OfEnough) {
            return code.addStatement("return $N.takeValues()", tasks).build();
        }
        if (shape instanceof ResultShape.AsCompleted) {
            return each.tolerant()
                    ? code.addStatement("$N.reportLateFailures()", tasks).build()
                    : code.build();
        }
        if (shape instanceof ResultShape.Dropped) {
            return code.build();
        }
        CodeBlock listed = CodeBlock.of("$N.$L()", tasks, each.tolerant() ? "outcomes" : "results");
        CodeBlock results = isKeyed() ? CodeBlock.of("$N.mapTo($L)", keys, listed) : listed;
        return DiscardCode.keep(
                context, tasks, each.tolerant() ? OutcomesCode.of(context, isKeyed(), results) : results);
    }

    private CodeBlock primitiveArray(TypeName component) {
        String results = context.names().pick("results");
        String index = context.names().pick("index");
        return CodeBlock.builder()
                .addStatement("var $N = new $T[$N.size()]", results, component.withoutAnnotations(), tasks)
                .beginControlFlow("for (int $1N = 0; $1N < $2N.length; $1N++)", index, results)
                .addStatement("$N[$N] = $N.result($N)", results, index, tasks, index)
                .endControlFlow()
                .add(DiscardCode.keep(context, tasks, CodeBlock.of("$N", results)))
                .build();
    }

    /** {@code new byte[0][]} for byte[] components. */
    private static CodeBlock emptyArray(TypeName component) {
        TypeName innermost = component;
        StringBuilder dimensions = new StringBuilder();
        while (innermost instanceof ArrayTypeName array) {
            innermost = array.componentType();
            dimensions.append("[]");
        }
        return CodeBlock.of("new $T[0]$L", innermost.withoutAnnotations(), dimensions.toString());
    }
}
