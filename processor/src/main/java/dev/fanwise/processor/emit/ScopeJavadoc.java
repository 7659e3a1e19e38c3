package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.ScopePolicy;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.util.ArrayList;
import java.util.List;

/** What a {@code @TaskGroupScope} method does, in sentences. */
final class ScopeJavadoc {

    private ScopeJavadoc() {}

    static List<String> of(FanOutMethod method, ScopePolicy policy) {
        Tasks tasks = method.tasks();
        List<String> sentences = new ArrayList<>();
        sentences.add(TasksJavadoc.whatRuns(tasks) + TasksJavadoc.andReturns(tasks) + ".");
        sentences.add("Nothing outlives the call: it returns when " + (tasks instanceof Body ? "the body and " : "")
                + "all tasks have ended.");
        sentences.add(tasks.tolerant() ? Words.TOLERANT : onFailure(tasks, policy));
        sentences.add("When " + Words.cutShort(method, policy.timeout()) + ", "
                + (tasks instanceof Body ? "the body and the tasks" : "tasks still running")
                + " are asked to stop and waited for"
                + (tasks.tolerant() ? "." : "; failures outrank that."));
        sentences.addAll(Words.ofInterrupt(policy.declaresInterruption()));
        return sentences;
    }

    private static String onFailure(Tasks tasks, ScopePolicy policy) {
        String whose = tasks instanceof Slots slots ? Words.ofPlain(slots) : "";
        String others = tasks instanceof Body ? "the other tasks and the body" : "the other tasks";
        String rule = policy.supervises()
                ? "After a failure" + whose + " " + others + " go on; then all failures are thrown in an"
                        + " {@code ExceptionGroup}."
                : "After the first failure" + whose + " " + others + " are asked to stop and waited for; then all"
                        + " failures are thrown in an {@code ExceptionGroup}.";
        return tasks instanceof Slots slots ? rule + Words.ofTolerated(slots) : rule;
    }
}
