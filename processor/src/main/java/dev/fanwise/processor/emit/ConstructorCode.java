package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Injection;
import dev.fanwise.processor.model.OptionalBean;
import dev.fanwise.processor.model.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/**
 * The constructors: those of the annotated type, each also with an executor, with options and, for remote tasks, with a
 * cluster; and once more for a container that has options which may not be there.
 */
final class ConstructorCode {

    /** What has options for those who give none. */
    private static final CodeBlock DEFAULTS = Receiver.of(RuntimeTypes.FAN_OUT_OPTIONS);

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

    /** All there are, in their order. */
    List<MethodSpec> all() {
        if (constructor.takesOptions()) {
            return withOwnOptionsAndMore();
        }
        List<MethodSpec> all = new ArrayList<>();
        all.add(plain());
        if (constructor.withExecutor()) {
            all.add(withExecutor());
        }
        all.add(withOptions());
        if (!type.remote().isEmpty()) {
            all.add(withCluster());
            all.add(withClusterAndOptions());
        }
        constructor
                .injection()
                .ifPresent(injection -> injection.optional().ifPresent(bean -> all.add(ofContainer(injection, bean))));
        return all;
    }

    /** The user's own constructor takes the options: there is nothing to be added but a cluster. */
    private List<MethodSpec> withOwnOptionsAndMore() {
        if (type.remote().isEmpty()) {
            return List.of(withOwnOptions(constructor.injection()));
        }
        Optional<Injection> withProvider =
                constructor.injection().filter(injection -> injection.optional().isPresent());
        List<MethodSpec> all = new ArrayList<>();
        all.add(withOwnOptions(withProvider.isPresent() ? Optional.empty() : constructor.injection()));
        all.add(withClusterAndOwnOptions());
        withProvider.ifPresent(injection -> all.add(
                ofContainerWithOwnOptions(injection, injection.optional().orElseThrow())));
        return all;
    }

    /** A container calls it if it has no type for options that may not be there. */
    private MethodSpec plain() {
        return visible(constructor(
                "Each task has a thread of its own.",
                List.of(),
                Map.of(),
                CodeBlock.of("$L.defaults()", DEFAULTS),
                constructor.injection().filter(injection -> injection.optional().isEmpty())));
    }

    /** The user's own constructor takes the options. */
    private MethodSpec withOwnOptions(Optional<Injection> injection) {
        String own = constructor.parameters().get(0).name();
        return visible(constructor(
                "The options apply to every call.",
                List.of(),
                Map.of(),
                CodeBlock.of("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), own, own),
                injection));
    }

    private MethodSpec ofContainer(Injection injection, OptionalBean bean) {
        List<ParameterSpec> parameters = new ArrayList<>();
        Map<String, String> purposes = new LinkedHashMap<>();
        parameters.add(provider(bean, RuntimeTypes.FAN_OUT_OPTIONS, options));
        purposes.put(options, "the container's, if it has any");
        if (type.remote().isEmpty()) {
            // a container calls it whatever its access, and nothing else has to
            return constructor(
                            "For a container: the options apply to every call, if it has any.",
                            parameters,
                            purposes,
                            options(bean),
                            Optional.of(injection))
                    .build();
        }
        parameters.add(provider(bean, RuntimeTypes.CLUSTER, cluster));
        purposes.put(cluster, "the container's, if it has one");
        return constructor(
                        "For a container: the options apply to every call, and the cluster runs remote tasks, if it has"
                                + " these.",
                        parameters,
                        purposes,
                        options(bean),
                        Optional.of(injection),
                        cluster(bean))
                .build();
    }

    private MethodSpec ofContainerWithOwnOptions(Injection injection, OptionalBean bean) {
        String own = constructor.parameters().get(0).name();
        return constructor(
                        "For a container: the cluster runs remote tasks, if it has one.",
                        List.of(provider(bean, RuntimeTypes.CLUSTER, cluster)),
                        Map.of(cluster, "the container's, if it has one"),
                        CodeBlock.of("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), own, own),
                        Optional.of(injection),
                        cluster(bean))
                .build();
    }

    private static ParameterSpec provider(OptionalBean bean, ClassName type, String name) {
        return parameter(ParameterizedTypeName.get(bean.provider(), type), name);
    }

    private CodeBlock options(OptionalBean bean) {
        return switch (bean.access()) {
            case SUPPLIER -> CodeBlock.of("$N.getIfAvailable(() -> $L.defaults())", options, DEFAULTS);
            case ALTERNATIVE -> CodeBlock.of("$N.orElse($L.defaults())", options, DEFAULTS);
            case INSTANCE -> CodeBlock.of("$N.isUnsatisfied() ? $L.defaults() : $N.get()", options, DEFAULTS, options);
        };
    }

    private CodeBlock cluster(OptionalBean bean) {
        return switch (bean.access()) {
            case SUPPLIER -> CodeBlock.of("$N.getIfAvailable()", cluster);
            case ALTERNATIVE -> CodeBlock.of("$N.orElse(null)", cluster);
            case INSTANCE -> CodeBlock.of("$N.isUnsatisfied() ? null : $N.get()", cluster, cluster);
        };
    }

    private MethodSpec withExecutor() {
        return visible(constructor(
                "The executor runs the tasks.",
                List.of(parameter(ClassName.get(Executor.class), executor)),
                Map.of(executor, "runs the tasks"),
                CodeBlock.of("$L.defaults().withExecutor($N)", DEFAULTS, executor),
                Optional.empty()));
    }

    private MethodSpec withOptions() {
        return visible(constructor(
                "The options apply to every call.",
                List.of(parameter(RuntimeTypes.FAN_OUT_OPTIONS, options)),
                Map.of(options, "apply to every call"),
                CodeBlock.of("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), options, options),
                Optional.empty()));
    }

    private MethodSpec withCluster() {
        return visible(constructor(
                "The members of the cluster run remote tasks; each other task has a thread of its own.",
                List.of(parameter(RuntimeTypes.CLUSTER, cluster)),
                Map.of(cluster, "runs remote tasks"),
                CodeBlock.of("$L.defaults()", DEFAULTS),
                Optional.empty()));
    }

    private MethodSpec withClusterAndOptions() {
        Map<String, String> purposes = new LinkedHashMap<>();
        purposes.put(cluster, "runs remote tasks");
        purposes.put(options, "apply to every call");
        return visible(constructor(
                "The members of the cluster run remote tasks, and the options apply to every call.",
                List.of(parameter(RuntimeTypes.CLUSTER, cluster), parameter(RuntimeTypes.FAN_OUT_OPTIONS, options)),
                purposes,
                CodeBlock.of("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), options, options),
                Optional.empty()));
    }

    private MethodSpec withClusterAndOwnOptions() {
        String own = constructor.parameters().get(0).name();
        return visible(constructor(
                "The members of the cluster run remote tasks, and the options apply to every call.",
                List.of(parameter(RuntimeTypes.CLUSTER, cluster)),
                Map.of(cluster, "runs remote tasks"),
                CodeBlock.of("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), own, own),
                Optional.empty()));
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    /** A protected constructor is for subclasses; this is the one, and its users are those of the class. */
    private MethodSpec visible(MethodSpec.Builder code) {
        if (type.isPublic() && constructor.visibility() != Visibility.PACKAGE) {
            code.addModifiers(Modifier.PUBLIC);
        }
        return code.build();
    }

    private MethodSpec.Builder constructor(
            String sentence,
            List<ParameterSpec> first,
            Map<String, String> leading,
            CodeBlock value,
            Optional<Injection> injection) {
        CodeBlock given = leading.containsKey(cluster)
                ? CodeBlock.of("$L.requireNonNull($N, $S)", Receiver.of(Objects.class), cluster, cluster)
                : CodeBlock.of("null");
        return constructor(sentence, first, leading, value, injection, given);
    }

    /**
     * A constructor.
     *
     * @param injection what a container reads of it, if this is the one that a container calls
     * @param members the cluster, where there are remote tasks
     */
    private MethodSpec.Builder constructor(
            String sentence,
            List<ParameterSpec> first,
            Map<String, String> leading,
            CodeBlock value,
            Optional<Injection> injection,
            CodeBlock members) {
        MethodSpec.Builder code = MethodSpec.constructorBuilder()
                .addJavadoc(ConstructorJavadoc.of(type.type(), constructor, sentence, leading))
                .addAnnotations(constructor.traits().annotations())
                .addAnnotations(injection.map(Injection::annotations).orElse(List.of()))
                .addAnnotations(SuppressedWarnings.annotation(constructor.traits()))
                .addTypeVariables(constructor.typeVariables())
                .addParameters(first)
                .varargs(constructor.varargs())
                .addExceptions(constructor.exceptions());
        for (int position = 0; position < constructor.parameters().size(); position++) {
            code.addParameter(parameter(position, injection));
        }
        if (!constructor.parameters().isEmpty()) {
            code.addStatement(
                    "super($L)",
                    constructor.parameters().stream()
                            .map(parameter -> CodeBlock.of("$N", parameter.name()))
                            .collect(CodeBlock.joining(", ")));
        }
        code.addStatement("this.options = $L", value);
        if (!type.remote().isEmpty()) {
            code.addStatement("this.cluster = $L", members);
        }
        return code;
    }

    private ParameterSpec parameter(int position, Optional<Injection> injection) {
        ParameterSpec parameter = MethodCode.parameter(constructor.parameters().get(position));
        return injection
                .map(read -> parameter.toBuilder()
                        .addAnnotations(read.parameters().get(position))
                        .build())
                .orElse(parameter);
    }
}
