package dev.fanwise.processor;

import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Turns a fault of the processor into a diagnostic that says what to report. */
final class Faults {

    /** Enough to see what calls itself. */
    private static final int LINES_OF_OVERFLOW = 30;

    private Faults() {}

    static List<Diagnostic> describe(Throwable fault, TypeElement type) {
        StringWriter trace = new StringWriter();
        if (fault instanceof StackOverflowError) {
            // its trace is a thousand lines of the same
            trace.append(fault.toString());
            Arrays.stream(fault.getStackTrace())
                    .limit(LINES_OF_OVERFLOW)
                    .forEach(frame -> trace.append("\n\tat ").append(frame.toString()));
        } else {
            fault.printStackTrace(new PrintWriter(trace, true));
        }
        Findings findings = new Findings();
        findings.report(
                TypeMessages.internalFault(
                        Code.of(version()),
                        Code.of(type.getQualifiedName()),
                        Code.of(System.getProperty("java.version")),
                        trace.toString().strip()),
                Position.of(type));
        return findings.all();
    }

    private static String version() {
        @Nullable String version = Faults.class.getPackage().getImplementationVersion();
        return version == null ? "(of unknown version)" : version;
    }
}
