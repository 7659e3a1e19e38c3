package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Awaitable;
import dev.fanwise.processor.model.Delivery;
import dev.fanwise.processor.model.Work;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The method of a task that does its work. */
final class TaskCode {

    private final MethodContext context;
    private final Work work;
    private final UnaryOperator<String> locals;

    /**
     * Prepares the code of a task.
     *
     * @param element the name of the parameter that holds the element or the group
     */
    TaskCode(MethodContext context, Work work, String element) {
        this(context, work, task -> element);
    }

    /**
     * Prepares the code of a task of a component.
     *
     * @param locals the names of the variables that hold the tasks, by the names of these
     */
    TaskCode(MethodContext context, Work work, UnaryOperator<String> locals) {
        this.context = context;
        this.work = work;
        this.locals = locals;
    }

    /** Starts the method that the runtime calls; parameters may follow. */
    MethodSpec.Builder method(String name, TypeName result) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotations(SuppressedWarnings.annotation(suppressedWarnings()))
                .addModifiers(Modifier.PROTECTED)
                .returns(returned(result))
                .addCode(body());
        exceptions().forEach(method::addException);
        return method;
    }

    /** Starts a method that does the work and returns nothing; parameters may follow. */
    MethodSpec.Builder action(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotations(SuppressedWarnings.annotation(suppressedWarnings()))
                .addModifiers(Modifier.PROTECTED)
                .addStatement(value());
        exceptions().forEach(method::addException);
        return method;
    }

    /** What the code of the task returns: its result, or the stage or task of it. */
    TypeName returned(TypeName result) {
        return switch (work.delivery()) {
            case VALUE, NOTHING -> result;
            case STAGE ->
                ParameterizedTypeName.get(ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(result));
            case TASK -> ParameterizedTypeName.get(RuntimeTypes.TASK, WildcardTypeName.subtypeOf(result));
        };
    }

    /** What the method around does not suppress already. */
    private List<String> suppressedWarnings() {
        List<String> outer = context.method().signature().traits().suppressedWarnings();
        List<String> own = work instanceof Work.Call call ? call.suppressedWarnings() : List.of();
        return own.stream().filter(category -> !outer.contains(category)).toList();
    }

    private List<TypeName> exceptions() {
        if (work instanceof Work.Call call) {
            return call.exceptions();
        }
        boolean callable = work instanceof Work.Await await && await.kind() == Awaitable.CALLABLE;
        return callable ? List.of(ClassName.get(Exception.class)) : List.of();
    }

    private CodeBlock body() {
        CodeBlock value = value();
        if (work.delivery() == Delivery.NOTHING) {
            return CodeBlock.builder()
                    .addStatement(value)
                    .addStatement("return null")
                    .build();
        }
        return CodeBlock.builder().addStatement("return $L", value).build();
    }

    /** The expression that does the work. */
    CodeBlock value() {
        return work instanceof Work.Call call ? call(call) : awaited((Work.Await) work);
    }

    private CodeBlock call(Work.Call call) {
        CodeBlock.Builder code = CodeBlock.builder();
        call.cast().ifPresent(type -> code.add("($T) ", type));
        call.owner()
                .ifPresentOrElse(
                        owner -> code.add("$L.", Receiver.of(owner)), () -> code.add("$T.this.", context.generated()));
        return code.add("$N(", call.method())
                .add(call.arguments().stream().map(this::argument).collect(CodeBlock.joining(", ")))
                .add(")")
                .build();
    }

    private CodeBlock awaited(Work.Await await) {
        CodeBlock object = argument(await.source());
        String method = await.kind().method();
        return method.isEmpty() ? object : CodeBlock.of("$L.$L()", object, method);
    }

    private CodeBlock argument(Argument argument) {
        CodeBlock value = plain(argument);
        return argument.cast().isPresent()
                ? CodeBlock.of("($T) $L", argument.cast().get(), value)
                : value;
    }

    private CodeBlock plain(Argument argument) {
        if (argument instanceof Argument.OfParameter parameter) {
            return CodeBlock.of("$N", parameter.name());
        }
        if (argument instanceof Argument.OfResult result) {
            return CodeBlock.of("$N.$L()", locals.apply(result.task()), read(result.form()));
        }
        String element = locals.apply("");
        if (argument instanceof Argument.OfKey) {
            return CodeBlock.of("$N.getKey()", element);
        }
        return argument instanceof Argument.OfValue
                ? CodeBlock.of("$N.getValue()", element)
                : CodeBlock.of("$N", element);
    }

    private static String read(Argument.OfResult.Form form) {
        return switch (form) {
            case VALUE -> "result";
            case PRIMITIVE -> "requireResult";
            case OUTCOME -> "ending";
        };
    }
}
