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
     * @param declaration the method, as it could be declared
     */
    public static Message noSuchMethod(AttributePlace discard, Code name, Optional<Code> meant, Code declaration) {
        return Message.of(
                Rule.BAD_DISCARD,
                "There is no method " + name + " for " + discard.methodName(),
                RULE,
                meant.<Edit>map(method -> discard.set(new Code("\"" + method.text() + "\"")))
                        .orElseGet(() -> new Edit.Advice("declare " + declaration)));
    }

    /**
     * The methods of the name take other values.
     *
     * @param method the first of them
     * @param result what a task gives
     * @param declaration the method, as it could be declared
     */
    public static Message doesNotTake(AttributePlace discard, Code method, Code result, Code declaration) {
        return Message.of(
                Rule.BAD_DISCARD,
                method + " cannot be given the results of " + discard.methodName() + ", which are " + result,
                RULE,
                new Edit.Advice("declare " + declaration + ", which is not private"));
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
