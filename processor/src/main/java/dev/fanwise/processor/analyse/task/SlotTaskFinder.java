package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FromAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;

/** Finds what fills one component of a record. */
public final class SlotTaskFinder {

    private final MethodSubject fanOut;
    private final RecordComponentElement component;
    private final String name;

    public SlotTaskFinder(MethodSubject fanOut, RecordComponentElement component) {
        this.fanOut = fanOut;
        this.component = component;
        this.name = component.getSimpleName().toString();
    }

    /** What fills the component, whether or not what it gives fits, or empty after a report. */
    public Optional<SlotTask> find() {
        Optional<AnnotationUse> from = AnnotationUse.find(
                component, AnnotationNames.FROM, fanOut.language().elements());
        if (from.isPresent()) {
            return findFrom(from.get());
        }
        Optional<TaskInput> parameter = fanOut.parameter(name);
        if (parameter.isPresent()) {
            Optional<AwaitableType> awaitable = AwaitableType.of(parameter.get().type(), fanOut.language());
            if (awaitable.isPresent()) {
                return Optional.of(new SlotTask.Parameter(parameter.get(), awaitable.get()));
            }
        }
        return findMethod(name, position());
    }

    private Optional<SlotTask> findFrom(AnnotationUse use) {
        try {
            FromAnnotation from = FromAnnotation.read(use);
            Position position = Position.of(
                    ComponentField.of(component), from.mirror(), from.task().position());
            return findMethod(from.task().value(), position.or(fanOut.position()));
        } catch (MalformedAnnotationException reportedByTheCompiler) {
            return Optional.empty();
        }
    }

    private Optional<SlotTask> findMethod(String method, Position position) {
        TaskBinder binder = new TaskBinder(fanOut);
        TaskChoice choice = new TaskChoice(
                fanOut, "task", "the component " + name + " of " + fanOut.name(), position, rule(), cure());
        Optional<BoundTask> chosen = choice.choose(method, binder::bindByName);
        chosen.ifPresent(task -> fanOut.type().runs().add(fanOut.method(), task.method(), position));
        return chosen.map(SlotTask.Method::new);
    }

    private String rule() {
        String parameters = fanOut.parameters().stream()
                .map(given -> TypeText.of(given.type()) + " " + given.name())
                .collect(Collectors.joining(", "));
        return "Tasks take the parameters of " + fanOut.name() + " by name: "
                + (parameters.isEmpty() ? "there are none." : parameters + ".");
    }

    private String cure() {
        return fanOut.parameter(name).isPresent()
                ? "A parameter fills the component of its name only if it is a Task, a CompletionStage, a Callable or a"
                        + " Supplier."
                : "Declare it, or name another method with @From.";
    }

    /** The work of a task for a component of this type, or empty after a report. */
    public Optional<AnalysedWork> fit(SlotTask task, ResultPart type) {
        return task instanceof SlotTask.Parameter parameter
                ? await(parameter.input(), parameter.awaitable(), type)
                : call(((SlotTask.Method) task).task(), type);
    }

    private Optional<AnalysedWork> await(TaskInput parameter, AwaitableType awaitable, ResultPart type) {
        if (ResultConversion.ofAwaitable(awaitable, type.wanted(), fanOut.language())
                .isEmpty()) {
            reportMisfit(
                    type,
                    "the parameter of its name gives " + TypeText.of(awaitable.result(), type.wanted()),
                    ResultConversion.cure(awaitable.result(), fanOut.language()) + ".");
            return Optional.empty();
        }
        return Optional.of(AnalysedWork.await(parameter, awaitable, fanOut));
    }

    private Optional<AnalysedWork> call(BoundTask task, ResultPart type) {
        Optional<ResultConversion> conversion = ResultConversion.of(task.result(), type.wanted(), fanOut.language());
        if (conversion.isEmpty()) {
            reportMisfit(
                    type,
                    "its task " + TypeText.of(task.method()) + " returns " + TypeText.of(task.result(), type.wanted()),
                    ResultConversion.cure(task.result(), fanOut.language()) + ", or name another method with @From.");
        }
        return conversion.map(found -> AnalysedWork.call(task, found, fanOut));
    }

    private void reportMisfit(ResultPart type, String finding, String cure) {
        fanOut.findings()
                .report(
                        Rule.RESULT_DOES_NOT_FIT,
                        position(),
                        "The component " + name + " of " + fanOut.name(),
                        TypeText.of(type.declared()),
                        finding,
                        cure);
    }

    private Position position() {
        return Position.of(ComponentField.of(component)).or(fanOut.position());
    }
}
