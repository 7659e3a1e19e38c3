package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is said about the declaration of a composed annotation. */
public final class ComposedMessages {

    private ComposedMessages() {}

    public static Message several(TypeElement composed, List<Code> fanOuts) {
        return message(
                name(composed) + " is composed of " + Code.list(fanOuts),
                "It stands for one annotation of Fanwise",
                new Advice("leave one of them"));
    }

    public static Message notOnMethods(TypeElement composed) {
        return message(
                name(composed) + " cannot stand on a method",
                "It stands where " + "the annotation of Fanwise would stand",
                new Advice("add 'ElementType.METHOD' to its '@Target'"));
    }

    public static Message notKept(TypeElement composed) {
        return message(
                name(composed) + " is not kept in class files",
                "A fan-out method may be inherited from a class that was compiled before",
                new Advice("remove its '@Retention', or write '@Retention(RetentionPolicy.CLASS)'"));
    }

    /** An attribute that the annotation of Fanwise has not. */
    public static Message unknownAttribute(ExecutableElement attribute, Code fanOut, List<Code> known) {
        return message(
                Code.of(attribute) + " is no attribute of " + fanOut,
                "A composed annotation declares attributes of the one that it stands for, by their names: "
                        + Code.list(known),
                new Advice("rename or remove it"));
    }

    public static Message otherType(ExecutableElement attribute, Code fanOut, Code type) {
        return message(
                Code.of(attribute) + " is of another type than in " + fanOut,
                "A composed annotation hands its attributes on",
                new Advice("make its type " + type));
    }

    public static Message saidTwice(ExecutableElement attribute, Code fanOut) {
        return message(
                Code.of(attribute) + " is declared here and written in " + fanOut,
                "The attribute that is declared takes the place of the other, which has no effect",
                new Advice(
                        "make the written value the default of the declared attribute, and remove it from " + fanOut));
    }

    /** A value that is wrong wherever the annotation stands. */
    public static Message badTime(Code attribute, Code written, boolean isLongerThanZero) {
        return message(
                attribute + " is " + written + ", which is not a time",
                "A time is a number with a unit, 'ms', 's', 'm' or 'h', or an ISO-8601 duration"
                        + (isLongerThanZero ? ", and longer than zero" : ""),
                new Advice("write a time, such as '\"2s\"'"));
    }

    public static Message badConcurrency(int written) {
        return message(
                "'concurrency' is " + Code.of(Integer.toString(written)),
                "It is the maximum number of running tasks, or 0 for no limit",
                new Advice("write a positive number"));
    }

    private static Message message(String what, String why, Edit edit) {
        return Message.of(Rule.COMPOSED_ANNOTATION, what, why, edit);
    }

    private static Code name(TypeElement composed) {
        return Code.of("@" + composed.getSimpleName());
    }
}
