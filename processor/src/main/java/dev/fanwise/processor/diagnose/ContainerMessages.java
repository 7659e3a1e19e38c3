package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.Annotate;
import dev.fanwise.processor.diagnose.Edit.RemoveAnnotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
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

    /** Micronaut makes routes of the abstract class and of the generated one. */
    public static Message controllerOfMicronaut(TypeElement type, AnnotationMirror annotation) {
        var controller = (TypeElement) annotation.getAnnotationType().asElement();
        return Message.of(
                Rule.ABSTRACT_CLASS_IS_BEAN,
                annotation(controller) + " makes routes of " + Code.of(type) + " itself, and of the generated class",
                "Micronaut answers a request that matches two routes with 400",
                new Advice("remove it, and write a controller that calls " + Code.of(type)));
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
        List<Edit> edits = new ArrayList<>(cures(task, annotation, kind));
        edits.add(annotate(suppressing, suppression(Rule.ADVICE_ON_TASK)));
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

    /**
     * An annotation on the type, which holds for all its methods and which only calls from outside obey.
     *
     * @param annotation as it is written
     * @param tasks the methods that are called from inside
     */
    public static Message adviceOnType(
            TypeElement type, Code annotation, AdviceKind kind, List<Code> tasks, List<Code> fanOuts) {
        boolean isOne = fanOuts.size() == 1;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Advice(
                kind == AdviceKind.ASYNCHRONOUS
                        ? "remove it, since each task has a thread of its own"
                        : move(tasks, annotation)));
        if (kind == AdviceKind.MEASURED) {
            edits.add(new Advice("measure tasks with an observer in the 'FanOutOptions'"));
        }
        edits.add(new Advice("write " + annotation + " on " + Code.list(fanOuts) + " in the place of " + Code.of(type)
                + ", if it is meant for " + (isOne ? "that" : "these")));
        Code suppression = suppression(Rule.ADVICE_ON_TASK);
        edits.add(annotate(type, suppression));
        return Message.of(
                Rule.ADVICE_ON_TASK,
                Code.of(type) + " has " + annotation + ", and " + Code.list(fanOuts)
                        + (isOne ? " calls its " : " call their ") + (tasks.size() == 1 ? "task " : "tasks ")
                        + Code.list(tasks) + " on 'this'",
                kind == AdviceKind.INTERCEPTOR
                        ? "An interceptor is only sure to see calls of a bean from outside"
                        : "The proxy around a bean sees calls from outside only, so " + annotation
                                + " has no effect on tasks",
                edits);
    }

    private static String move(List<Code> tasks, Code annotation) {
        return tasks.size() == 1
                ? "move what " + tasks.get(0) + " does to a method of another bean with " + annotation
                        + ", and call that"
                : "move what " + Code.list(tasks) + " do to methods of another bean with " + annotation
                        + ", and call these";
    }

    /** A bean with constructors of which a container cannot tell the one to call. */
    public static Message unclearConstructor(TypeElement type, Code mark) {
        return Message.of(
                Rule.CONSTRUCTOR_OF_BEAN,
                Code.of(type) + " is a bean and has several constructors with parameters",
                "A container calls the only constructor, the one without parameters, or the one that is marked",
                List.of(
                        new Advice("write " + mark + " on the one that the container is to call"),
                        annotate(type, suppression(Rule.CONSTRUCTOR_OF_BEAN))));
    }

    /** A bean that a client proxy has to extend, without the constructor for that. */
    public static Message clientProxy(TypeElement type, Code scope, boolean isMarked) {
        return Message.of(
                Rule.CLIENT_PROXY,
                Code.of(type) + " has " + scope + " and no constructor without parameters",
                "The container extends the generated class by a client proxy, which calls one",
                List.of(
                        new Advice("declare " + Code.of("protected " + type.getSimpleName() + "()")
                                + (isMarked ? "" : " and write '@Inject' on the other constructor")),
                        new Advice("write '@Singleton' in the place of " + scope + ", which needs no proxy"),
                        annotate(type, suppression(Rule.CLIENT_PROXY))));
    }

    /** A scope that Guice rejects where it stands. */
    public static Message scopeOfGuice(TypeElement type, AnnotationMirror scope, TypeElement annotation) {
        return Message.of(
                Rule.SCOPE_OF_GUICE,
                Code.of(type) + " is abstract and has " + Code.of(scope),
                "Guice rejects a scope on an abstract type that is bound to another one",
                List.of(
                        new Advice("write " + Code.of("@OnFanOut(" + annotation.getSimpleName() + ".class)")
                                + " in the place of " + Code.of(scope) + ", which puts it on the generated class"),
                        annotate(type, suppression(Rule.SCOPE_OF_GUICE))));
    }

    private static Code suppression(Rule rule) {
        return Code.of("@SuppressWarnings(\"fanwise:" + rule.id() + "\")");
    }

    /** Not a second time, where other warnings are suppressed already. */
    private static Edit annotate(Element element, Code suppression) {
        return element.getAnnotation(SuppressWarnings.class) == null
                ? new Annotate(element, suppression)
                : new Advice("suppress this with " + suppression);
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
