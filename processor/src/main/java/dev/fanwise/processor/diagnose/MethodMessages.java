package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.RemoveAnnotation;
import dev.fanwise.processor.diagnose.Edit.RemoveAttribute;
import dev.fanwise.processor.diagnose.Edit.Together;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What is said about the annotations of a method and of its parameters. */
public final class MethodMessages {

    private MethodMessages() {}

    /**
     * A fan-out method with a body.
     *
     * @param each the annotations of its parameters that have no place there without this one
     * @param type a class that is not abstract either, if it is not
     */
    public static Message notAbstract(
            ExecutableElement method, AnnotationMirror annotation, List<Edit> each, Optional<TypeElement> type) {
        return Message.of(
                Rule.METHOD_NOT_ABSTRACT,
                Code.of(method) + " has " + Code.of(annotation) + " and is " + finding(method),
                "A fan-out method is abstract, because the generated class writes its body",
                new Advice("make " + Code.of(method)
                        + type.map(concrete -> " and " + Code.of(concrete)).orElse("")
                        + " abstract and move what it does into task methods"),
                remove(new RemoveAnnotation(method, annotation), each));
    }

    private static Edit remove(Edit annotation, List<Edit> each) {
        return each.isEmpty()
                ? annotation
                : new Together(
                        Stream.concat(Stream.of(annotation), each.stream()).toList());
    }

    /** The edit for {@code @Each} where it has no place. */
    public static Edit removeEach(VariableElement parameter, AnnotationMirror each) {
        return new RemoveAnnotation(parameter, each);
    }

    private static String finding(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return "static";
        }
        return method.getModifiers().contains(Modifier.DEFAULT) ? "a default method" : "not abstract";
    }

    public static Message severalAnnotations(ExecutableElement method, List<Code> annotations) {
        return Message.of(
                Rule.SEVERAL_ANNOTATIONS,
                Code.of(method) + " has " + Code.list(annotations),
                "Each of these annotations says by itself when a fan-out method returns",
                new Advice("keep one of them"),
                new Advice("declare a method for each"));
    }

    /**
     * A method of several supertypes that is another fan-out method in each.
     *
     * @param annotations each with the supertype where it stands
     */
    public static Message severalFanOuts(
            ExecutableElement method, Map<TypeElement, AnnotationMirror> annotations, TypeElement type) {
        return Message.of(
                Rule.SEVERAL_ANNOTATIONS,
                Code.of(method) + " has "
                        + annotations.entrySet().stream()
                                .map(annotation ->
                                        Code.of(annotation.getValue()) + " in " + Code.of(annotation.getKey()))
                                .collect(Collectors.joining(" and ")),
                "One method implements those of all supertypes, and they differ in what it does",
                new Advice("declare it again in " + Code.of(type) + ", with the annotation that counts"));
    }

    /**
     * A parameter with {@code @Each} of a method that is no fan-out method.
     *
     * @param foreign the edit for an annotation of another library on the method
     */
    public static Message eachOutsideFanOut(
            Code method, VariableElement parameter, AnnotationMirror each, Optional<Edit> foreign) {
        boolean constructor = Enclosing.of(parameter).getKind() == ElementKind.CONSTRUCTOR
                || parameter.getKind() == ElementKind.FIELD;
        Edit remove = new RemoveAnnotation(parameter, each);
        String reason = "'@Each' says of a fan-out method that it runs one task for each element";
        String finding = method + " has a parameter with '@Each' and is not a fan-out method";
        if (constructor) {
            return Message.of(Rule.EACH_OUTSIDE_FAN_OUT, finding, reason, remove);
        }
        if (foreign.isPresent()) {
            return Message.of(Rule.EACH_OUTSIDE_FAN_OUT, finding, reason, foreign.get());
        }
        boolean isAbstract = Enclosing.of(parameter).getModifiers().contains(Modifier.ABSTRACT);
        Edit annotate = new Advice(
                isAbstract
                        ? "annotate the method with '@Gather'"
                        : "make the method abstract and annotate it with '@Gather'");
        return Message.of(Rule.EACH_OUTSIDE_FAN_OUT, finding, reason, annotate, remove);
    }

    public static Message severalEach(ExecutableElement method, List<Code> parameters) {
        return Message.of(
                Rule.SEVERAL_EACH,
                Code.of(method) + " has '@Each' on " + Code.list(parameters),
                "One task runs for each element of one parameter; the other parameters are handed to every task",
                new Advice("keep '@Each' on one of them"));
    }

    /**
     * The annotation names a task, and there is no {@code @Each}.
     *
     * @param isRecord whether the tasks are those of the components
     * @param edits how there could be one, if a parameter has elements
     */
    public static Message taskNameWithoutEach(
            ExecutableElement method, AnnotationMirror annotation, Code task, boolean isRecord, List<Edit> edits) {
        return Message.of(
                Rule.TASK_NAME_WITHOUT_EACH,
                Code.of(annotation) + " names the task " + task + ", and " + Code.of(method)
                        + " has no parameter with '@Each'",
                "The annotation names the task of the elements; a component of a record names its own with '@From'",
                isRecord ? List.of(new RemoveAttribute(method, annotation, "value")) : orMark(edits));
    }

    private static List<Edit> orMark(List<Edit> edits) {
        return edits.isEmpty() ? List.of(new Advice("mark the parameter that has elements with '@Each'")) : edits;
    }

    /**
     * A fan-out method that takes a group.
     *
     * @param body the overload that takes it, if the method is a scope
     */
    public static Message takesGroup(ExecutableElement method, VariableElement group, Optional<Code> body) {
        return Message.of(
                Rule.TASK_GROUP_PARAMETER,
                Code.of(method) + " is a fan-out method and takes 'TaskGroup " + group.getSimpleName() + "'",
                "The generated method creates the group and hands it to the body of a '@TaskGroupScope' method",
                new Advice("remove the parameter " + Code.of(group)
                        + body.map(overload -> ", and declare the body " + overload)
                                .orElse(", here and in the tasks")));
    }
}
