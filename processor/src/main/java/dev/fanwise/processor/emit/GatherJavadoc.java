package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.util.ArrayList;
import java.util.List;

/** What a {@code @Gather} method does, in sentences. */
final class GatherJavadoc {

    private GatherJavadoc() {}

    static List<String> of(FanOutMethod method, GatherPolicy policy) {
        Tasks tasks = method.tasks();
        List<String> sentences = new ArrayList<>();
        sentences.add(TasksJavadoc.whatRuns(tasks) + TasksJavadoc.andReturns(tasks) + ".");
        sentences.add(tasks.tolerant() ? Words.TOLERANT : onFailure(tasks, policy));
        sentences.add("When " + Words.cutShort(method, policy.timeout()) + ", tasks still running are "
                + Words.fate(policy.onCancel()) + ".");
        if (policy.timeout().isPresent() && tasks.tolerant()) {
            sentences.add("A task that has not ended in time is {@code Cancelled}.");
        }
        sentences.addAll(Words.ofInterrupt(policy.declaresInterruption()));
        return sentences;
    }

    private static String onFailure(Tasks tasks, GatherPolicy policy) {
        String rule = " is thrown as it is; tasks still running are " + Words.fate(policy.onFailure()) + ".";
        return tasks instanceof Slots slots
                ? "The first failure" + Words.ofPlain(slots) + rule + Words.ofTolerated(slots)
                : "The first failure" + rule;
    }
}
