package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import java.util.Optional;

/** What is said about the method that a wait asks whether it is over. */
public final class UntilMessages {

    private static final String RULE =
            "'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'";

    private UntilMessages() {}

    /**
     * There is no method of the name.
     *
     * @param meant a method that would do
     * @param declaring the edit that declares one
     */
    public static Message noSuchMethod(AttributePlace until, Code name, Optional<Code> meant, Edit declaring) {
        return Message.of(
                Rule.BAD_UNTIL,
                "There is no method " + name + " for " + until.methodName(),
                RULE,
                meant.map(method -> PolicyMessages.naming(until, method)).orElse(declaring));
    }

    /**
     * The methods of the name do not fit, or more than one does.
     *
     * @param method the first of them
     * @param fitting how many fit
     * @param declaring the edit that declares one that does
     */
    public static Message noPredicate(AttributePlace until, Code method, int fitting, Edit declaring) {
        return fitting > 1
                ? Message.of(
                        Rule.BAD_UNTIL,
                        "Several methods can be asked by " + until.methodName() + ", among them " + method,
                        "No overload is preferred to another",
                        new Edit.Advice("rename all of them but one"))
                : Message.of(Rule.BAD_UNTIL, method + " cannot be asked by " + until.methodName(), RULE, declaring);
    }

    /** A method that would do, but for its access. */
    public static Message isPrivate(AttributePlace until, Code method, Edit edit) {
        return Message.of(
                Rule.BAD_UNTIL,
                method + ", which " + until.methodName() + " is to ask, is private",
                "The generated class is another class and cannot call it",
                edit);
    }

    /** A wait over components. */
    public static Message withoutEach(AttributePlace until) {
        return Message.of(
                Rule.BAD_UNTIL,
                "'until' is on " + until.methodName() + ", which has no parameter with '@Each'",
                "It asks about the tasks of elements",
                until.remove());
    }
}
