package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Bound;
import java.util.Optional;

/** How many tasks run at any time. */
final class BoundCode {

    private BoundCode() {}

    /** Tells the call, if there is a limit. */
    static CodeBlock of(String tasks, Optional<Bound> bound) {
        return bound.map(limit -> CodeBlock.builder()
                        .addStatement("$N.atMost($L)", tasks, number(limit))
                        .build())
                .orElseGet(() -> CodeBlock.of(""));
    }

    private static String number(Bound bound) {
        return bound instanceof Bound.GivenByParameter parameter
                ? parameter.name()
                : Integer.toString(((Bound.Constant) bound).number());
    }

    /** The end of a sentence about tasks that start as soon as they may. */
    static String wordsOfAll(Optional<Bound> bound) {
        return bound.isPresent() ? words(bound) : " at the same time";
    }

    /** The end of a sentence about the tasks. */
    static String words(Optional<Bound> bound) {
        return bound.map(limit -> ", at most "
                        + (limit instanceof Bound.GivenByParameter parameter
                                ? Words.code(parameter.name())
                                : number(limit))
                        + " at the same time")
                .orElse("");
    }
}
