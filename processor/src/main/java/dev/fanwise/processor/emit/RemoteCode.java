package dev.fanwise.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.RemoteTask;
import dev.fanwise.processor.model.Signature;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a class has for a cluster: the cluster, {@code serve}, and for each remote task a method that sends its call. */
final class RemoteCode {

    private final FanOutType type;
    private final Constants constants;

    RemoteCode(FanOutType type, Constants constants) {
        this.type = type;
        this.constants = constants;
    }

    /** The methods; none if nothing is remote. */
    List<MethodSpec> methods() {
        if (type.remote().isEmpty()) {
            return List.of();
        }
        Stream<MethodSpec> ofTasks =
                type.remote().tasks().stream().flatMap(task -> Stream.of(sending(task), local(task)));
        return Stream.concat(ofTasks, Stream.of(serve())).toList();
    }

    /** The calls as data, and the codecs of the records in them. */
    List<TypeSpec> types() {
        Stream<TypeSpec> calls = type.remote().tasks().stream().map(task -> {
            String threads = constants.threads(Names.constant(task.signature().name()), task.label());
            return new RemoteCallCode(self(), task, threads).type();
        });
        Stream<TypeSpec> codecs = type.remote().records().stream().map(WireCode::codecOf);
        return Stream.concat(calls, codecs).toList();
    }

    static FieldSpec cluster(FanOutType type) {
        return FieldSpec.builder(
                        type.environment().nullableAnnotation()
                                ? RuntimeTypes.CLUSTER.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE)
                                        .build())
                                : RuntimeTypes.CLUSTER,
                        "cluster",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .addJavadoc("Runs remote tasks; if it is null, they run here.\n")
                .build();
    }

    /** The generated class; what it is generic in does not matter to members. */
    private TypeName self() {
        ClassName self = SourceText.self(type);
        return type.typeVariables().isEmpty()
                ? self
                : ParameterizedTypeName.get(
                        self,
                        type.typeVariables().stream()
                                .map(variable -> WildcardTypeName.subtypeOf(Object.class))
                                .toArray(TypeName[]::new));
    }

    private MethodSpec sending(RemoteTask task) {
        Signature signature = task.signature();
        Names names = constants.namesBeside(signature.parameters());
        String cluster = names.isTaken("cluster") ? "this.cluster" : "cluster";
        String arguments = arguments(signature);
        boolean isVoid = signature.result().equals(TypeName.VOID);
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("if ($L == null)", cluster);
        body.addStatement((isVoid ? "" : "return ") + "$L.$N($L)", overridden(), signature.name(), arguments);
        if (isVoid) {
            body.addStatement("return");
        }
        body.endControlFlow();
        CodeBlock call = CodeBlock.of("$L.call(this, new $L($L))", cluster, task.call(), arguments);
        CodeBlock statement = isVoid ? call : CodeBlock.of("return $L", call);
        List<TypeName> rethrown = task.rethrown();
        if (rethrown.contains(ClassName.get(Throwable.class))) {
            body.addStatement(statement);
        } else {
            String thrown = names.pick("thrown", "failure");
            String undeclared = names.pick("undeclared", "otherFailure");
            CodeBlock alternatives = rethrown.contains(ClassName.get(Exception.class))
                    ? CodeBlock.of("$T | $T", Exception.class, Error.class)
                    : CodeBlock.join(
                            Stream.concat(
                                            rethrown.stream(),
                                            Stream.of(
                                                    ClassName.get(RuntimeException.class), ClassName.get(Error.class)))
                                    .map(exception -> CodeBlock.of("$T", exception))
                                    .toList(),
                            " | ");
            body.beginControlFlow("try")
                    .addStatement(statement)
                    .nextControlFlow("catch ($L $N)", alternatives, thrown)
                    .addStatement("throw $N", thrown)
                    .nextControlFlow("catch ($T $N)", Throwable.class, undeclared)
                    .addStatement(
                            "throw $L.undeclared($S, $N)",
                            Receiver.of(RuntimeTypes.REMOTE_TASK_EXCEPTION),
                            signature.name(),
                            undeclared)
                    .endControlFlow();
        }
        constants.addVariables(names);
        return method(signature, signature.name())
                .addJavadoc("""
                        Sends the call to a member of the cluster and waits; without a cluster it runs here.
                        An interrupt cancels the task there and joins it.
                        """)
                .addAnnotation(Override.class)
                .addAnnotations(signature.traits().annotations())
                .addModifiers(MethodCode.modifiers(signature.visibility()))
                .addCode(body.build())
                .build();
    }

    /** What the overridden method is called on. */
    private CodeBlock overridden() {
        return type.isInterface() ? CodeBlock.of("$T.super", type.type()) : CodeBlock.of("super");
    }

    /** A proxy that extends the class passes on what is not private, and only that; it has none of the fields. */
    private MethodSpec local(RemoteTask task) {
        Signature signature = task.signature();
        return method(signature, task.local())
                .addJavadoc("Runs {@code $L} here.\n", signature.name())
                .addModifiers(type.isFinal() ? List.of(Modifier.PRIVATE) : List.of())
                .addStatement(
                        (signature.result().equals(TypeName.VOID) ? "" : "return ") + "$L.$N($L)",
                        overridden(),
                        signature.name(),
                        arguments(signature))
                .build();
    }

    private static MethodSpec.Builder method(Signature signature, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotations(SuppressedWarnings.annotation(signature.traits()))
                .returns(signature.result())
                .varargs(signature.varargs())
                .addExceptions(signature.exceptions());
        signature.parameters().forEach(parameter -> method.addParameter(MethodCode.parameter(parameter)));
        return method;
    }

    private static String arguments(Signature signature) {
        return signature.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    private MethodSpec serve() {
        MethodSpec.Builder serve = MethodSpec.methodBuilder("serve")
                .addJavadoc("""
                        Runs the remote tasks of other members on an object of this process.

                        @param cluster whose members may send tasks
                        @param instance runs them
                        @return ends that when closed: running tasks continue, and no others start
                        """)
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.REGISTRATION)
                .addParameter(RuntimeTypes.CLUSTER, "cluster")
                .addParameter(self(), "instance");
        if (type.isPublic()) {
            serve.addModifiers(Modifier.PUBLIC);
        }
        CodeBlock methods = type.remote().tasks().stream()
                .map(task -> CodeBlock.of("$L.METHOD", task.call()))
                .collect(CodeBlock.joining(", "));
        return serve.addStatement("return cluster.serve(instance, $L.of($L))", Receiver.of(List.class), methods)
                .build();
    }
}
