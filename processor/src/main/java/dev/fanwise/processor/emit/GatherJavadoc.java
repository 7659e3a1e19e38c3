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
        sentences.addAll(TasksJavadoc.order(tasks));
        if (tasks.tolerant()) {
            sentences.add(Words.TOLERANT);
        } else {
            sentences.add(onFailure(tasks, policy));
            sentences.add(Words.ERROR_WINS);
            sentences.add(Words.CANCELLED_TASK);
        }
        sentences.add("When the " + Words.interrupted(method) + Words.orLate(tasks, policy.timeout())
                + ", running tasks " + Words.fate(policy.onCancel()) + ".");
        sentences.addAll(Words.ofLateOutcomes(tasks, policy.timeout()));
        sentences.addAll(Words.ofSlotTimeouts(tasks));
        sentences.addAll(GraceCode.words(policy.grace()));
        sentences.addAll(DiscardCode.words(tasks));
        sentences.addAll(Words.ofRejectedStart(tasks));
        sentences.addAll(Words.ofInterrupt(policy.declaresInterruption()));
        return sentences;
    }

    private static String onFailure(Tasks tasks, GatherPolicy policy) {
        String rule = " is rethrown unchanged; running tasks " + Words.fate(policy.onFailure()) + ".";
        return tasks instanceof Slots slots
                ? "The first failure" + Words.ofPlain(slots) + rule + Words.ofTolerated(slots)
                : "The first failure" + rule;
    }
}
