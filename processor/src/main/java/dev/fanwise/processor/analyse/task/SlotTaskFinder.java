package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.VersionRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Passing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskPurpose;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FromAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import dev.fanwise.processor.read.OtherVersionException;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Finds what fills one component of a record. */
final class SlotTaskFinder {

    private final MethodSubject fanOut;
    private final RecordComponentElement component;
    private final ResultPart type;
    private final String name;
    private final TaskBinder binder;

    /**
     * Begins with a component.
     *
     * @param type what it asks for, as far as that is known
     * @param isOpen whether what the task gives has a say in that
     * @param graph what the task may take besides parameters
     */
    SlotTaskFinder(
            MethodSubject fanOut, RecordComponentElement component, ResultPart type, boolean isOpen, SlotGraph graph) {
        this.fanOut = fanOut;
        this.component = component;
        this.type = type;
        this.name = component.getSimpleName().toString();
        this.binder =
                new TaskBinder(fanOut, isOpen ? Optional.empty() : Optional.of(type.wanted()), graph.takenBy(name));
    }

    /** The name of the method that is to fill a component, if none of the parameters does. */
    static Optional<String> methodOf(RecordComponentElement component, MethodSubject fanOut) {
        Optional<AnnotationUse> from = AnnotationUse.find(
                component, AnnotationNames.FROM, fanOut.language().elements());
        if (from.isPresent() && namesTask(from.get())) {
            return from.get().text("value");
        }
        String name = component.getSimpleName().toString();
        return fanOut.parameter(name)
                        .flatMap(given -> AwaitableType.of(given.type(), fanOut.language()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(name);
    }

    /** An annotation without that attribute is of another version, which is found when it is read. */
    private static boolean namesTask(AnnotationUse from) {
        return from.isWritten("value") || !from.isDeclared("value");
    }

    /** What fills the component, whether or not what it gives fits. */
    Checked<SlotTask> find() {
        Optional<AnnotationUse> from = AnnotationUse.find(
                component, AnnotationNames.FROM, fanOut.language().elements());
        if (from.isPresent() && namesTask(from.get())) {
            return findFrom(from.get());
        }
        Optional<TaskInput> parameter = fanOut.parameter(name);
        if (parameter.isPresent()) {
            Optional<AwaitableType> awaitable = AwaitableType.of(parameter.get().type(), fanOut.language());
            if (awaitable.isPresent()) {
                return Checked.right(new SlotTask.Parameter(parameter.get(), awaitable.get()));
            }
        }
        return findMethod(name, position(), method -> TaskMessages.from(ComponentField.of(component), method));
    }

    private Checked<SlotTask> findFrom(AnnotationUse use) {
        Element field = ComponentField.of(component);
        Position whole = Position.of(field, use.mirror()).or(fanOut.position());
        try {
            FromAnnotation from = FromAnnotation.read(use);
            Position position =
                    Position.of(field, from.mirror(), from.task().position()).or(fanOut.position());
            return findMethod(
                    from.task().value(), position, method -> TaskMessages.setFrom(field, from.mirror(), method));
        } catch (MalformedAnnotationException malformed) {
            return Checked.wrong(Reported.byCompiler(malformed));
        } catch (OtherVersionException difference) {
            return Checked.wrong(VersionRule.report(difference, whole, fanOut.findings()));
        }
    }

    private Checked<SlotTask> findMethod(String method, Position position, Function<Code, Edit> naming) {
        TaskPurpose purpose = new TaskPurpose.OfComponent(Code.of(name), fanOut.code());
        TaskChoice choice = new TaskChoice(
                fanOut,
                TaskRole.TASK,
                purpose,
                position,
                passing(),
                missing -> new SlotTaskAdvice(fanOut, component, type, binder).of(missing, naming));
        return choice.choose(method, binder::bindByName).flatMap(task -> {
            fanOut.type().runs().add(fanOut.method(), task.method(), position);
            return Checked.right(new SlotTask.Method(task, position));
        });
    }

    private Passing passing() {
        return new Passing.ByName(
                fanOut.code(),
                fanOut.parameters().stream()
                        .map(given -> TypeText.parameter(given.type(), given.name()))
                        .toList(),
                ((TypeElement) Enclosing.of(component)).getRecordComponents().size() > 1);
    }

    /** The work of a task, if the component is of this type. */
    Checked<AnalysedWork> fit(SlotTask task, ResultPart type) {
        return task instanceof SlotTask.Parameter parameter
                ? await(parameter.input(), parameter.awaitable(), type)
                : call((SlotTask.Method) task, type);
    }

    private Checked<AnalysedWork> await(TaskInput parameter, AwaitableType awaitable, ResultPart type) {
        if (ResultConversion.ofAwaitable(awaitable, type.wanted(), fanOut.language())
                .isPresent()) {
            return Checked.right(AnalysedWork.await(parameter, awaitable, fanOut));
        }
        return new SlotMisfit(fanOut, component, type, position()).ofParameter(parameter, awaitable);
    }

    private Checked<AnalysedWork> call(SlotTask.Method method, ResultPart type) {
        BoundTask task = method.task();
        return ResultConversion.of(task.result(), type.wanted(), fanOut.language())
                .map(found -> Checked.right(AnalysedWork.call(task, found, fanOut)))
                .orElseGet(() -> new SlotMisfit(fanOut, component, type, method.position()).ofMethod(task));
    }

    private Position position() {
        return Position.of(ComponentField.of(component)).or(fanOut.position());
    }
}
