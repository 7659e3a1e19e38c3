package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.RemoteTask;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The record that is a call of a remote task as data. */
final class RemoteCallCode {

    /** What a record cannot call its components, and methods of this one. */
    private static final Set<String> TAKEN = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "method",
            "notify",
            "notifyAll",
            "read",
            "runOn",
            "toString",
            "wait",
            "write");

    private final TypeName self;
    private final RemoteTask task;
    private final Signature signature;
    private final String threads;
    private final TypeName method;
    private final List<String> components = new ArrayList<>();
    private final Names names = new Names(TAKEN);

    RemoteCallCode(TypeName self, RemoteTask task, String threads) {
        this.self = self;
        this.task = task;
        this.signature = task.signature();
        this.threads = threads;
        this.method = ParameterizedTypeName.get(RuntimeTypes.REMOTE_METHOD, self, task.resultType());
        signature
                .parameters()
                .forEach(parameter -> components.add(names.pick(parameter.name(), parameter.name() + "Value")));
    }

    TypeSpec type() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (int position = 0; position < components.size(); position++) {
            Parameter parameter = signature.parameters().get(position);
            constructor.addParameter(ParameterSpec.builder(parameter.type(), components.get(position))
                    .build());
        }
        return TypeSpec.recordBuilder(task.call())
                .addJavadoc("A call of {@code $L} as data.\n", signature.name())
                .addAnnotations(SuppressedWarnings.annotation(signature.traits()))
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(constructor.build())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.REMOTE_TASK, self, task.resultType()))
                .addField(method())
                .addMethod(implementing("method")
                        .returns(method)
                        .addStatement("return METHOD")
                        .build())
                .addMethod(write())
                .addMethod(runOn())
                .build();
    }

    private FieldSpec method() {
        CodeBlock result = task.result()
                .map(WireCode::codec)
                .orElseGet(() -> CodeBlock.of("$L.NOTHING", Receiver.ofInterface(RuntimeTypes.CODEC)));
        TypeSpec.Builder value = TypeSpec.anonymousClassBuilder(
                        "\n$>$>$L,\n$N, $L$<$<", TextCode.of(task.wireName()), threads, result)
                .superclass(method)
                .addMethod(read());
        if (task.isIdempotent()) {
            value.addMethod(ofMethod("isIdempotent")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        if (!task.records().isEmpty()) {
            value.addMethod(texts("records", task.records()));
        }
        if (!task.serialized().isEmpty()) {
            value.addMethod(texts("serialized", task.serialized()));
        }
        return FieldSpec.builder(method, "METHOD", Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value.build())
                .build();
    }

    private static MethodSpec texts(String name, List<String> texts) {
        return ofMethod(name)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $L", TextCode.list(texts))
                .build();
    }

    private static MethodSpec.Builder ofMethod(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    private static MethodSpec.Builder implementing(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec read() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Wire wire : task.parameters()) {
            arguments.add(WireCode.read(wire, "in"));
        }
        return ofMethod("read")
                .addParameter(RuntimeTypes.WIRE_READER, "in")
                .returns(ClassName.get("", task.call()))
                .addStatement(
                        arguments.size() > 1 ? "return new $L(\n$L)" : "return new $L($L)",
                        task.call(),
                        CodeBlock.join(arguments, ",\n"))
                .build();
    }

    private MethodSpec write() {
        String out = names.pick("out", "bytes");
        MethodSpec.Builder write = implementing("write").addParameter(RuntimeTypes.WIRE_WRITER, out);
        for (int position = 0; position < components.size(); position++) {
            write.addStatement(
                    WireCode.write(task.parameters().get(position), out, CodeBlock.of("$N", components.get(position))));
        }
        return write.build();
    }

    private MethodSpec runOn() {
        String target = names.pick("target", "receiver");
        CodeBlock arguments = components.stream()
                .map(component -> CodeBlock.of("$N", component))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock call = CodeBlock.of("$N.$N($L)", target, task.local(), arguments);
        MethodSpec.Builder run = implementing("runOn")
                .addParameter(self, target)
                .returns(task.resultType())
                .addExceptions(signature.exceptions());
        if (signature.result().equals(TypeName.VOID)) {
            return run.addStatement(call).addStatement("return null").build();
        }
        return run.addStatement("return $L", call).build();
    }
}
