package dev.fanwise.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Wire;
import dev.fanwise.processor.model.WireRecord;
import javax.lang.model.element.Modifier;

/** How values are written and read; the codecs of records. */
final class WireCode {

    private static final CodeBlock CODEC = Receiver.ofInterface(RuntimeTypes.CODEC);

    /** With more containers in each other, their codecs take several lines. */
    private static final int DEEPEST_IN_A_LINE = 3;

    private WireCode() {}

    /** The codec of a type. */
    static CodeBlock codec(Wire wire) {
        if (wire instanceof Wire.Known known) {
            return CodeBlock.of("$L.$L", CODEC, known.constant());
        }
        if (wire instanceof Wire.EnumConstant constant) {
            return CodeBlock.of("$L.enumOf($T.class)", CODEC, constant.type());
        }
        if (wire instanceof Wire.Components components) {
            return CodeBlock.of("$L.CODEC", components.codec());
        }
        if (wire instanceof Wire.Container container) {
            String separator = depth(container) > DEEPEST_IN_A_LINE ? ",$W" : ", ";
            CodeBlock parts = container.parts().stream().map(WireCode::codec).collect(CodeBlock.joining(separator));
            return CodeBlock.of("$L.$L($L)", CODEC, container.factory(), parts);
        }
        return wire instanceof Wire.ArrayOf array
                ? CodeBlock.of("$L.array($L, $L)", CODEC, codec(array.element()), empty(array.array()))
                : CodeBlock.of("$L.serialized($T.class)", CODEC, ((Wire.Serialized) wire).type());
    }

    private static int depth(Wire wire) {
        return wire instanceof Wire.Container container
                ? 1 + container.parts().stream().mapToInt(WireCode::depth).max().orElse(0)
                : 0;
    }

    /** An array without elements, which has as many dimensions. */
    private static CodeBlock empty(TypeName array) {
        TypeName element = ((ArrayTypeName) array).componentType();
        String others = "";
        while (element instanceof ArrayTypeName further) {
            element = further.componentType();
            others += "[]";
        }
        return CodeBlock.of("new $T[0]$L", element, others);
    }

    /** A statement that writes a value; one that is no primitive may be null. */
    static CodeBlock write(Wire wire, String out, CodeBlock value) {
        return isPrimitive(wire)
                ? CodeBlock.of("$L.write($N, $L)", codec(wire), out, value)
                : CodeBlock.of("$N.write($L,$W$L)", out, codec(wire), value);
    }

    /** An expression that reads a value. */
    static CodeBlock read(Wire wire, String in) {
        return isPrimitive(wire)
                ? CodeBlock.of("$L.read($N)", codec(wire), in)
                : CodeBlock.of("$N.read($L)", in, codec(wire));
    }

    private static boolean isPrimitive(Wire wire) {
        return wire instanceof Wire.Known known && known.isPrimitive();
    }

    /** The codec of a record. */
    static TypeSpec codecOf(WireRecord type) {
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.WIRE_WRITER, "out")
                .addParameter(type.type(), "value");
        for (WireRecord.Component component : type.components()) {
            write.addStatement(write(component.wire(), "out", CodeBlock.of("value.$N()", component.name())));
        }
        CodeBlock components = type.components().stream()
                .map(component -> read(component.wire(), "in"))
                .collect(CodeBlock.joining(",\n"));
        MethodSpec read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.WIRE_READER, "in")
                .returns(type.type())
                .addStatement(
                        type.components().size() > 1 ? "return new $T(\n$L)" : "return new $T($L)",
                        type.type(),
                        components)
                .build();
        return TypeSpec.classBuilder(type.codec())
                .addJavadoc("Writes and reads {@link $T}.\n", raw(type))
                .addAnnotations(SuppressedWarnings.annotation(type.suppressedWarnings()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.CODEC, type.type()))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.CODEC, type.type()),
                                "CODEC",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("new $L()", type.codec())
                        .build())
                .addMethod(write.build())
                .addMethod(read)
                .build();
    }

    private static TypeName raw(WireRecord type) {
        return type.type() instanceof ParameterizedTypeName generic ? generic.rawType() : type.type();
    }
}
