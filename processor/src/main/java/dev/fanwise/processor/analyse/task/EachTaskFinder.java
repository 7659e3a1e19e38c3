package dev.fanwise.processor.analyse.task;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.CallParameters;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Finds what runs for each element: a method, or the element itself if it is a task already. */
public final class EachTaskFinder {

    private final MethodSubject fanOut;
    private final TaskInput source;
    private final EachSource sourceType;
    private final FanOutAnnotation annotation;

    public EachTaskFinder(MethodSubject fanOut, TaskInput source, EachSource sourceType, FanOutAnnotation annotation) {
        this.fanOut = fanOut;
        this.source = source;
        this.sourceType = sourceType;
        this.annotation = annotation;
    }

    public Optional<EachTask> find() {
        Attribute<String> name = annotation.task();
        if (!name.value().isEmpty()) {
            return choose(name.value(), Position.of(fanOut.method().element(), annotation.mirror(), name.position()));
        }
        Optional<EachTask> element = awaitableElement();
        if (element.isPresent() && !hasOverloadFor()) {
            return element;
        }
        return choose(fanOut.name(), fanOut.position());
    }

    private Optional<EachTask> choose(String method, Position position) {
        return choice(position).choose(method, this::bind).map(this::found);
    }

    private TaskChoice choice(Position position) {
        return new TaskChoice(fanOut, "task", TypeText.of(fanOut.method()), position, rule(), cure());
    }

    /** The methods that would do are few, and easily forgotten to be named. */
    private String cure() {
        List<String> fitting = fanOut.type().methods().stream()
                .filter(method -> !method.element().equals(fanOut.method().element()))
                .filter(method -> method.parameterTypes().size() > 0)
                .filter(method -> bind(method) instanceof Attempt.Bound)
                .map(Member::name)
                .distinct()
                .toList();
        if (fitting.size() == 1) {
            return "Did you mean to name '" + fitting.get(0) + "' in the annotation?";
        }
        String nearly = cureOfNearlyTasks();
        return nearly + (nearly.isEmpty() ? "Name" : " Or name") + " the method that takes " + given(ways().get(0))
                + " in the annotation, or declare an overload that does.";
    }

    private String cureOfNearlyTasks() {
        Language language = fanOut.language();
        TypeMirror element = sourceType.element();
        boolean runnable = language.viewAs(element, "java.lang.Runnable").isPresent();
        if (!runnable && language.viewAs(element, "java.util.concurrent.Future").isEmpty()) {
            return "";
        }
        return "An element is a task itself if it is a Task, a CompletionStage, a Callable or a Supplier: hand over "
                + (runnable ? "Executors.callable(runnable)" : "future::get") + ".";
    }

    private EachTask found(BoundTask task) {
        for (int position = 0; position < task.given().size(); position++) {
            boolean element = task.arguments().get(position) instanceof Argument.OfElement;
            if (element && !fanOut.language().lacksNames(task.method())) {
                return new EachTask.Method(task, task.method().parameterName(position));
            }
        }
        return new EachTask.Method(task, sourceType.isMap() ? "entry" : "element");
    }

    private Optional<EachTask> awaitableElement() {
        String elementName = sourceType.isMap() ? "entry" : "task";
        TaskInput element = sourceType.value().isPresent()
                ? part(sourceType.value().get(), Argument.OfValue::new)
                : part(sourceType.element(), Argument.OfElement::new);
        return AwaitableType.of(element.type(), fanOut.language())
                .map(awaitable -> new EachTask.Element(element, awaitable, source.name(), elementName));
    }

    /** An overload for something else does not concern elements that are tasks already. */
    private boolean hasOverloadFor() {
        return choice(fanOut.position()).candidates(fanOut.name()).stream()
                .anyMatch(method -> bind(method) instanceof Attempt.Bound);
    }

    /** The ways to hand the element over differ in length, so that at most one of them is tried for a method. */
    private Attempt bind(Member method) {
        TaskBinder binder = new TaskBinder(fanOut);
        Attempt last = binder.bindInOrder(method, ways().get(0));
        for (List<TaskInput> given : ways()) {
            if (given.size() == method.parameterTypes().size()) {
                last = binder.bindInOrder(method, given);
                if (last instanceof Attempt.Bound) {
                    return last;
                }
            }
        }
        return last;
    }

    /** The parameters with the element, or its key and value, in the place of the source; with the timeout and without. */
    private List<List<TaskInput>> ways() {
        List<List<TaskInput>> ways = new ArrayList<>();
        for (boolean withTimeout : new boolean[] {false, true}) {
            ways.add(way(withTimeout, List.of(part(sourceType.element(), Argument.OfElement::new))));
            if (sourceType.key().isPresent() && sourceType.value().isPresent()) {
                ways.add(way(
                        withTimeout,
                        List.of(
                                part(sourceType.key().get(), Argument.OfKey::new),
                                part(sourceType.value().get(), Argument.OfValue::new))));
            }
        }
        return ways;
    }

    private List<TaskInput> way(boolean withTimeout, List<TaskInput> element) {
        List<TaskInput> given = new ArrayList<>();
        for (TaskInput parameter : fanOut.parameters()) {
            if (parameter.name().equals(source.name())) {
                given.addAll(element);
            } else if (withTimeout || !parameter.isTimeout(fanOut.language())) {
                given.add(parameter);
            }
        }
        return given;
    }

    private TaskInput part(TypeMirror type, Function<Optional<TypeName>, Argument> form) {
        return source.part("the element of " + source.name(), type, form);
    }

    private String rule() {
        String entry = sourceType.isMap() ? " or " + given(ways().get(1)) : "";
        return "The task takes the parameters of " + fanOut.name()
                + " in their order, with the element in the place of @Each: " + given(ways().get(0)) + entry + "."
                + fanOut.parameters().stream()
                        .map(parameter -> CallParameters.hint(parameter, fanOut))
                        .collect(Collectors.joining());
    }

    private static String given(List<TaskInput> given) {
        return given.stream().map(value -> TypeText.of(value.type())).collect(Collectors.joining(", ", "(", ")"));
    }
}
