package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Work;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of results that are not received. */
final class DiscardCode {

    private DiscardCode() {}

    /** The name of what is discarded. */
    static String value(MethodContext context) {
        return context.method().tasks().discards() ? context.names().pick("result", "discarded") : "";
    }

    /**
     * The method that gives one to the method that discards it.
     *
     * @param result its type
     * @param value its name
     */
    static MethodSpec method(MethodContext context, Work.Call discard, TypeName result, String value) {
        return new TaskCode(context, discard, value)
                .action("discardResult")
                .addParameter(result, value)
                .build();
    }

    /** Has results discarded however the code ends, if the method says so. */
    static CodeBlock around(MethodContext context, String tasks, CodeBlock code) {
        if (!context.method().tasks().discards()) {
            return code;
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(code)
                .nextControlFlow("finally")
                .addStatement("$N.discardRest()", tasks)
                .endControlFlow()
                .build();
    }

    /** Returns what the caller receives. */
    static CodeBlock keep(MethodContext context, String tasks, CodeBlock result) {
        return context.method().tasks().discards()
                ? CodeBlock.builder()
                        .addStatement("$N.endResults()", tasks)
                        .addStatement("return $N.keep($L)", tasks, result)
                        .build()
                : CodeBlock.builder().addStatement("return $L", result).build();
    }

    /** Says so in the Javadoc. */
    static List<String> words(Tasks tasks) {
        List<String> methods = discarding(tasks)
                .map(discard -> Words.code(discard.method()))
                .distinct()
                .toList();
        return methods.isEmpty()
                ? List.of()
                : List.of("A result that is not received is given to " + Words.joined(methods, "or") + ".");
    }

    private static Stream<Work.Call> discarding(Tasks tasks) {
        return tasks instanceof Slots slots
                ? slots.tasks().stream().flatMap(slot -> slot.discard().stream())
                : tasks instanceof Each each ? each.discard().stream() : Stream.empty();
    }
}
