package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Why a task is not found, with edits; for each situation. */
public record MissingTaskAdvice(String reason, List<Edit> edits) {

    public MissingTaskAdvice {
        edits = List.copyOf(edits);
    }

    /** A method that was probably meant. */
    public static MissingTaskAdvice meant(Code method, Edit edit) {
        return new MissingTaskAdvice("Did you mean " + method + "?", List.of(edit));
    }

    /** A method of a near name that would not do. */
    public static MissingTaskAdvice nearButUnfit(Code method, Edit edit) {
        return new MissingTaskAdvice("There is " + method + ", whose parameters or result do not fit", List.of(edit));
    }

    /** A method of a near name that is the task of another component, and may be that of this one, too. */
    public static MissingTaskAdvice nearOfAnother(Code method, Code component, List<Edit> edits) {
        return new MissingTaskAdvice("There is " + method + ", the task of the component " + component, edits);
    }

    /** A method of a near name that would do with another parameter. */
    public static MissingTaskAdvice nearButUnbound(Misfit misfit, Edit edit) {
        return new MissingTaskAdvice(
                misfit.text() + (misfit.note().isEmpty() ? "" : ". " + misfit.note()), List.of(edit));
    }

    /** Nothing is near. */
    public static MissingTaskAdvice byName(List<Edit> edits) {
        return new MissingTaskAdvice(
                "A task is a method of the type, or one that it inherits, and is found by name", edits);
    }

    /** A parameter has the name of the component. */
    public static MissingTaskAdvice parameterOfTheName(Code parameter, Code type, List<Edit> edits) {
        return new MissingTaskAdvice(
                "The parameter " + parameter + " is " + type + ", and a parameter fills the component of its name"
                        + " only if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'",
                edits);
    }

    /** What '@From' names is a parameter of the fan-out method, or a component. */
    public static MissingTaskAdvice takenByName(Code name, VariableElement parameter, AnnotationMirror from) {
        Edit without = new Edit.RemoveAnnotation(parameter, from);
        return new MissingTaskAdvice(
                "A task takes a parameter of the fan-out method, and the result of a component, by its name alone",
                List.of(
                        parameter.getSimpleName().contentEquals(name.text())
                                ? without
                                : new Edit.Together(List.of(without, new Edit.RenameParameter(parameter, name)))));
    }

    /** A parameter that can be awaited, under another name than that of the component. */
    public static MissingTaskAdvice parameterOfOtherName(VariableElement parameter, Code component) {
        return new MissingTaskAdvice(
                "The parameter " + Code.of(parameter)
                        + " can be awaited, and such a parameter fills the component of its" + " name",
                List.of(new Edit.RenameParameter(parameter, component)));
    }

    /** A method of a supertype that is not handed down. */
    public static MissingTaskAdvice notInherited(Code method, Code declaring, NotInherited why, List<Edit> edits) {
        return new MissingTaskAdvice(
                method + " of " + declaring + " is " + why.text + ", so it is not inherited", edits);
    }

    public static MissingTaskAdvice methodOfObject(Code method) {
        return new MissingTaskAdvice(
                "What every object has is not taken for a task",
                List.of(new Advice("declare a method of another name that calls " + method + ", and name that one")));
    }

    public static MissingTaskAdvice field(Code field, List<Edit> edits) {
        return new MissingTaskAdvice("The field " + field + " is not called", edits);
    }

    /** Elements that are nearly tasks. */
    public static MissingTaskAdvice nearlyTasks(boolean runnable, List<Edit> edits) {
        List<Edit> all = new ArrayList<>();
        all.add(new Advice(
                runnable
                        ? "hand over 'Executors.callable(runnable)' for each 'Runnable'"
                        : "hand over 'future::get' for each 'Future'"));
        all.addAll(edits);
        return new MissingTaskAdvice(
                "An element is a task itself if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'",
                all);
    }

    /** An annotation of another library on the component. */
    public static MissingTaskAdvice foreignFrom(Code ours, Code foreign) {
        return new MissingTaskAdvice(
                foreign + " is an annotation of another library", List.of(TypeMessages.importOurs(ours, foreign)));
    }

    public MissingTaskAdvice orIn(TypeElement type, Code method) {
        List<Edit> all = new ArrayList<>();
        // a class that implements the interface may have the method, with less access
        edits.forEach(edit -> all.add(edit instanceof Edit.AddMethod ? new Advice(edit.text()) : edit));
        all.add(new Advice(
                "annotate " + method + " in the class that implements " + Code.of(type) + ", if the task is there"));
        return new MissingTaskAdvice(reason, all);
    }
}
