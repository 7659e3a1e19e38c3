package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.Annotate;
import dev.fanwise.processor.diagnose.Edit.RemoveAnnotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is said about annotations that containers read. */
public final class ContainerMessages {

    private ContainerMessages() {}

    /** An annotation that needs values, which a class literal has not. */
    public static Message needsValues(TypeElement annotation, List<Code> attributes, TypeElement type) {
        return onGenerated(
                annotation(annotation) + " has no default for " + Code.list(attributes),
                "'@OnFanOut' names annotations whose attributes all have defaults",
                new Advice("write it with its values on " + Code.of(type) + ", which the generated class repeats"));
    }

    public static Message standsNowhere(TypeElement annotation) {
        return onGenerated(
                annotation(annotation) + " can stand neither on a class nor on a constructor",
                "'@OnFanOut' names annotations for the generated class or its constructor",
                new Advice("remove it from '@OnFanOut'"));
    }

    public static Message writtenTwice(TypeElement annotation, TypeElement type) {
        return onGenerated(
                annotation(annotation) + " is also written on " + Code.of(type) + " or its constructor",
                "The generated class repeats it from there",
                new Advice("remove it from one of the two"));
    }

    /** No constructor is the one that a container calls. */
    public static Message noConstructor(TypeElement annotation, TypeElement type) {
        return onGenerated(
                annotation(annotation) + " goes to the constructor that a container calls, and " + Code.of(type)
                        + " has several with parameters",
                "A container calls the only constructor, or the one without parameters",
                new Advice("leave one constructor"));
    }

    public static Message withoutFanOut(TypeElement type, AnnotationMirror annotation) {
        return onGenerated(
                Code.of(type) + " has '@OnFanOut' and declares no fan-out method",
                "No class is generated for it that could have the annotations",
                new RemoveAnnotation(type, annotation));
    }

    private static Message onGenerated(String what, String why, Edit edit) {
        return Message.of(Rule.ANNOTATION_OF_GENERATED, what, why, edit);
    }

    private static Code annotation(TypeElement annotation) {
        return Code.of("@" + annotation.getSimpleName());
    }

    /** Spring creates the abstract class itself, as that has a method to look up a bean. */
    public static Message lookup(TypeElement type, ExecutableElement method) {
        return Message.of(
                Rule.ABSTRACT_CLASS_IS_BEAN,
                Code.of(method) + " has '@Lookup', for which Spring creates " + Code.of(type) + " itself",
                "Then there are two beans, and the fan-out methods of one have no body",
                new Advice("inject an 'ObjectProvider' of what " + Code.of(method) + " returns"));
    }

    /** Spring creates the abstract class itself, as that is nested in a configuration. */
    public static Message nestedInConfiguration(TypeElement type, TypeElement configuration) {
        return Message.of(
                Rule.ABSTRACT_CLASS_IS_BEAN,
                Code.of(type) + " is a component nested in the component " + Code.of(configuration)
                        + ", with which Spring registers all its nested components, abstract ones too",
                "Then there are two beans, and Spring cannot create the one of the abstract class",
                new Advice("move " + Code.of(type) + " to a file of its own"));
    }

    /** Why an annotation on a task has no effect, and what has. */
    public enum AdviceKind {
        /** A proxy around the bean reads it. */
        PROXY,
        /** It makes another thread run the method. */
        ASYNCHRONOUS,
        /** It measures the method. */
        MEASURED,
        /** It binds an interceptor of CDI. */
        INTERCEPTOR
    }

    /**
     * An annotation on a task that only a call from outside obeys.
     *
     * @param suppressing the method where this is said, and can be suppressed
     */
    public static Message advice(
            ExecutableElement task,
            AnnotationMirror annotation,
            AdviceKind kind,
            List<Code> fanOuts,
            ExecutableElement suppressing) {
        Code suppression = Code.of("@SuppressWarnings(\"fanwise:" + Rule.ADVICE_ON_TASK.id() + "\")");
        List<Edit> edits = new ArrayList<>(cures(task, annotation, kind));
        edits.add(
                suppressing.getAnnotation(SuppressWarnings.class) == null
                        ? new Annotate(suppressing, suppression)
                        : new Advice("suppress this with " + suppression));
        return Message.of(
                Rule.ADVICE_ON_TASK,
                Code.of(task) + " has " + Code.of(annotation) + ", and tasks of " + Code.list(fanOuts)
                        + " call it on 'this'",
                kind == AdviceKind.INTERCEPTOR
                        ? "An interceptor is only sure to see calls of a bean from outside"
                        : "The proxy around a bean sees calls from outside only, so " + Code.of(annotation)
                                + " has no effect",
                edits);
    }

    private static List<Edit> cures(ExecutableElement task, AnnotationMirror annotation, AdviceKind kind) {
        Edit move = new Advice("move what " + Code.of(task) + " does to a method of another bean with "
                + Code.of(annotation) + ", and call that");
        return switch (kind) {
            case PROXY, INTERCEPTOR -> List.of(move);
            case ASYNCHRONOUS ->
                List.of(
                        new RemoveAnnotation(task, annotation),
                        new Advice("give the generated class an 'Executor' if that one is to run its tasks"));
            case MEASURED ->
                List.of(move, new Advice("measure tasks with an observer in the 'FanOutOptions', and remove it"));
        };
    }
}
