package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.model.FanOutType;
import java.util.List;

/** What came of a type. */
public sealed interface Analysis {

    /** It can be generated; there may be warnings. */
    record Valid(FanOutType model, List<Diagnostic> warnings) implements Analysis {}

    /**
     * It cannot be generated.
     *
     * @param diagnostics why; without an error if the compiler says it itself
     */
    record Invalid(List<Diagnostic> diagnostics) implements Analysis {

        /** Whether the compiler has an error to tell, and the processor none. */
        public boolean isLeftToCompiler() {
            return diagnostics.stream().noneMatch(Diagnostic::isError);
        }
    }

    /**
     * It refers to what may be generated in a later round.
     *
     * @param missing the types; none if it is a constructor that Lombok writes
     */
    record Incomplete(List<MissingType> missing) implements Analysis {}
}
