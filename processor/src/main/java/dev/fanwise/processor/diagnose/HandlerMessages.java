package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.RemoveAnnotation;
import dev.fanwise.processor.diagnose.Edit.RemoveParameter;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What is said about the parameter that is given each result as it comes. */
public final class HandlerMessages {

    private static final String RULE =
            "'@AsCompleted' is on a functional interface whose method takes the result, or the"
                    + " element and the result";

    private HandlerMessages() {}

    /** A type that is no function of one or two values. */
    public static Message noFunction(VariableElement parameter, Code type) {
        return Message.of(
                Rule.BAD_HANDLER,
                "'@AsCompleted' is on " + Code.of(parameter) + ", whose type is " + type,
                RULE,
                new Advice("make it a 'Consumer' of the result, or a 'BiConsumer' of the element and the result"));
    }

    /** The parameter with the elements. */
    public static Message onElements(VariableElement parameter, AnnotationMirror handler) {
        return Message.of(
                Rule.BAD_HANDLER,
                "'@AsCompleted' and '@Each' are on " + Code.of(parameter),
                "'@Each' is on what has the elements, and '@AsCompleted' on a function that takes the results",
                new RemoveAnnotation(parameter, handler));
    }

    /** A function that takes another element. */
    public static Message takesOtherElement(VariableElement parameter, Code taken, Code element) {
        return Message.of(
                Rule.BAD_HANDLER,
                Code.of(parameter) + " takes " + taken + ", and the elements are " + element,
                RULE,
                new Advice("let it take the element first, and then the result"));
    }

    /**
     * A function that takes another result.
     *
     * @param argument the result as a type argument
     */
    public static Message takesOther(VariableElement parameter, Code taken, Code result, Code argument) {
        return Message.of(
                Rule.BAD_HANDLER,
                Code.of(parameter) + " takes the result " + taken + ", and a task gives " + result,
                RULE,
                new Advice("let it take " + argument));
    }

    /** A parameter of a method that runs no tasks. */
    public static Message outsideFanOut(VariableElement parameter, Code method, AnnotationMirror handler) {
        return Message.of(
                Rule.BAD_HANDLER,
                method + " has a parameter with '@AsCompleted' and is not a fan-out method",
                "A '@Gather' or '@TaskGroupScope' method over '@Each' gives it each result as its task completes",
                new RemoveAnnotation(parameter, handler));
    }

    public static Message several(VariableElement parameter, Code method) {
        return Message.of(
                Rule.BAD_HANDLER,
                method + " has '@AsCompleted' on several parameters",
                "Each result is given to one",
                new RemoveParameter(parameter));
    }

    /** A method that returns the results as well. */
    public static Message returnsResults(VariableElement parameter, ExecutableElement method, Code type) {
        return Message.of(
                Rule.BAD_HANDLER,
                Code.of(method) + " gives each result to " + Code.of(parameter) + " and returns " + type,
                "A method with '@AsCompleted' returns 'void', so that no result is kept",
                new Advice("return 'void'"),
                new RemoveParameter(parameter));
    }

    /** A method that has no results of elements that it could give. */
    public static Message withoutResults(VariableElement parameter, Code method) {
        return Message.of(
                Rule.BAD_HANDLER,
                "'@AsCompleted' is on a parameter of " + method
                        + ", which is no '@Gather' or '@TaskGroupScope' method over '@Each'",
                "It is given the results of elements as they come",
                new RemoveParameter(parameter));
    }
}
