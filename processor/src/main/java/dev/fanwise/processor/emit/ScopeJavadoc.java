package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
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
        sentences.addAll(TasksJavadoc.order(tasks));
        sentences.add("Nothing outlives the call: it returns when " + (tasks instanceof Body ? "the body and " : "")
                + "all tasks have completed.");
        if (tasks.tolerant()) {
            sentences.add(Words.TOLERANT);
        } else {
            sentences.add(onFailure(tasks, policy));
            sentences.add("An {@code Error} among them is rethrown unchanged, with the others suppressed.");
            sentences.add(hasResults(tasks) ? Words.CANCELLED_TASK : "A cancelled task is not a failure.");
        }
        sentences.add("When the " + Words.interrupted(method) + Words.orLate(tasks, policy.timeout()) + ", "
                + (tasks instanceof Body ? "the body and the tasks" : "running tasks")
                + " are cancelled and joined"
                + (tasks.tolerant() ? "." : "; failures take precedence."));
        sentences.addAll(Words.ofLateOutcomes(tasks, policy.timeout()));
        sentences.addAll(Words.ofSlotTimeouts(tasks));
        sentences.addAll(GraceCode.words(policy.grace()));
        sentences.addAll(DiscardCode.words(tasks));
        sentences.addAll(Words.ofRejectedStart(tasks));
        sentences.addAll(Words.ofInterrupt(policy.declaresInterruption()));
        return sentences;
    }

    /** Whether the call needs a value of each of its tasks. */
    private static boolean hasResults(Tasks tasks) {
        return tasks instanceof Slots || (tasks instanceof Each each && !(each.shape() instanceof ResultShape.Dropped));
    }

    private static String onFailure(Tasks tasks, ScopePolicy policy) {
        String whose = tasks instanceof Slots slots ? Words.ofPlain(slots) : "";
        String others = tasks instanceof Body ? "the other tasks and the body" : "the other tasks";
        String rule = policy.supervises()
                ? "After a failure" + whose + " " + others + " continue; then all failures are thrown in an"
                        + " {@code ExceptionGroup}."
                : "After the first failure" + whose + " " + others + " are cancelled and joined; then all"
                        + " failures are thrown in an {@code ExceptionGroup}.";
        return tasks instanceof Slots slots ? rule + Words.ofTolerated(slots) : rule;
    }
}
