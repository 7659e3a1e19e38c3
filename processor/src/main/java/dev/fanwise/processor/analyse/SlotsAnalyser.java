package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.result.LostResults;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.RecordRule;
import dev.fanwise.processor.analyse.rule.SynchronizedTaskRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TakingTask;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.analyse.task.SlotTaskFinder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Analyses a fan-out method that returns a record: one task for each component. */
final class SlotsAnalyser {

    private final MethodSubject fanOut;
    private final DeclaredType recordType;
    private final AllowedResults results;
    private final Lints lints;
    private final List<ThrowingTask> throwing = new ArrayList<>();
    private final List<TakingTask> taking = new ArrayList<>();
    private boolean tolerant = true;
    private final SynchronizedTaskRule monitors;

    SlotsAnalyser(MethodSubject fanOut, DeclaredType recordType, AllowedResults results, Lints lints) {
        this.fanOut = fanOut;
        this.recordType = withoutWildcards(recordType, fanOut.language());
        this.results = results;
        this.lints = lints;
        this.monitors = new SynchronizedTaskRule(fanOut);
    }

    /** Components are read as the type arguments say; a wildcard says as much as its bound. */
    private static DeclaredType withoutWildcards(DeclaredType type, Language language) {
        TypeMirror[] arguments =
                type.getTypeArguments().stream().map(language::upperBound).toArray(TypeMirror[]::new);
        return arguments.length == 0
                ? type
                : language.types().getDeclaredType((TypeElement) type.asElement(), arguments);
    }

    AnalysedTasks analyse() {
        Checked<Tasks> model = RecordRule.check(fanOut, recordType, lints).flatMap(this::model);
        return new AnalysedTasks(model, throwing, taking, tolerant);
    }

    /** All components are looked at, and the first that is wrong stands for them. */
    private Checked<Tasks> model(List<? extends RecordComponentElement> components) {
        Checked<List<Slot>> all = Checked.right(new ArrayList<>());
        for (RecordComponentElement component : components) {
            Checked<Slot> slot =
                    results.ofComponent(component, typeOf(component)).flatMap(type -> slot(component, type));
            all = all.flatMap(slots -> slot.map(next -> {
                slots.add(next);
                return slots;
            }));
        }
        monitors.recordShared();
        lints.use(recordType);
        TypeElement element = (TypeElement) recordType.asElement();
        return all.map(slots -> new Slots(
                fanOut.typeNames().of(element), !element.getTypeParameters().isEmpty(), slots));
    }

    private Checked<Slot> slot(RecordComponentElement component, ResultPart type) {
        AccessRule.check(
                type.wanted(),
                fanOut.method().element(),
                Position.of(ComponentField.of(component)).or(fanOut.position()),
                fanOut.type());
        tolerant &= type.tolerant();
        Checked<Optional<Duration>> timeout = SlotTimeout.of(fanOut, component);
        return new SlotTaskFinder(fanOut, component, type)
                .find()
                .flatMap(task -> timeout.map(time -> slot(component, type, task, time)));
    }

    private TypeMirror typeOf(RecordComponentElement component) {
        // the declared type keeps annotations that substitution may lose
        return recordType.getTypeArguments().isEmpty()
                ? component.asType()
                : ((ExecutableType) fanOut.language().types().asMemberOf(recordType, component.getAccessor()))
                        .getReturnType();
    }

    private static boolean mayBeNull(AnalysedWork task) {
        return task.method()
                .map(method -> !method.element().getReturnType().getKind().isPrimitive())
                .orElse(true);
    }

    private Slot slot(
            RecordComponentElement component, ResultPart type, AnalysedWork task, Optional<Duration> timeout) {
        taking.add(task.taking());
        lints.use(type.wanted());
        task.method().ifPresent(monitors::add);
        new LostResults(fanOut).check(component, type);
        if (!type.tolerant()) {
            throwing.add(new ThrowingTask(
                    task.name(),
                    Optional.of(Code.of(component)),
                    exceptions(task, timeout),
                    List.of(outcome(component, type)),
                    task.work().asynchronous()));
        }
        return new Slot(
                component.getSimpleName().toString(),
                fanOut.typeNames().of(type.wanted()).box(),
                type.wanted().getKind().isPrimitive() && mayBeNull(task),
                type.tolerant(),
                task.work(),
                timeout);
    }

    /** What the task throws, or fails with when its own time is over. */
    private List<TypeMirror> exceptions(AnalysedWork task, Optional<Duration> timeout) {
        if (timeout.isEmpty()) {
            return task.exceptions();
        }
        List<TypeMirror> exceptions = new ArrayList<>(task.exceptions());
        exceptions.add(fanOut.language().named(Exceptions.TIMEOUT));
        return exceptions;
    }

    private Edit outcome(RecordComponentElement component, ResultPart type) {
        return ComponentField.of(component) instanceof VariableElement field
                ? new Edit.ChangeType(
                        field,
                        Code.of(fanOut.type().nameOf("dev.fanwise.Outcome") + "<"
                                + TypeText.of(fanOut.language().boxed(type.wanted())) + ">"))
                : FailureMessages.outcomes(List.of(Code.of(component)));
    }
}
