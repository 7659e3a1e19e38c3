package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/** The constructors: those of the annotated type, each also with an executor and with options. */
final class ConstructorCode {

    private final FanOutType type;
    private final FanOutConstructor constructor;
    private final String executor;
    private final String options;
    private final String cluster;

    ConstructorCode(FanOutType type, FanOutConstructor constructor, Constants constants) {
        this.type = type;
        this.constructor = constructor;
        Names names = constants.namesBeside(constructor.parameters());
        this.executor = names.pick("executor", "taskExecutor");
        this.options = names.pick("options", "fanOutOptions");
        this.cluster = type.remote().isEmpty() ? "" : names.pick("cluster", "members");
        constants.addVariables(names);
    }

    MethodSpec plain() {
        return constructor(
                "Each task has a thread of its own.",
                List.of(),
                Map.of(),
                CodeBlock.of("$T.defaults()", RuntimeTypes.FAN_OUT_OPTIONS));
    }

    MethodSpec withExecutor() {
        ParameterSpec parameter =
                ParameterSpec.builder(ClassName.get(Executor.class), executor).build();
        return constructor(
                "The executor runs the tasks.",
                List.of(parameter),
                Map.of(executor, "runs the tasks"),
                CodeBlock.of("$T.defaults().withExecutor($N)", RuntimeTypes.FAN_OUT_OPTIONS, executor));
    }

    MethodSpec withOptions() {
        ParameterSpec parameter =
                ParameterSpec.builder(RuntimeTypes.FAN_OUT_OPTIONS, options).build();
        return constructor(
                "The options apply to every call.",
                List.of(parameter),
                Map.of(options, "apply to every call"),
                CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, options, options));
    }

    MethodSpec withCluster() {
        return constructor(
                "The members of the cluster run remote tasks; each other task has a thread of its own.",
                List.of(parameter(RuntimeTypes.CLUSTER, cluster)),
                Map.of(cluster, "runs remote tasks"),
                CodeBlock.of("$T.defaults()", RuntimeTypes.FAN_OUT_OPTIONS));
    }

    MethodSpec withClusterAndOptions() {
        Map<String, String> purposes = new LinkedHashMap<>();
        purposes.put(cluster, "runs remote tasks");
        purposes.put(options, "apply to every call");
        return constructor(
                "The members of the cluster run remote tasks, and the options apply to every call.",
                List.of(parameter(RuntimeTypes.CLUSTER, cluster), parameter(RuntimeTypes.FAN_OUT_OPTIONS, options)),
                purposes,
                CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, options, options));
    }

    private static ParameterSpec parameter(ClassName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private MethodSpec constructor(
            String sentence, List<ParameterSpec> first, Map<String, String> leading, CodeBlock value) {
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
        code.addStatement("this.options = $L", value);
        if (!type.remote().isEmpty()) {
            code.addStatement(
                    "this.cluster = $L",
                    leading.containsKey(cluster)
                            ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, cluster, cluster)
                            : CodeBlock.of("null"));
        }
        return code.build();
    }
}
