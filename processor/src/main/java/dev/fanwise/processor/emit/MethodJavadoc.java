package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Policy;
import dev.fanwise.processor.model.ScopePolicy;
import dev.fanwise.processor.model.WaitForPolicy;
import java.util.ArrayList;
import java.util.List;

/** What a generated method does: which tasks it runs, and each of its policies, in a sentence or two. */
final class MethodJavadoc {

    private MethodJavadoc() {}

    static CodeBlock of(FanOutMethod method) {
        List<String> sentences = new ArrayList<>();
        if (method.handle().isPresent()) {
            sentences.add(
                    "Returns a handle at once. Another thread does what follows, and what that returns or throws is"
                            + " in the handle.");
        }
        sentences.addAll(of(method, method.policy()));
        return CodeBlock.of("$L\n", String.join("\n", sentences));
    }

    private static List<String> of(FanOutMethod method, Policy policy) {
        if (policy instanceof GatherPolicy gather) {
            return GatherJavadoc.of(method, gather);
        }
        return policy instanceof WaitForPolicy waitFor
                ? WaitForJavadoc.of(method, waitFor)
                : ScopeJavadoc.of(method, (ScopePolicy) policy);
    }
}
