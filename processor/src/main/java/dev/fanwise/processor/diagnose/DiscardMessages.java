package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import java.util.Optional;

/** What is said about results that are not received, and the method that is given them. */
public final class DiscardMessages {

    private static final String RULE = "'discard' names a method that takes a result as its one parameter";

    private DiscardMessages() {}

    /**
     * There is no method of the name.
     *
     * @param meant a method that would do
     * @param declaring the edit that declares one
     */
    public static Message noSuchMethod(AttributePlace discard, Code name, Optional<Code> meant, Edit declaring) {
        return Message.of(
                Rule.BAD_DISCARD,
                "There is no method " + name + " for " + discard.methodName(),
                RULE,
                meant.map(method -> PolicyMessages.naming(discard, method)).orElse(declaring));
    }

    /**
     * The methods of the name take other values.
     *
     * @param method the first of them
     * @param result what a task gives
     * @param declaring the edit that declares one that does
     */
    public static Message doesNotTake(AttributePlace discard, Code method, Code result, Edit declaring) {
        return Message.of(
                Rule.BAD_DISCARD,
                method + " cannot be given the results of " + discard.methodName() + ", which are " + result,
                RULE,
                declaring);
    }

    /** A method that would do, but for its access. */
    public static Message isPrivate(AttributePlace discard, Code method, Edit edit) {
        return Message.of(
                Rule.BAD_DISCARD,
                method + ", which is to get the results of " + discard.methodName() + ", is private",
                "The generated class is another class and cannot call it",
                edit);
    }

    /**
     * Nothing closes results that can be closed.
     *
     * @param annotation the name of the annotation that could say what does
     */
    public static Message notClosed(Code method, String annotation, Code result) {
        return Message.of(
                Rule.RESULT_NOT_CLOSED,
                "The results of " + method + " are " + result + ", and nothing closes one that is not received",
                "A task may complete after the call has failed, timed out or found another result",
                new Edit.Advice("write '@" + annotation
                        + "(discard = \"close\")', where 'close' is a method of the type that takes the result"));
    }
}
