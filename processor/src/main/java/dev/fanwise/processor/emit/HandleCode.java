package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Handle;
import dev.fanwise.processor.model.Tasks;
import javax.lang.model.element.Modifier;

/** The body of a method that returns a handle at once: what another method does itself, a task does. */
final class HandleCode {

    private final MethodContext context;
    private final Handle handle;
    private final String threads;

    HandleCode(MethodContext context, Handle handle) {
        this.context = context;
        this.handle = handle;
        // before the constants of its tasks, which start later
        this.threads = context.ownThreads();
    }

    /**
     * The body.
     *
     * @param blocking the body of the method if it waited for its tasks itself
     */
    CodeBlock body(CodeBlock blocking) {
        String end = handle.kind() == Handle.Kind.TASK ? "start()" : "start().toCompletableFuture()";
        return CodeBlock.builder()
                .addStatement("return $L.$L", group(blocking), end)
                .build();
    }

    private TypeSpec group(CodeBlock blocking) {
        MethodSpec.Builder call = MethodSpec.methodBuilder("call")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(handle.result())
                .addExceptions(handle.exceptions())
                .addCode(blocking);
        if (givesNothing(context.method().tasks())) {
            call.addStatement("return null");
        }
        return TypeSpec.anonymousClassBuilder(
                        "$S, $S, $L,$W$N",
                        context.typeLabel(),
                        context.method().signature().name(),
                        context.options(),
                        threads)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.GROUP_HANDLE, handle.result()))
                .addMethod(call.build())
                .build();
    }

    private static boolean givesNothing(Tasks tasks) {
        if (tasks instanceof Body body) {
            return body.returned() == Body.Returned.NOTHING;
        }
        return tasks instanceof Each each && each.returnsNothing();
    }
}
