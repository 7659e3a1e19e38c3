package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Visibility;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/** The constructors: those of the annotated type, each also with an executor and with options. */
final class ConstructorCode {

    private final FanOutType type;
    private final FanOutConstructor constructor;
    private final Names names;

    ConstructorCode(FanOutType type, FanOutConstructor constructor) {
        this.type = type;
        this.constructor = constructor;
        this.names =
                new Names(constructor.parameters().stream().map(Parameter::name).toList());
    }

    MethodSpec plain() {
        return constructor(List.of(), CodeBlock.of("$T.defaults()", RuntimeTypes.FAN_OUT_OPTIONS));
    }

    MethodSpec withExecutor() {
        String executor = names.pick("executor", "taskExecutor");
        return constructor(
                List.of(ParameterSpec.builder(ClassName.get(Executor.class), executor)
                        .build()),
                CodeBlock.of("$T.defaults().withExecutor($N)", RuntimeTypes.FAN_OUT_OPTIONS, executor));
    }

    MethodSpec withOptions() {
        String options = names.pick("options", "fanOutOptions");
        return constructor(
                List.of(ParameterSpec.builder(RuntimeTypes.FAN_OUT_OPTIONS, options)
                        .build()),
                CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, options, options));
    }

    private MethodSpec constructor(List<ParameterSpec> first, CodeBlock options) {
        MethodSpec.Builder code = MethodSpec.constructorBuilder()
                .addAnnotations(constructor.traits().annotations())
                .addAnnotations(SuppressedWarnings.annotation(constructor.traits()))
                .addTypeVariables(constructor.typeVariables())
                .addParameters(first)
                .varargs(constructor.varargs())
                .addExceptions(constructor.exceptions());
        // a protected constructor is for subclasses; this is the one, and its users are those of the class
        if (type.isPublic() && constructor.visibility() != Visibility.PACKAGE) {
            code.addModifiers(Modifier.PUBLIC);
        }
        constructor.parameters().forEach(parameter -> code.addParameter(MethodCode.parameter(parameter)));
        if (!constructor.parameters().isEmpty()) {
            code.addStatement(
                    "super($L)",
                    constructor.parameters().stream()
                            .map(parameter -> CodeBlock.of("$N", parameter.name()))
                            .collect(CodeBlock.joining(", ")));
        }
        return code.addStatement("this.options = $L", options).build();
    }
}
