package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.Annotate;
import dev.fanwise.processor.diagnose.Edit.RemoveModifier;
import dev.fanwise.processor.diagnose.Edit.ReplaceModifier;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What is said about the search for a task: a method that is not there, or does not bind. */
public final class TaskMessages {

    private TaskMessages() {}

    /**
     * There is no method of the name.
     *
     * @param isOwnName whether it is the name of the fan-out method
     */
    public static Message noSuchTask(
            Code name,
            TypeElement type,
            TaskPurpose purpose,
            TaskRole role,
            boolean isOwnName,
            MissingTaskAdvice advice) {
        return Message.of(
                Rule.NO_SUCH_TASK,
                "There is no " + (isOwnName ? "other " : "") + "method " + name + " in " + Code.of(type) + ", which "
                        + purpose + " needs as its " + role.word,
                advice.reason(),
                advice.edits());
    }

    /**
     * No method of the name can be called with what there is.
     *
     * @param misfits each method, with why
     * @param hints parameters of the fan-out method that are probably not for tasks
     */
    public static Message doesNotBind(
            Code name,
            TaskRole role,
            TaskPurpose purpose,
            List<Misfit> misfits,
            Passing passing,
            List<UnusedParameterAdvice> hints) {
        List<Edit> edits = new ArrayList<>();
        misfits.forEach(misfit -> edits.addAll(misfit.edits()));
        hints.forEach(hint -> edits.addAll(hint.edits()));
        if (edits.isEmpty()) {
            edits.add(new Advice("let " + name + " take these parameters"));
        }
        String notes = Stream.concat(
                        misfits.stream().map(Misfit::note), hints.stream().map(UnusedParameterAdvice::reason))
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(". "));
        return Message.of(
                Rule.TASK_DOES_NOT_BIND,
                "No method " + name + " can be the " + role.word + " of " + purpose + ": "
                        + misfits.stream().map(Misfit::text).collect(Collectors.joining("; ")),
                passing + (notes.isEmpty() ? "" : ". " + notes),
                edits);
    }

    public static Message severalBind(Code name, TaskRole role, TaskPurpose purpose, List<Code> methods) {
        return Message.of(
                Rule.SEVERAL_TASKS_BIND,
                "Several methods " + name + " can be the " + role.word + " of " + purpose + ": " + Code.list(methods),
                "A task is one method, and no overload is preferred to another",
                new Advice("rename all of them but one"));
    }

    /**
     * A class file does not have the names of parameters.
     *
     * @param method with its parameter types
     * @param declaring the type that has it
     * @param isAnnotated whether it has annotations and code
     */
    public static Message parameterNamesMissing(
            Code method, Code fanOut, Code declaring, boolean isAnnotated, Nameless cure, TypeElement type) {
        return Message.of(
                Rule.PARAMETER_NAMES_MISSING,
                "The compiler does not know the parameter names of " + method,
                fanOut + " passes parameters by name",
                new Advice("compile " + declaring + " with '-parameters'"
                        + (isAnnotated
                                ? " (and '-g', without which Eclipse's compiler reads no names of methods with"
                                        + " annotations)"
                                : "")),
                new Advice(cure.before + Code.of(type) + cure.after));
    }

    /** How a method gets names that a class file does not have. */
    public enum Nameless {
        ABSTRACT("declare it again in ", ""),
        OVERRIDABLE("override it in ", ""),
        FIXED("write a method in ", " that calls it, and name that instead");

        private final String before;
        private final String after;

        Nameless(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    public static Message privateTask(ExecutableElement task, Code signature, TaskRole role, TaskPurpose purpose) {
        return Message.of(
                Rule.PRIVATE_TASK,
                signature + ", the " + role.word + " of " + purpose + ", is private",
                "The generated class is another class and cannot call it",
                withoutPrivate(task));
    }

    /** The edit that makes a private method accessible. */
    public static Edit withoutPrivate(ExecutableElement method) {
        boolean ofInterface = Enclosing.of(method).getKind() == ElementKind.INTERFACE
                && !method.getModifiers().contains(Modifier.STATIC);
        return ofInterface
                ? new ReplaceModifier(method, Modifier.PRIVATE, Modifier.DEFAULT)
                : new RemoveModifier(method, Modifier.PRIVATE);
    }

    /**
     * A task that holds a monitor while tasks of the same call want it.
     *
     * @param suppressing the method where this is said, and can be suppressed
     */
    public static Message synchronizedTask(ExecutableElement task, List<Code> fanOuts, ExecutableElement suppressing) {
        Code suppression = Code.of("@SuppressWarnings(\"fanwise:" + Rule.SYNCHRONIZED_TASK.id() + "\")");
        Edit suppress = suppressing.getAnnotation(SuppressWarnings.class) == null
                ? new Annotate(suppressing, suppression)
                : new Advice("suppress this with " + suppression);
        return Message.of(
                Rule.SYNCHRONIZED_TASK,
                Code.of(task) + " is synchronized, so tasks of " + Code.list(fanOuts) + " wait for each other",
                "They hold one monitor and run one after the other",
                new Advice("guard less than the whole method"),
                suppress);
    }

    /**
     * A parameter that no task takes.
     *
     * @param advice what it is probably for, or what tasks take instead
     */
    public static Message unusedParameter(Code fanOut, Code parameter, UnusedParameterAdvice advice) {
        return Message.of(
                Rule.UNUSED_PARAMETER,
                "No task of " + fanOut + " takes the parameter " + parameter,
                advice.reason(),
                advice.edits());
    }

    public static Message endlessTasks(Code fanOut, List<Code> cycle) {
        return Message.of(
                Rule.ENDLESS_TASKS,
                fanOut + " has the task "
                        + cycle.stream().map(Code::toString).collect(Collectors.joining(", which has the task ")),
                "Each call would start another one: an infinite recursion",
                new Advice("name another method with '@From'"),
                new Advice("call " + fanOut + " from a task method that decides when to stop"));
    }

    /**
     * Parameters that stand in two lists, in another order, and are passed by order.
     *
     * @param names those of the task that get another parameter
     */
    public static Message crossedParameters(Code fanOut, Code task, List<Crossing> names) {
        return Message.of(
                Rule.CROSSED_PARAMETERS,
                "Of the parameters of " + task + ", "
                        + names.stream()
                                .map(crossing -> crossing.parameter() + " gets " + crossing.given())
                                .collect(Collectors.joining(" and "))
                        + " of " + fanOut,
                "Parameters are passed in their order, and names that both methods have are at different places",
                new Advice("bring the parameters into the same order"),
                new Advice("rename them if this is meant"));
    }

    /** A parameter of a task, and what it gets. */
    public record Crossing(Code parameter, Code given) {}

    /** An overload that would take more of the parameters, but for their types. */
    public static Message overloadLeftOut(Code chosen, TaskPurpose purpose, Misfit misfit) {
        List<Edit> edits = new ArrayList<>(misfit.edits());
        edits.add(new Advice("rename one of the two methods"));
        return Message.of(
                Rule.OVERLOAD_LEFT_OUT,
                chosen + " is the task of " + purpose + ", and " + misfit.text(),
                "The name of the parameter fits and its type does not, so the other method is taken",
                edits);
    }

    /** The edit that names a method for a component. */
    public static Edit from(Element component, Code method) {
        return new Annotate(component, Code.of("@From(\"" + method.text() + "\")"));
    }

    /** The edit that names another method in the annotation of a component. */
    public static Edit setFrom(Element component, AnnotationMirror from, Code method) {
        return new Edit.SetAttribute(component, from, "value", new Code("\"" + method.text() + "\""));
    }

    /** The edit that names a method in the annotation of a fan-out method. */
    public static Edit name(AttributePlace value, Code method) {
        return value.set(new Code("\"" + method.text() + "\""));
    }

    /** The edit that lets a method be inherited, if it can be changed. */
    public static Optional<Edit> inherit(ExecutableElement method, boolean inSource) {
        boolean ofInterface = Enclosing.of(method).getKind() == ElementKind.INTERFACE;
        boolean isPrivate = method.getModifiers().contains(Modifier.PRIVATE);
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (!inSource || (ofInterface && isStatic)) {
            return Optional.empty();
        }
        if (!isPrivate) {
            return Optional.of(new Edit.AddModifier(method, Modifier.PROTECTED));
        }
        return Optional.of(
                new ReplaceModifier(method, Modifier.PRIVATE, ofInterface ? Modifier.DEFAULT : Modifier.PROTECTED));
    }
}
