package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.model.Work;
import java.util.List;
import java.util.Optional;

/** The words that the Javadoc of generated methods uses again and again. */
final class Words {

    static final String TOLERANT =
            "Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.";

    /** What an error does among failures of which one is thrown. */
    static final String ERROR_WINS = "An {@code Error} takes precedence over the failures known by then.";

    static final String CANCELLED_TASK =
            "If other code cancels a required task, a {@code CancellationException} is thrown.";

    private Words() {}

    static String code(String name) {
        return "{@code " + name + "}";
    }

    static String list(List<String> names, String conjunction) {
        return joined(names.stream().map(Words::code).toList(), conjunction);
    }

    static String joined(List<String> parts, String conjunction) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + conjunction + " "
                + parts.get(parts.size() - 1);
    }

    /** Whose failure counts, if not everybody's: " of …". */
    static String ofPlain(Slots slots) {
        return slots.slots().stream().anyMatch(Slot::tolerant) ? " of " + list(components(slots, false), "or") : "";
    }

    /** A sentence about those whose failure does not count, on a line of its own. */
    static String ofTolerated(Slots slots) {
        List<String> tolerated = components(slots, true);
        return tolerated.isEmpty()
                ? ""
                : tolerated.size() == 1
                        ? " The outcome of " + list(tolerated, "and") + " is in the result."
                        : " The outcomes of " + list(tolerated, "and") + " are in the result.";
    }

    private static List<String> components(Slots slots, boolean tolerant) {
        return slots.slots().stream()
                .filter(slot -> slot.tolerant() == tolerant)
                .map(Slot::name)
                .toList();
    }

    /** What becomes of running tasks: they "…". */
    static String fate(Cancellation cancellation) {
        return switch (cancellation) {
            case LEAVE -> "continue";
            case CANCEL -> "are cancelled";
            case CANCEL_AND_JOIN -> "are cancelled and joined";
        };
    }

    /** "250 ms have passed". */
    static String passed(Timeout timeout) {
        String time = timeout instanceof Timeout.GivenByParameter parameter
                ? code(parameter.name())
                : Durations.words(((Timeout.Constant) timeout).duration());
        return time + (time.endsWith("s") ? " have passed" : " has passed");
    }

    /** Who cuts a call short: the … "is …". */
    static String interrupted(FanOutMethod method) {
        return method.handle().isPresent() ? "handle is cancelled" : "caller is interrupted";
    }

    /** What else cuts a call short that returns results: the timeout, if there is one and results are missing. */
    static String orLate(Tasks tasks, Optional<Timeout> timeout) {
        return timeout.map(limit ->
                        ", or " + passed(limit) + (tasks.partlyTolerant() ? " and a required result is missing" : ""))
                .orElse("");
    }

    /** What becomes of tasks that have less time than the call. */
    static List<String> ofSlotTimeouts(Tasks tasks) {
        return tasks instanceof Slots slots
                ? slots.slots().stream()
                        .flatMap(slot -> slot
                                .timeout()
                                .map(time -> "After " + Durations.words(time) + " " + code(slot.name())
                                        + " is cancelled, and fails with a {@code TimeoutException}.")
                                .stream())
                        .toList()
                : List.of();
    }

    /** What becomes of outcomes that are late. */
    static List<String> ofLateOutcomes(Tasks tasks, Optional<Timeout> timeout) {
        if (timeout.isPresent() && tasks instanceof Each each && each.shape() instanceof Each.ResultShape.AsCompleted) {
            return List.of("After that, no result is passed to it.");
        }
        return timeout.isPresent() && (tasks.tolerant() || tasks.partlyTolerant())
                ? List.of("An {@code Outcome} that is late is {@code Cancelled}.")
                : List.of();
    }

    /** What an interrupt becomes, where the method cannot throw it. */
    static List<String> ofInterrupt(boolean declared) {
        return declared
                ? List.of()
                : List.of("An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set"
                        + " again.");
    }

    /** What happens if no thread is to be had, where the call needs one. */
    static List<String> ofRejectedStart(Tasks tasks) {
        boolean startsTasks = tasks instanceof Slots slots
                ? slots.tasks().stream().anyMatch(slot -> !isGiven(slot.work()))
                : tasks instanceof Each each && !isGiven(each.work());
        return startsTasks
                ? List.of("If a task can't be started, those before it are cancelled and joined, and that exception is"
                        + " thrown.")
                : List.of();
    }

    private static boolean isGiven(Work work) {
        return work instanceof Work.Await && work.asynchronous();
    }
}
