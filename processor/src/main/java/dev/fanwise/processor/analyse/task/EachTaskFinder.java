package dev.fanwise.processor.analyse.task;

import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.CrossedParametersRule;
import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.diagnose.MissingTaskAdvice;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.Passing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskPurpose;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Finds what runs for each element: a method, or the element itself if it is a task already. */
public final class EachTaskFinder {

    private final MethodSubject fanOut;
    private final TaskInput source;
    private final EachSource sourceType;
    private final FanOutAnnotation annotation;
    private final Optional<TypeMirror> wanted;
    private final TaskBinder binder;

    /**
     * Creates a finder.
     *
     * @param wanted what a task has to give, if that is known
     */
    public EachTaskFinder(
            MethodSubject fanOut,
            TaskInput source,
            EachSource sourceType,
            FanOutAnnotation annotation,
            Optional<TypeMirror> wanted) {
        this.fanOut = fanOut;
        this.source = source;
        this.sourceType = sourceType;
        this.annotation = annotation;
        this.wanted = wanted;
        this.binder = new TaskBinder(fanOut, wanted);
    }

    public Checked<EachTask> find() {
        Attribute<String> name = annotation.task();
        if (!name.value().isEmpty()) {
            return choose(name.value(), position());
        }
        Optional<EachTask> element = awaitableElement();
        if (element.isPresent() && !hasOverloadFor()) {
            return Checked.right(element.get());
        }
        return choose(fanOut.name(), position());
    }

    /** Where the task is named. */
    public Position position() {
        return annotation.task().value().isEmpty() ? fanOut.position() : fanOut.position(annotation, annotation.task());
    }

    private Checked<EachTask> choose(String method, Position position) {
        TaskPurpose purpose = new TaskPurpose.OfMethod(TypeText.code(fanOut.method()));
        return new TaskChoice(fanOut, TaskRole.TASK, purpose, position, passing(), this::advice)
                .choose(method, this::bind)
                .map(task -> {
                    fanOut.type().runs().addForElements(fanOut.method(), task.method(), position);
                    CrossedParametersRule.check(fanOut, task.method(), task.given(), position);
                    return found(task);
                });
    }

    /** The methods that would do are few, and easily forgotten to be named. */
    private MissingTaskAdvice advice(String missing) {
        List<String> fitting = fanOut.type().methods().stream()
                .filter(method -> !method.is(Modifier.PRIVATE))
                .filter(method -> !method.element().equals(fanOut.method().element()))
                .filter(method -> method.parameterTypes().size() > 0)
                .filter(method -> bind(method) instanceof Attempt.Bound)
                .map(Member::name)
                .distinct()
                .toList();
        Optional<String> meant = NearName.of(missing, fitting)
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
        if (meant.isPresent()) {
            Code name = Code.of(meant.get());
            return MissingTaskAdvice.meant(name, TaskMessages.name(fanOut.place(annotation, annotation.task()), name));
        }
        Edit declare = declare(missing);
        Language language = fanOut.language();
        boolean runnable =
                language.viewAs(sourceType.element(), "java.lang.Runnable").isPresent();
        return runnable
                        || language.viewAs(sourceType.element(), "java.util.concurrent.Future")
                                .isPresent()
                ? MissingTaskAdvice.nearlyTasks(runnable, List.of(declare))
                : MissingTaskAdvice.byName(List.of(declare));
    }

    /** What is no name, such as {@code this::load}, is replaced by one. */
    private Edit declare(String missing) {
        String name = MethodToDeclare.isName(missing) ? missing : fanOut.name();
        Edit declare = new Edit.AddMethod(fanOut.type().element(), declaration(name));
        return name.equals(missing)
                ? declare
                : new Edit.Together(List.of(
                        declare, TaskMessages.name(fanOut.place(annotation, annotation.task()), Code.of(name))));
    }

    private Code declaration(String name) {
        String parameters = ways().get(0).stream()
                .map(given -> TypeText.of(given.type()) + " "
                        + (given.given() instanceof Given.Parameter ? given.name() : "element"))
                .collect(Collectors.joining(", ", "(", ")"));
        return Code.of((fanOut.type().isInterface() ? "default " : "")
                + TypeText.typeParameters(fanOut.method().element())
                + wanted.map(TypeText::of).orElse("void") + " " + name + parameters);
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
        return TaskChoice.candidates(fanOut.name(), fanOut).stream()
                .anyMatch(method -> bind(method) instanceof Attempt.Bound);
    }

    /** Most ways to hand the element over differ in length, so that few of them are tried for a method. */
    private Attempt bind(Member method) {
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

    /** How much of what is for the call a task takes: nothing, the timeout, or that and how tasks are started. */
    private enum Taken {
        NOTHING,
        TIMEOUT,
        ALL;

        boolean includes(TaskInput parameter, Language language) {
            return switch (this) {
                case NOTHING ->
                    !CallInputs.isTimeout(parameter, language) && !CallInputs.isAboutStarts(parameter, language);
                case TIMEOUT -> !CallInputs.isAboutStarts(parameter, language);
                case ALL -> true;
            };
        }
    }

    /** The parameters with the element, or its key and value, in the place of the source; with those of the call or not. */
    private List<List<TaskInput>> ways() {
        List<List<TaskInput>> ways = new ArrayList<>();
        for (Taken taken : Taken.values()) {
            ways.add(way(taken, List.of(part(sourceType.element(), Argument.OfElement::new))));
            if (sourceType.key().isPresent() && sourceType.value().isPresent()) {
                ways.add(way(
                        taken,
                        List.of(
                                part(sourceType.key().get(), Argument.OfKey::new),
                                part(sourceType.value().get(), Argument.OfValue::new))));
            }
        }
        return ways;
    }

    private List<TaskInput> way(Taken taken, List<TaskInput> element) {
        List<TaskInput> given = new ArrayList<>();
        for (TaskInput parameter : fanOut.parameters()) {
            if (parameter.name().equals(source.name())) {
                given.addAll(element);
            } else if (taken.includes(parameter, fanOut.language())) {
                given.add(parameter);
            }
        }
        return given;
    }

    private TaskInput part(TypeMirror type, Function<Optional<TypeName>, Argument> form) {
        return source.part(type, form);
    }

    private Passing passing() {
        List<Code> forms = sourceType.isMap()
                ? List.of(given(ways().get(0)), given(ways().get(1)))
                : List.of(given(ways().get(0)));
        return new Passing.InOrder(fanOut.code(), forms);
    }

    private static Code given(List<TaskInput> given) {
        return Code.of(
                given.stream().map(value -> TypeText.of(value.type())).collect(Collectors.joining(", ", "(", ")")));
    }
}
