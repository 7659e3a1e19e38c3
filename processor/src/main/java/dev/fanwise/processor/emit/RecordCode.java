package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.RecordCall;
import java.util.ArrayList;
import java.util.List;

/** The creation of a record by its canonical constructor. */
final class RecordCode {

    private RecordCode() {}

    /** An expression that creates the record of these values, one for each component. */
    static CodeBlock of(RecordCall call, List<CodeBlock> values) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int position = 0; position < values.size(); position++) {
            CodeBlock value = values.get(position);
            arguments.add(call.casts()
                    .get(position)
                    .map(type -> CodeBlock.of("($T) $L", type, value))
                    .orElse(value));
        }
        String diamond = call.typing() == RecordCall.Typing.INFERRED ? "<>" : "";
        return CodeBlock.of("new $T$L($L)", call.type(), diamond, CodeBlock.join(arguments, ",$W"));
    }
}
