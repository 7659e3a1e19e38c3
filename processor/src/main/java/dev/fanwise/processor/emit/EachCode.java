package dev.fanwise.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The tasks of the elements of a parameter. */
final class EachCode implements TasksCode {

    private final MethodContext context;
    private final Each each;
    private final EachRuntimeClass runtimeClass;
    private final String tasks;
    private final String element;

    EachCode(MethodContext context, Each each) {
        this.context = context;
        this.each = each;
        this.runtimeClass = EachRuntimeClass.of(each);
        this.tasks = context.names().pick("tasks", "fanOut");
        this.element = context.names().pick(each.elementName(), "element");
    }

    @Override
    public String tasks() {
        return tasks;
    }

    @Override
    public CodeBlock checks() {
        String source = each.source().parameter();
        return CodeBlock.builder()
                .addStatement("$T.requireNonNull($N, $S)", Objects.class, source, source)
                .build();
    }

    @Override
    public CodeBlock create(CodeBlock rule) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("var $N = $L", tasks, creation())
                .add(rule);
        if (each.tolerant()) {
            code.addStatement("$N.keepFailures()", tasks);
        }
        if (each.shape() instanceof ResultShape.Dropped) {
            code.addStatement("$N.discardResults()", tasks);
        }
        return code.build();
    }

    @Override
    public CodeBlock start() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (each.concurrency() > 0 && !each.isWaitedFor()) {
            code.addStatement("$N.startAtMost($L, $L)", tasks, each.concurrency(), elements());
        } else {
            code.addStatement("$N.$L($L)", tasks, runtimeClass.startMethod(), elements());
        }
        return code.build();
    }

    private CodeBlock creation() {
        String label = context.method().label();
        if (runtimeClass.elementsRunAlready()) {
            return each.isWatched()
                    ? CodeBlock.of("new $T($S)", runtimeClass.type(), label)
                    : CodeBlock.of("new $T($S, $S)", runtimeClass.type(), label, each.taskName());
        }
        TaskCode task = new TaskCode(context, each.work(), element);
        return CodeBlock.of(
                "$L",
                TypeSpec.anonymousClassBuilder(
                                "$S, $S, $L, $N",
                                label,
                                each.taskName(),
                                context.executor(),
                                context.threads(each.taskName()))
                        .superclass(runtimeClass.type())
                        .addMethod(task.method(runtimeClass.callMethod(), each.result())
                                .addParameter(ParameterSpec.builder(runtimeClass.element(), element)
                                        .build())
                                .build())
                        .build());
    }

    @Override
    public CodeBlock startStaggered(String stagger, Optional<String> deadline) {
        return CodeBlock.builder()
                .addStatement(
                        "$N.startStaggered($N, $L$L)",
                        tasks,
                        stagger,
                        iterator(),
                        deadline.map(name -> ", " + name).orElse(""))
                .build();
    }

    private CodeBlock iterator() {
        if (each.source() instanceof ElementSource.Sequence sequence) {
            switch (sequence.form()) {
                case ITERATOR -> {
                    return elements();
                }
                case ARRAY -> {
                    return CodeBlock.of("$T.asList($L).iterator()", Arrays.class, elements());
                }
                default -> {}
            }
        }
        return CodeBlock.of("$L.iterator()", elements());
    }

    private CodeBlock elements() {
        ElementSource source = each.source();
        if (each.isWatched() && source instanceof ElementSource.Entries) {
            return CodeBlock.of("$N.values()", source.parameter());
        }
        if (source instanceof ElementSource.Entries) {
            return CodeBlock.of("$T.entries($N)", RuntimeTypes.ELEMENTS, source.parameter());
        }
        return source instanceof ElementSource.PrimitiveArray
                ? CodeBlock.of("$T.of($N)", RuntimeTypes.ELEMENTS, source.parameter())
                : CodeBlock.of("$N", source.parameter());
    }

    @Override
    public CodeBlock giveResult() {
        CodeBlock.Builder code = CodeBlock.builder();
        ResultShape shape = each.shape();
        if (shape instanceof ResultShape.InArray array) {
            return array.component().isPrimitive()
                    ? primitiveArray(array.component())
                    : code.addStatement("return $N.results($L)", tasks, emptyArray(array.component()))
                            .build();
        }
        if (shape instanceof ResultShape.OfWinner winner) {
            // without a reader, the failures of the others are reported here
            return code.addStatement(winner.returned() ? "return $N.winner()" : "$N.reportFailures()", tasks)
                    .build();
        }
        if (shape instanceof ResultShape.Dropped) {
            return code.build();
        }
        String results = each.tolerant() ? "outcomes" : "results";
        return code.addStatement("return $N.$L()", tasks, results + suffix(shape))
                .build();
    }

    private String suffix(ResultShape shape) {
        if (!(shape instanceof ResultShape.InMap)) {
            return "";
        }
        return each.source() instanceof ElementSource.Entries ? "ByKey" : "ByElement";
    }

    private CodeBlock primitiveArray(TypeName component) {
        String results = context.names().pick("results");
        String index = context.names().pick("index");
        return CodeBlock.builder()
                .addStatement("var $N = new $T[$N.size()]", results, component.withoutAnnotations(), tasks)
                .beginControlFlow("for (int $1N = 0; $1N < $2N.length; $1N++)", index, results)
                .addStatement("$N[$N] = $N.result($N)", results, index, tasks, index)
                .endControlFlow()
                .addStatement("return $N", results)
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
