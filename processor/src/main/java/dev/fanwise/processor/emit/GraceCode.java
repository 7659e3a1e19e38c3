package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a call waits for the tasks that it has cancelled. */
final class GraceCode {

    private GraceCode() {}

    /** Tells the call, if there is a limit. */
    static CodeBlock limit(MethodContext context, String tasks, Optional<Duration> grace) {
        return grace.map(time -> CodeBlock.builder()
                        .addStatement(
                                "$N.limitGrace($N)",
                                tasks,
                                context.constants()
                                        .duration(context.method().signature().name(), "grace", time))
                        .build())
                .orElseGet(() -> CodeBlock.of(""));
    }

    /** Says so in the Javadoc. */
    static List<String> words(Optional<Duration> grace) {
        return grace
                .map(time -> "Cancelled tasks that are still running after " + Durations.words(time)
                        + " are abandoned: they are reported and not joined.")
                .stream()
                .toList();
    }
}
