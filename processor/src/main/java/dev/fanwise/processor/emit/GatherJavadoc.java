package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.GatherPolicy;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Timeout;
import java.util.ArrayList;
import java.util.List;

/** What a {@code @Gather} method does, in sentences. */
final class GatherJavadoc {

    private GatherJavadoc() {}

    static CodeBlock of(FanOutMethod method) {
        GatherPolicy policy = (GatherPolicy) method.policy();
        List<String> sentences = new ArrayList<>();
        sentences.add(method.tasks() instanceof Slots slots ? whatRuns(slots) : whatRuns((Each) method.tasks()));
        sentences.add(
                method.tasks() instanceof Slots slots
                        ? onFailure(slots, policy)
                        : onFailure((Each) method.tasks(), policy));
        sentences.addAll(onCancel(policy, method.tasks().tolerant()));
        return CodeBlock.of("$L\n", String.join("\n", sentences));
    }

    private static String whatRuns(Slots slots) {
        List<String> names = slots.slots().stream().map(Slot::component).toList();
        return "Runs " + list(names, "and") + (names.size() == 1 ? "." : " at the same time.");
    }

    private static String whatRuns(Each each) {
        String bound = each.concurrency() > 0 ? ", at most " + each.concurrency() + " at once" : "";
        return "Runs " + code(each.taskName()) + " for each of "
                + code(each.source().parameter()) + " at the same time" + bound + ", and " + result(each) + ".";
    }

    private static String result(Each each) {
        if (each.shape() instanceof ResultShape.Dropped) {
            return "waits for all";
        }
        if (each.shape() instanceof ResultShape.InMap) {
            return "returns the results by " + (each.source() instanceof ElementSource.Entries ? "key" : "element");
        }
        return "returns the results in the order of the elements";
    }

    private static String onFailure(Slots slots, GatherPolicy policy) {
        List<String> tolerated = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        slots.slots().forEach(slot -> (slot.tolerant() ? tolerated : plain).add(slot.component()));
        if (plain.isEmpty()) {
            return "Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.";
        }
        String whose = tolerated.isEmpty() ? "" : " of " + list(plain, "or");
        return "The first failure" + whose + " is thrown as it is; tasks still running are " + fate(policy.onFailure())
                + (tolerated.isEmpty()
                        ? "."
                        : ".\nWhatever becomes of " + list(tolerated, "and") + " is in the result.");
    }

    private static String onFailure(Each each, GatherPolicy policy) {
        return each.tolerant()
                ? "Whatever becomes of a task is in its {@code Outcome}; no failure is thrown."
                : "The first failure is thrown as it is; tasks still running are " + fate(policy.onFailure()) + ".";
    }

    private static List<String> onCancel(GatherPolicy policy, boolean tolerant) {
        List<String> sentences = new ArrayList<>();
        String timeout = policy.timeout().map(GatherJavadoc::words).orElse("");
        String fate = "tasks still running are " + fate(policy.onCancel());
        String event = timeout.isEmpty() ? "" : " or " + timeout;
        sentences.add("When the caller is interrupted" + event + ", " + fate + ".");
        if (!timeout.isEmpty() && tolerant) {
            sentences.add("A task that has not ended in time is {@code Cancelled}.");
        }
        if (!policy.declaresInterruption()) {
            sentences.add(
                    "An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.");
        }
        return sentences;
    }

    private static String words(Timeout timeout) {
        return timeout instanceof Timeout.GivenByParameter parameter
                ? code(parameter.name()) + " has passed"
                : Durations.words(((Timeout.Constant) timeout).duration()) + " have passed";
    }

    private static String fate(Cancellation cancellation) {
        return switch (cancellation) {
            case LEAVE -> "left to run";
            case CANCEL -> "asked to stop";
            case CANCEL_AND_JOIN -> "asked to stop and waited for";
        };
    }

    private static String list(List<String> names, String conjunction) {
        List<String> codes = names.stream().map(GatherJavadoc::code).toList();
        if (codes.size() == 1) {
            return codes.get(0);
        }
        return String.join(", ", codes.subList(0, codes.size() - 1)) + " " + conjunction + " "
                + codes.get(codes.size() - 1);
    }

    private static String code(String name) {
        return "{@code " + name + "}";
    }
}
