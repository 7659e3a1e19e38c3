package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.SetAttribute;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** What is said about texts in annotations that are no times. */
public final class TimeMessages {

    private static final String FORMS =
            "A time is a number and a unit ('\"250ms\"', '\"2s\"', '\"1m\"', '\"1h\"') or an ISO-8601 duration"
                    + " ('\"PT2.5S\"')";
    private static final String LONGER_THAN_ZERO = FORMS + ", and it is longer than zero";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /** Of Spring, MicroProfile and Micronaut. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[$#]\\{");

    private TimeMessages() {}

    /**
     * A text that is no timeout.
     *
     * @param meant a time that was probably meant
     */
    public static Message badTimeout(AttributePlace timeout, Code written, Optional<Code> meant) {
        return Message.of(
                Rule.BAD_TIMEOUT,
                quoted(written) + " is not a timeout",
                forms(written),
                meant.map(time -> timeout.set(quoted(time))).orElseGet(() -> timeOf(timeout, written)));
    }

    /** A text that is no time between starts. */
    public static Message badStagger(AttributePlace stagger, Code written, Optional<Code> meant) {
        return Message.of(
                Rule.BAD_STAGGER,
                quoted(written) + " is not a time between two starts",
                isPlaceholder(written) ? forms(written) : LONGER_THAN_ZERO,
                meant.map(time -> stagger.set(quoted(time))).orElseGet(() -> timeOf(stagger, written)));
    }

    /** A text that is no timeout of a component. */
    public static Message badSlotTimeout(Element component, AnnotationMirror from, Code written, Optional<Code> meant) {
        return Message.of(
                Rule.BAD_SLOT_TIMEOUT,
                quoted(written) + " is not a timeout of a component",
                LONGER_THAN_ZERO,
                meant.<Edit>map(time -> new SetAttribute(component, from, "timeout", quoted(time)))
                        .orElseGet(() -> new Advice("write a time, such as 'timeout = \"200ms\"'")));
    }

    /** A text that is no time for cancelled tasks. */
    public static Message badGrace(AttributePlace grace, Code written, Optional<Code> meant) {
        return Message.of(
                Rule.BAD_GRACE,
                quoted(written) + " is not a time that cancelled tasks have to end",
                LONGER_THAN_ZERO,
                meant.map(time -> grace.set(quoted(time)))
                        .orElseGet(() -> isPlaceholder(written) ? timeOf(grace) : timeOf(grace, written)));
    }

    /** A number alone is some number of something; a placeholder is for what is known when the program runs. */
    private static Edit timeOf(AttributePlace place, Code written) {
        if (isPlaceholder(written)) {
            return new Edit.Together(List.of(
                    place.remove(), new Edit.AddParameter(place.method(), Code.of("Duration " + place.name()))));
        }
        return NUMBER.matcher(written.text()).matches()
                ? new Advice("write '" + place.name() + " = \"" + written.text() + "ms\"' or '\"" + written.text()
                        + "s\"', whichever is meant")
                : timeOf(place);
    }

    private static String forms(Code written) {
        return isPlaceholder(written)
                ? "It is read when the program is compiled, so nothing fills a placeholder"
                : FORMS;
    }

    private static boolean isPlaceholder(Code written) {
        return PLACEHOLDER.matcher(written.text()).find();
    }

    /** A time of which nothing is known. */
    static Edit timeOf(AttributePlace place) {
        return new Advice("write a time, such as '" + place.name() + " = \"2s\"'");
    }

    /** A text as it stands in an annotation. */
    static Code quoted(Code text) {
        return new Code("\"" + text.text() + "\"");
    }
}
