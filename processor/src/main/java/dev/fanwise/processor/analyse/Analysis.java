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
     * @param diagnostics why; empty if the compiler says it itself
     */
    record Invalid(List<Diagnostic> diagnostics) implements Analysis {}

    /** It refers to types that may be generated in a later round. */
    record Incomplete(List<MissingType> missing) implements Analysis {}
}
