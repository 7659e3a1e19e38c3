package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Visibility;
import javax.lang.model.element.Modifier;

/** The implementation of a fan-out method. */
final class MethodCode {

    private final MethodContext context;

    MethodCode(ClassName generated, FanOutMethod method, Constants constants) {
        this.context = MethodContext.of(generated, method, constants);
    }

    MethodSpec method() {
        Signature signature = context.method().signature();
        MethodSpec.Builder method = MethodSpec.methodBuilder(signature.name())
                .addJavadoc(GatherJavadoc.of(context.method()))
                .addAnnotation(Override.class)
                .addAnnotations(signature.traits().annotations())
                .addAnnotations(SuppressedWarnings.annotation(signature.traits()))
                .addTypeVariables(signature.typeVariables())
                .returns(signature.result())
                .varargs(signature.varargs())
                .addExceptions(signature.exceptions())
                .addCode(body());
        addVisibility(method, signature.visibility());
        signature.parameters().forEach(parameter -> method.addParameter(parameter(parameter)));
        return method.build();
    }

    private static void addVisibility(MethodSpec.Builder method, Visibility visibility) {
        if (visibility == Visibility.PUBLIC) {
            method.addModifiers(Modifier.PUBLIC);
        } else if (visibility == Visibility.PROTECTED) {
            method.addModifiers(Modifier.PROTECTED);
        }
    }

    static ParameterSpec parameter(Parameter parameter) {
        return ParameterSpec.builder(parameter.type(), parameter.name())
                .addAnnotations(parameter.annotations())
                .build();
    }

    private CodeBlock body() {
        return new GatherCode(context, (GatherPolicy) context.method().policy(), tasks()).body();
    }

    private TasksCode tasks() {
        return context.method().tasks() instanceof Slots slots
                ? new SlotsCode(context, slots)
                : new EachCode(context, (Each) context.method().tasks());
    }
}
