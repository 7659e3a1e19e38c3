package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.ChangeResult;
import dev.fanwise.processor.diagnose.Edit.RemoveAttribute;
import dev.fanwise.processor.diagnose.Edit.SetAttribute;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What is said about the attributes of an annotation: times, bounds, cancellation. */
public final class PolicyMessages {

    private PolicyMessages() {}

    /** An attribute that a message is about. */
    public record AttributePlace(ExecutableElement method, AnnotationMirror annotation, String name) {

        Edit set(Code value) {
            return new SetAttribute(method, annotation, name, value);
        }

        Edit remove() {
            return new RemoveAttribute(method, annotation, name);
        }

        AttributePlace sibling(String other) {
            return new AttributePlace(method, annotation, other);
        }

        Code code() {
            return Code.of(name);
        }

        Code methodName() {
            return Code.of(method);
        }
    }

    /** The attribute with the name of a method. */
    public static Edit naming(AttributePlace place, Code method) {
        return place.set(new Code("\"" + method.text() + "\""));
    }

    public static Message twoTimeouts(AttributePlace timeout, VariableElement parameter, boolean isDeadline) {
        return Message.of(
                Rule.TWO_TIMEOUTS,
                timeout.methodName() + " has a timeout in its annotation and the "
                        + (isDeadline ? "'Deadline'" : "'Duration'") + " parameter " + Code.of(parameter),
                (isDeadline ? "A 'Deadline'" : "A 'Duration' of that name")
                        + " is the timeout of the call, and a call has one",
                timeout.remove(),
                new Advice(
                        isDeadline
                                ? "remove the parameter"
                                : "remove the parameter, or rename it if it is for the tasks only"));
    }

    /** Two parameters that are the timeout of the call. */
    public static Message twoTimeoutParameters(Code method, List<Code> parameters, Edit removal) {
        return Message.of(
                Rule.TWO_TIMEOUTS,
                method + " has more than one timeout: its parameters " + Code.list(parameters),
                "A 'Deadline', and a 'Duration' of the name 'timeout', is the timeout of the call, and a call has one",
                removal,
                new Advice("give the other one another type"));
    }

    /** A number or time that the annotation has and a parameter too. */
    public static Message setTwice(AttributePlace attribute, VariableElement parameter) {
        return Message.of(
                Rule.SET_TWICE,
                attribute.methodName() + " has " + attribute.code() + " in its annotation and as a parameter",
                "A parameter " + Code.of(parameter) + " of that type takes the place of the attribute",
                attribute.remove(),
                new Advice("rename the parameter if it is for the tasks only"));
    }

    public static Message badConcurrency(AttributePlace concurrency, int written) {
        return Message.of(
                Rule.BAD_CONCURRENCY,
                "'concurrency' is " + Code.of(Integer.toString(written)),
                "It is the maximum number of tasks that run at the same time, or '0' for no maximum",
                concurrency.remove(),
                new Advice("write a positive number"));
    }

    public static Message concurrencyWithoutEach(AttributePlace concurrency) {
        return Message.of(
                Rule.BAD_CONCURRENCY,
                "'concurrency' limits the tasks of a method over '@Each', and " + concurrency.methodName()
                        + " has no parameter with '@Each'",
                "The tasks of all components run at the same time",
                concurrency.remove());
    }

    /** Why an attribute has no effect. */
    public enum NoEffect {
        ALL_OUTCOMES("Every result is an 'Outcome', so no failure ends the call"),
        ALL_COMPLETED("The call returns when all tasks have completed, and none is running then"),
        UNTIL("'until' says when the call returns"),
        STARTED("The elements are tasks that are already running"),
        NOTHING_JOINED("No policy of it is 'CANCEL_AND_JOIN', so it waits for no cancelled tasks"),
        HANDLES("The caller has the handles of all tasks, and so every result"),
        NO_RESULTS("It returns none of the results, so each task has to discard what it opens itself"),
        BODY("The body has the handles of its tasks, and so every result"),
        ONE_AT_A_TIME("With 'concurrency = 1' a task starts only when the one before has completed");

        private final String reason;

        NoEffect(String reason) {
            this.reason = reason;
        }
    }

    public static Message withoutEffect(AttributePlace attribute, NoEffect reason) {
        return Message.of(
                Rule.POLICY_WITHOUT_EFFECT,
                attribute.code() + " has no effect on " + attribute.methodName(),
                reason.reason,
                attribute.remove());
    }

    /**
     * The other tasks of a race are left running out of reach.
     *
     * @param waited the result that has all tasks in it
     */
    public static Message unreachableTasks(AttributePlace onReturn, Code waited) {
        return Message.of(
                Rule.UNREACHABLE_TASKS,
                onReturn.methodName() + " returns no handles, and 'onReturn = LEAVE' leaves the other tasks running",
                "No caller can cancel them or learn their results",
                onReturn.set(Code.of("Cancellation.CANCEL_AND_JOIN")),
                onReturn.set(Code.of("Cancellation.CANCEL")),
                new ChangeResult(onReturn.method(), waited));
    }

    public static Message staggerWithoutEach(AttributePlace stagger) {
        return Message.of(
                Rule.STAGGER_WITHOUT_RACE,
                "'stagger' is on " + stagger.methodName() + ", which has no parameter with '@Each'",
                "It starts the tasks of a race one after the other; the tasks of components start at the same time",
                stagger.remove());
    }

    public static Message staggerWithoutRace(AttributePlace stagger, Code returnWhen) {
        return Message.of(
                Rule.STAGGER_WITHOUT_RACE,
                "'stagger' is on " + stagger.methodName() + ", which has 'returnWhen = " + returnWhen.text() + "'",
                "It starts the tasks of a race one after the other, and a race ends with the first task",
                stagger.sibling("returnWhen").set(Code.of("ReturnWhen.FIRST_SUCCEEDED")),
                stagger.remove());
    }

    public static Message scopeCannotLeave(AttributePlace onFailure) {
        return Message.of(
                Rule.SCOPE_CANNOT_LEAVE,
                "'onFailure = CANCEL' is on the scope " + onFailure.methodName(),
                "It would let the call return while tasks are running, and a scope returns when all have completed",
                onFailure.set(Code.of("Cancellation.CANCEL_AND_JOIN")),
                onFailure.set(Code.of("Cancellation.LEAVE")));
    }

    /** A timeout of zero. */
    public static Message zeroTimeout(AttributePlace timeout, Code written) {
        return Message.of(
                Rule.TIME_WITHOUT_USE,
                "The timeout of " + timeout.methodName() + " is " + TimeMessages.quoted(written),
                "Every call is over before a task can complete",
                timeout.remove(),
                TimeMessages.timeOf(timeout));
    }

    /** A stagger that no task but the first one comes to. */
    public static Message staggerAboveTimeout(AttributePlace stagger, Code written, Code timeout) {
        return Message.of(
                Rule.TIME_WITHOUT_USE,
                "'stagger' of " + stagger.methodName() + " is " + TimeMessages.quoted(written) + ", and its timeout "
                        + TimeMessages.quoted(timeout),
                "The call is over before a second task starts, unless the first one fails",
                stagger.remove(),
                new Advice("write a shorter 'stagger'"),
                new Advice("write a longer 'timeout'"));
    }

    /**
     * A component whose task has more time than the call.
     *
     * @param namesTask whether the annotation is there for more than the timeout
     */
    public static Message slotTimeoutAbove(
            Element component, AnnotationMirror from, boolean namesTask, Code written, Code fanOut, Code call) {
        return Message.of(
                Rule.TIME_WITHOUT_USE,
                "The timeout of the component " + Code.of(component) + " is " + TimeMessages.quoted(written) + ", and "
                        + fanOut + ", which runs its task, has a timeout of " + TimeMessages.quoted(call),
                "The call is over first, so the timeout of the component never expires",
                namesTask
                        ? new RemoveAttribute(component, from, "timeout")
                        : new Edit.RemoveAnnotation(component, from),
                new SetAttribute(component, from, "timeout", TimeMessages.quoted(call)),
                new Advice("write a longer 'timeout' on " + fanOut));
    }

    /**
     * A fan-out method that has more time than the one that runs it.
     *
     * @param outer the timeout of the caller
     * @param inner the method that is run, and its timeout
     */
    public static Message innerTimeoutAbove(
            AttributePlace timeout, Code inner, Code outerMethod, Code outer, List<Code> way) {
        String by = way.isEmpty() ? "" : ", by way of " + Code.list(way);
        return Message.of(
                Rule.TIME_WITHOUT_USE,
                "The timeout of " + timeout.methodName() + " is " + TimeMessages.quoted(inner) + ", and " + outerMethod
                        + ", which runs" + " it" + by + ", has a timeout of " + TimeMessages.quoted(outer),
                "The outer call is over first, so the inner timeout never expires in it",
                timeout.set(TimeMessages.quoted(outer)),
                new Advice("write a longer 'timeout' on " + outerMethod));
    }
}
