package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Policy;
import dev.fanwise.processor.model.ScopePolicy;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Visibility;
import dev.fanwise.processor.model.WaitForPolicy;
import java.util.List;
import java.util.Optional;
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
                .addJavadoc(MethodJavadoc.of(context.method()))
                .addAnnotation(Override.class)
                .addAnnotations(signature.traits().annotations())
                .addAnnotations(SuppressedWarnings.annotation(signature.traits()))
                .addTypeVariables(signature.typeVariables())
                .returns(signature.result())
                .varargs(signature.varargs())
                .addExceptions(signature.exceptions())
                .addCode(body());
        method.addModifiers(modifiers(signature.visibility()));
        signature.parameters().forEach(parameter -> method.addParameter(parameter(parameter)));
        context.constants().addVariables(context.names());
        return method.build();
    }

    static List<Modifier> modifiers(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> List.of(Modifier.PUBLIC);
            case PROTECTED -> List.of(Modifier.PROTECTED);
            case PACKAGE -> List.of();
        };
    }

    static ParameterSpec parameter(Parameter parameter) {
        return ParameterSpec.builder(parameter.type(), parameter.name())
                .addAnnotations(parameter.annotations())
                .build();
    }

    private CodeBlock body() {
        Optional<HandleCode> handle = context.method().handle().map(value -> new HandleCode(context, value));
        CodeBlock blocking = blockingBody();
        return handle.map(code -> code.body(blocking)).orElse(blocking);
    }

    private CodeBlock blockingBody() {
        Policy policy = context.method().policy();
        if (policy instanceof GatherPolicy gather) {
            return new GatherCode(context, gather, tasks()).body();
        }
        return policy instanceof WaitForPolicy waitFor
                ? new WaitForCode(context, waitFor, tasks()).body()
                : new ScopeCode(context, (ScopePolicy) policy, tasks()).body();
    }

    private TasksCode tasks() {
        Tasks tasks = context.method().tasks();
        if (tasks instanceof Slots slots) {
            return new SlotsCode(context, slots);
        }
        return tasks instanceof Each each ? new EachCode(context, each) : new BodyCode(context, (Body) tasks);
    }
}
