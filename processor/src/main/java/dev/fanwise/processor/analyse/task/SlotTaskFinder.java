package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.VersionRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
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

/** Finds what fills one component of a record. */
public final class SlotTaskFinder {

    private final MethodSubject fanOut;
    private final RecordComponentElement component;
    private final ResultPart type;
    private final String name;
    private final TaskBinder binder;

    public SlotTaskFinder(MethodSubject fanOut, RecordComponentElement component, ResultPart type) {
        this.fanOut = fanOut;
        this.component = component;
        this.type = type;
        this.name = component.getSimpleName().toString();
        this.binder = new TaskBinder(fanOut, Optional.of(type.wanted()));
    }

    public Checked<AnalysedWork> find() {
        Optional<AnnotationUse> from = AnnotationUse.find(
                component, AnnotationNames.FROM, fanOut.language().elements());
        if (from.isPresent() && from.get().isWritten("value")) {
            return findFrom(from.get());
        }
        Optional<TaskInput> parameter = fanOut.parameter(name);
        if (parameter.isPresent()) {
            Optional<AwaitableType> awaitable = AwaitableType.of(parameter.get().type(), fanOut.language());
            if (awaitable.isPresent()) {
                return await(parameter.get(), awaitable.get());
            }
        }
        return findMethod(name, position(), method -> TaskMessages.from(ComponentField.of(component), method));
    }

    private Checked<AnalysedWork> findFrom(AnnotationUse use) {
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

    private Checked<AnalysedWork> await(TaskInput parameter, AwaitableType awaitable) {
        if (ResultConversion.ofAwaitable(awaitable, type.wanted(), fanOut.language())
                .isPresent()) {
            return Checked.right(AnalysedWork.await(parameter, awaitable, fanOut));
        }
        return new SlotMisfit(fanOut, component, type, position()).ofParameter(parameter, awaitable);
    }

    private Checked<AnalysedWork> findMethod(String method, Position position, Function<Code, Edit> naming) {
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
            return fit(task, position);
        });
    }

    private Passing passing() {
        return new Passing.ByName(
                fanOut.code(),
                fanOut.parameters().stream()
                        .map(given -> TypeText.parameter(given.type(), given.name()))
                        .toList());
    }

    private Checked<AnalysedWork> fit(BoundTask task, Position position) {
        return ResultConversion.of(task.result(), type.wanted(), fanOut.language())
                .map(found -> Checked.right(AnalysedWork.call(task, found, fanOut)))
                .orElseGet(() -> new SlotMisfit(fanOut, component, type, position).ofMethod(task));
    }

    private Position position() {
        return Position.of(ComponentField.of(component)).or(fanOut.position());
    }
}
