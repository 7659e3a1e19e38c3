package dev.fanwise.benchmarks.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a fan-out method adds to a program: at most a third more bytecode than the same method by hand. A method counts
 * with its lambdas and with the nested classes that it creates.
 */
class BytecodeSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"slots", "each", "race"})
    void aGeneratedMethodIsNotMuchLargerThanOneByHand(String method) {
        var generated = sizeOf("PagesFanOut", method);
        var byHand = sizeOf("PagesByHand", method);

        assertThat(generated).isPositive().isLessThanOrEqualTo(byHand * 4 / 3);
    }

    private static int sizeOf(String type, String method) {
        return read(Pages.class.getPackageName().replace('.', '/') + "/" + type).methods().stream()
                .filter(candidate -> candidate.methodName().equalsString(method))
                .mapToInt(BytecodeSizeTest::size)
                .sum();
    }

    private static int size(MethodModel method) {
        var code = (CodeAttribute) method.code().orElseThrow();
        return code.codeLength()
                + code.elementStream()
                        .flatMap(element -> switch (element) {
                            case NewObjectInstruction creation -> nested(method, creation);
                            case InvokeDynamicInstruction call -> lambdas(method, call);
                            default -> Stream.empty();
                        })
                        .mapToInt(BytecodeSizeTest::size)
                        .sum();
    }

    private static Stream<MethodModel> nested(MethodModel method, NewObjectInstruction creation) {
        var created = creation.className().asInternalName();
        return created.startsWith(owner(method).thisClass().asInternalName() + "$")
                ? read(created).methods().stream()
                : Stream.empty();
    }

    private static Stream<MethodModel> lambdas(MethodModel method, InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .flatMap(body -> owner(method).methods().stream()
                        .filter(candidate -> candidate.methodName().equalsString(body.methodName())));
    }

    private static ClassModel owner(MethodModel method) {
        return method.parent().orElseThrow();
    }

    private static ClassModel read(String internalName) {
        try (var file = Pages.class.getResourceAsStream("/" + internalName + ".class")) {
            return ClassFile.of().parse(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
