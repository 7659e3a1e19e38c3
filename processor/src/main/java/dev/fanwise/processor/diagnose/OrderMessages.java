package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.Annotate;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** What is said about tasks that take results of others. */
public final class OrderMessages {

    private OrderMessages() {}

    /** The edit by which a parameter takes the result of a method. */
    public static Edit from(VariableElement parameter, Code method) {
        return new Annotate(parameter, Code.of("@From(\"" + method.text() + "\")"));
    }

    /**
     * Tasks that wait for each other.
     *
     * @param cycle the names, each of which needs the next one, and the last the first
     * @param closing the parameter that takes the result of the first
     * @param hasFrom whether the parameter names it with {@code @From}
     */
    public static Message cycle(List<Code> cycle, VariableElement closing, boolean hasFrom, Code fanOut) {
        if (cycle.size() == 1) {
            return Message.of(
                    Rule.TASKS_IN_CYCLE,
                    "The task " + cycle.get(0) + " of " + fanOut + " needs its own result",
                    "A task starts when the tasks that it needs have completed, so it would never start",
                    new Advice(
                            hasFrom
                                    ? "name another method in '@From' on " + Code.of(closing)
                                    : "rename the parameter " + Code.of(closing) + " of "
                                            + Code.of(Enclosing.of(closing))));
        }
        String way = cycle.stream().skip(1).map(Code::toString).collect(Collectors.joining(", which needs "));
        return Message.of(
                Rule.TASKS_IN_CYCLE,
                "The task " + cycle.get(0) + " of " + fanOut + " needs " + way + ", which needs " + cycle.get(0),
                "A task starts when the tasks that it needs have completed, so none of these would start",
                new Advice("let one of them do without the result of the other"));
    }

    /** A parameter of a task whose name is that of a parameter of the fan-out method and of a component. */
    public static Message twoOfTheName(VariableElement parameter, Code task, Code fanOut) {
        Code name = Code.of(parameter);
        return Message.of(
                Rule.TWO_OF_THE_NAME,
                name + " of " + task + " may be the parameter " + name + " of " + fanOut
                        + ", or the result of the component " + name,
                "Both have that name and a type that fits, and neither is preferred to the other",
                new Advice("rename the parameter of " + fanOut + ", or the component"));
    }

    /** A method that fills several components, of which a parameter takes one. */
    public static Message severalResults(
            VariableElement parameter, AnnotationMirror from, Code method, List<Code> components) {
        return Message.of(
                Rule.SEVERAL_RESULTS,
                method + " is the task of several components, " + Code.list(components),
                Code.of(parameter) + " takes one result, and each component has one of its own",
                new Edit.Together(List.of(
                        new Edit.RemoveAnnotation(parameter, from),
                        new Edit.RenameParameter(parameter, components.get(0)))));
    }

    /**
     * A timeout where a result is taken.
     *
     * @param namesTask whether the annotation also says whose result
     */
    public static Message timeoutOfParameter(VariableElement parameter, AnnotationMirror from, boolean namesTask) {
        return Message.of(
                Rule.BAD_SLOT_TIMEOUT,
                "'@From' on the parameter " + Code.of(parameter) + " of " + Code.of(Enclosing.of(parameter))
                        + " has a timeout",
                "It bounds the task of a component, and is written on that component",
                namesTask
                        ? new Edit.RemoveAttribute(parameter, from, "timeout")
                        : new Edit.RemoveAnnotation(parameter, from),
                new Advice("write it on the component whose task is to be bounded"));
    }

    /** A parameter that is to take a result, and does not say which. */
    public static Message namesNoTask(VariableElement parameter) {
        return Message.of(
                Rule.NO_SUCH_TASK,
                "'@From' on the parameter " + Code.of(parameter) + " of " + Code.of(Enclosing.of(parameter))
                        + " names no task",
                "It names the task whose result the parameter takes",
                new Advice(
                        "name the task, such as '@From(\"" + Code.of(parameter).text() + "\")'"),
                new Advice("remove '@From' if " + Code.of(parameter)
                        + " is a component or a parameter of the fan-out method"));
    }

    /** A parameter that is to take a result, of a method that is no task of components. */
    public static Message takenByNobody(VariableElement parameter, AnnotationMirror from) {
        return Message.of(
                Rule.RESULT_NOT_TAKEN,
                Code.of(parameter) + " of " + Code.of(Enclosing.of(parameter))
                        + " has '@From', and no method that returns a record runs "
                        + Code.of(Enclosing.of(parameter)) + " as a task",
                "A task takes the result of another one in a call that returns a record",
                new Edit.RemoveAnnotation(parameter, from),
                new Advice("name " + Code.of(Enclosing.of(parameter)) + " as the task of a component"));
    }
}
