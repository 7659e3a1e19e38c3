package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/** The constructors: those of the annotated type, each also with an executor. */
final class ConstructorCode {

    private final FanOutType type;
    private final FanOutConstructor constructor;
    private final String executor;

    ConstructorCode(FanOutType type, FanOutConstructor constructor, Constants constants) {
        this.type = type;
        this.constructor = constructor;
        Names names = constants.namesBeside(constructor.parameters());
        this.executor = names.pick("executor", "taskExecutor");
        constants.addVariables(names);
    }

    MethodSpec withoutExecutor() {
        return constructor("Each task has a thread of its own.", List.of(), Map.of(), CodeBlock.of("null"));
    }

    MethodSpec withExecutor() {
        ParameterSpec parameter =
                ParameterSpec.builder(ClassName.get(Executor.class), executor).build();
        CodeBlock value = CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, executor, executor);
        return constructor(
                "The executor runs the tasks.", List.of(parameter), Map.of(executor, "runs the tasks"), value);
    }

    private MethodSpec constructor(
            String sentence, List<ParameterSpec> first, Map<String, String> leading, CodeBlock executorValue) {
        MethodSpec.Builder code = MethodSpec.constructorBuilder()
                .addJavadoc(ConstructorJavadoc.of(type.type(), constructor, sentence, leading))
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
        return code.addStatement("this.executor = $L", executorValue).build();
    }
}
