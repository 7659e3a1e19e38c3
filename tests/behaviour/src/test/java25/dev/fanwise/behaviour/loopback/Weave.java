package dev.fanwise.behaviour.loopback;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Copies compiled tests, and changes generated classes on the way: where a task calls its task method, {@link Sending} calls it,
 * as if the method had {@code @Remote}. Arguments of a test, such as latches, could not be sent; so nothing is compiled again.
 */
final class Weave {

    private static final ClassFile CLASS_FILE = ClassFile.of();

    private static final DirectMethodHandleDesc BOOTSTRAP = ConstantDescs.ofCallsiteBootstrap(
            ClassDesc.of(Sending.class.getName()), "site", ConstantDescs.CD_CallSite, ConstantDescs.CD_MethodHandle);

    /** A body, or a predicate over handles, runs where its call does. */
    private static final Set<String> NOT_SENT = Set.of("dev.fanwise.TaskGroup", "dev.fanwise.Waited");

    /** Nor is there anything to send where a task is asynchronous. */
    private static final Set<String> ASYNCHRONOUS = Set.of(
            "dev.fanwise.Task",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.Future");

    private Weave() {}

    public static void main(String[] arguments) throws IOException {
        var from = Path.of(arguments[0]);
        var to = Path.of(arguments[1]);
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files.filter(Weave::isCopied)::iterator) {
                var copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, isOfGeneratedClass(file) ? woven(file) : Files.readAllBytes(file));
            }
        }
    }

    /** Not what looks at all tests, which writes a page. */
    private static boolean isCopied(Path file) {
        return Files.isRegularFile(file) && !file.getParent().endsWith("behaviour/rules");
    }

    /** The code of a task is in an anonymous class. */
    private static boolean isOfGeneratedClass(Path file) {
        return file.getFileName().toString().matches(".*FanOut\\$\\d+\\.class");
    }

    private static byte[] woven(Path file) throws IOException {
        var anonymous = CLASS_FILE.parse(file);
        var name = file.getFileName().toString();
        var generated = CLASS_FILE.parse(file.resolveSibling(name.substring(0, name.lastIndexOf('$')) + ".class"));
        CodeTransform calls = (code, element) -> {
            if (element instanceof InvokeInstruction call && isOfTaskMethod(call, generated)) {
                code.invokedynamic(sending(call));
            } else {
                code.with(element);
            }
        };
        return CLASS_FILE.transformClass(
                anonymous,
                ClassTransform.transformingMethodBodies(
                        method -> method.methodName().equalsString("call"), calls));
    }

    private static boolean isOfTaskMethod(InvokeInstruction call, ClassModel generated) {
        var type = call.typeSymbol();
        return call.owner().equals(generated.thisClass())
                && generated.methods().stream()
                        .noneMatch(method -> method.methodName().equals(call.name())
                                && method.methodType().equals(call.type()))
                && type.parameterList().stream().map(Weave::nameOf).noneMatch(NOT_SENT::contains)
                && !ASYNCHRONOUS.contains(nameOf(type.returnType()));
    }

    private static String nameOf(ClassDesc type) {
        return type.packageName() + "." + type.displayName();
    }

    private static DynamicCallSiteDesc sending(InvokeInstruction call) {
        var owner = call.owner().asSymbol();
        var method = MethodHandleDesc.ofMethod(
                DirectMethodHandleDesc.Kind.VIRTUAL, owner, call.name().stringValue(), call.typeSymbol());
        MethodTypeDesc withObject = call.typeSymbol().insertParameterTypes(0, owner);
        return DynamicCallSiteDesc.of(BOOTSTRAP, call.name().stringValue(), withObject, method);
    }
}
