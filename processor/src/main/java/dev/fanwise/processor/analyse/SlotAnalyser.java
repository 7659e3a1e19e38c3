package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FromAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;

/** Finds what fills one component of a record. */
final class SlotAnalyser {

    private final MethodSubject fanOut;
    private final RecordComponentElement component;
    private final ResultType type;
    private final String name;

    SlotAnalyser(MethodSubject fanOut, RecordComponentElement component, ResultType type) {
        this.fanOut = fanOut;
        this.component = component;
        this.type = type;
        this.name = component.getSimpleName().toString();
    }

    Optional<AnalysedWork> analyse() {
        Optional<AnnotationUse> from = AnnotationUse.find(
                component, AnnotationNames.FROM, fanOut.language().elements());
        if (from.isPresent()) {
            return analyseFrom(from.get());
        }
        Optional<Given> parameter = fanOut.parameter(name);
        if (parameter.isPresent()) {
            Optional<AwaitableType> awaitable = AwaitableType.of(parameter.get().type(), fanOut.language());
            if (awaitable.isPresent()) {
                return await(parameter.get(), awaitable.get());
            }
        }
        return analyseMethod(name, position());
    }

    private Optional<AnalysedWork> analyseFrom(AnnotationUse use) {
        try {
            FromAnnotation from = FromAnnotation.read(use);
            Position position =
                    Position.of(fieldOf(component), from.mirror(), from.task().position());
            return analyseMethod(from.task().value(), position.or(fanOut.position()));
        } catch (MalformedAnnotationException reportedByTheCompiler) {
            return Optional.empty();
        }
    }

    private Optional<AnalysedWork> await(Given parameter, AwaitableType awaitable) {
        if (Fit.ofAwaitable(awaitable, type.wanted(), fanOut.language()).isEmpty()) {
            reportMisfit(
                    "the parameter of its name gives " + TypeText.of(awaitable.result(), type.wanted()),
                    Fit.cure(awaitable.result(), fanOut.language()) + ".");
            return Optional.empty();
        }
        return Optional.of(AnalysedWork.await(parameter, awaitable, fanOut));
    }

    private Optional<AnalysedWork> analyseMethod(String method, Position position) {
        TaskBinder binder = new TaskBinder(fanOut);
        TaskChoice choice = new TaskChoice(
                fanOut, "task", "the component " + name + " of " + fanOut.name(), position, rule(), cure());
        Optional<BoundTask> chosen = choice.choose(method, binder::bindByName);
        chosen.ifPresent(task -> fanOut.type().cycles().add(fanOut.method(), task.method(), position));
        return chosen.flatMap(this::fit);
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

    private Optional<AnalysedWork> fit(BoundTask task) {
        Optional<Fit> fit = Fit.of(task.result(), type.wanted(), fanOut.language());
        if (fit.isEmpty()) {
            reportMisfit(
                    "its task " + TypeText.of(task.method()) + " returns " + TypeText.of(task.result(), type.wanted()),
                    Fit.cure(task.result(), fanOut.language()) + ", or name another method with @From.");
        }
        return fit.map(found -> AnalysedWork.call(task, found, fanOut));
    }

    private void reportMisfit(String finding, String cure) {
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
        return Position.of(fieldOf(component)).or(fanOut.position());
    }

    /** JDK 17 knows where the field of a component is, but not where the component is. */
    static Element fieldOf(RecordComponentElement component) {
        return ElementFilter.fieldsIn(Enclosing.of(component).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .<Element>map(field -> field)
                .findFirst()
                .orElse(component);
    }
}
