package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Policy;
import dev.fanwise.processor.model.ScopePolicy;
import dev.fanwise.processor.model.WaitForPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a generated method does: which tasks it runs, and each of its policies, in a sentence or two. */
final class MethodJavadoc {

    /** Narrower than a line of code, for the margin of the comment. */
    private static final int WIDTH = 100;

    /** A space that is not inside of an inline tag. */
    private static final Pattern WORD_BOUNDARY = Pattern.compile(" (?![^{]*})");

    private MethodJavadoc() {}

    static CodeBlock of(FanOutMethod method) {
        List<String> sentences = new ArrayList<>();
        if (method.handle().isPresent()) {
            sentences.add(
                    "Returns a handle at once. What follows happens on another thread, and its result or exception"
                            + " is in the handle.");
        }
        sentences.addAll(of(method, method.policy()));
        return CodeBlock.of(
                "$L\n", sentences.stream().map(MethodJavadoc::wrapped).collect(Collectors.joining("\n")));
    }

    private static List<String> of(FanOutMethod method, Policy policy) {
        if (policy instanceof GatherPolicy gather) {
            return GatherJavadoc.of(method, gather);
        }
        return policy instanceof WaitForPolicy waitFor
                ? WaitForJavadoc.of(method, waitFor)
                : ScopeJavadoc.of(method, (ScopePolicy) policy);
    }

    /** Breaks a sentence into lines that a reader need not scroll. */
    private static String wrapped(String sentence) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : WORD_BOUNDARY.split(sentence, -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
