package dev.fanwise.processor.emit;

import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Timeout;
import java.util.List;
import java.util.Optional;

/** The words that the Javadoc of generated methods uses again and again. */
final class Words {

    static final String TOLERANT = "Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.";

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
        return tolerated.isEmpty() ? "" : "\nWhatever becomes of " + list(tolerated, "and") + " is in the result.";
    }

    private static List<String> components(Slots slots, boolean tolerant) {
        return slots.slots().stream()
                .filter(slot -> slot.tolerant() == tolerant)
                .map(Slot::component)
                .toList();
    }

    /** What becomes of tasks: they "are …". */
    static String fate(Cancellation cancellation) {
        return switch (cancellation) {
            case LEAVE -> "left to run";
            case CANCEL -> "asked to stop";
            case CANCEL_AND_JOIN -> "asked to stop and waited for";
        };
    }

    /** "250 ms have passed". */
    static String passed(Timeout timeout) {
        String time = timeout instanceof Timeout.GivenByParameter parameter
                ? code(parameter.name())
                : Durations.words(((Timeout.Constant) timeout).duration());
        return time + (time.endsWith("s") ? " have passed" : " has passed");
    }

    /** What cuts a call short: "the caller is interrupted", or the timeout if there is one. */
    static String cutShort(FanOutMethod method, Optional<Timeout> timeout) {
        String interrupted = method.handle().isPresent() ? "the handle is cancelled" : "the caller is interrupted";
        return interrupted + timeout.map(limit -> " or " + passed(limit)).orElse("");
    }

    /** What an interrupt becomes, where the method cannot throw it. */
    static List<String> ofInterrupt(boolean declared) {
        return declared
                ? List.of()
                : List.of("An interrupt is thrown as {@code CancellationException}, and the interrupt status is set"
                        + " again.");
    }
}
