package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.RecordConstructors;
import dev.fanwise.processor.analyse.language.RecordType;
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
import dev.fanwise.processor.analyse.task.SlotTask;
import dev.fanwise.processor.analyse.task.SlotTaskFinder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.model.RecordCall;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Analyses a fan-out method that returns a record: one task for each component. */
final class SlotsAnalyser {

    private static final ClassName OUTCOME = ClassName.get("dev.fanwise", "Outcome");

    private final MethodSubject fanOut;
    private final RecordType recordType;
    private final RecordConstructors constructors;
    private final AllowedResults results;
    private final Lints lints;
    private final List<Optional<TypeName>> casts = new ArrayList<>();
    private final List<ThrowingTask> throwing = new ArrayList<>();
    private final List<TakingTask> taking = new ArrayList<>();
    private boolean tolerant = true;
    private final SynchronizedTaskRule monitors;

    /** A component whose task is known, and perhaps not yet its type. */
    private record Filled(RecordComponentElement component, ResultPart type, SlotTaskFinder finder, SlotTask task) {}

    SlotsAnalyser(MethodSubject fanOut, DeclaredType recordType, AllowedResults results, Lints lints) {
        this.fanOut = fanOut;
        this.recordType = new RecordType(recordType, fanOut.type().element(), fanOut.language());
        this.constructors = new RecordConstructors(this.recordType.element(), fanOut.language());
        this.results = results;
        this.lints = lints;
        this.monitors = new SynchronizedTaskRule(fanOut);
    }

    AnalysedTasks analyse() {
        Checked<Tasks> model =
                RecordRule.check(fanOut, recordType.type(), lints).flatMap(this::model);
        return new AnalysedTasks(model, throwing, taking, tolerant);
    }

    /** All components are looked at, and the first that is wrong stands for them. */
    private Checked<Tasks> model(List<? extends RecordComponentElement> components) {
        Stream<Checked<Filled>> filled = components.stream().map(this::fill);
        if (recordType.isOpen()) {
            // the types of all are up to all tasks
            filled = filled.toList().stream();
        }
        Checked<List<Slot>> all = Checked.right(new ArrayList<>());
        for (Checked<Slot> slot : filled.map(found -> found.flatMap(this::slot)).toList()) {
            all = all.flatMap(slots -> slot.map(next -> {
                slots.add(next);
                return slots;
            }));
        }
        monitors.recordShared();
        lints.use(recordType.type());
        RecordCall call = new RecordCall(fanOut.typeNames().of(recordType.element()), typing(), casts);
        return all.map(slots -> new Slots(call, slots));
    }

    private Checked<Filled> fill(RecordComponentElement component) {
        return results.ofComponent(component, recordType.typeOf(component)).flatMap(type -> {
            tolerant &= type.tolerant();
            SlotTaskFinder finder = new SlotTaskFinder(
                    fanOut, component, type.map(recordType::resolve), recordType.isOpen(type.wanted()));
            return finder.find().map(task -> {
                recordType.learn(type.wanted(), task.given(fanOut.language()));
                return new Filled(component, type, finder, task);
            });
        });
    }

    private Checked<Slot> slot(Filled filled) {
        ResultPart type = filled.type().map(recordType::resolve);
        RecordComponentElement component = filled.component();
        AccessRule.check(
                type.wanted(),
                fanOut.method().element(),
                Position.of(ComponentField.of(component)).or(fanOut.position()),
                fanOut.type());
        return filled.finder().fit(filled.task(), type).map(task -> slot(component, type, task));
    }

    private RecordCall.Typing typing() {
        if (recordType.element().getTypeParameters().isEmpty()) {
            return RecordCall.Typing.NONE;
        }
        return constructors.hasGenericRivals() ? RecordCall.Typing.RAW : RecordCall.Typing.INFERRED;
    }

    /** The very type of the parameter, unless there is no other constructor that could be meant. */
    private Optional<TypeName> cast(RecordComponentElement component) {
        TypeMirror declared = component.asType();
        if (!constructors.hasRivals()) {
            return Optional.empty();
        }
        if (typing() == RecordCall.Typing.RAW) {
            lints.add("rawtypes");
            lints.add("unchecked");
            TypeMirror erased = fanOut.language().types().erasure(declared);
            AccessRule.check(erased, fanOut.method().element(), fanOut.type());
            return Optional.of(fanOut.typeNames().of(erased));
        }
        return constructors.isGeneric(declared)
                ? Optional.empty()
                : Optional.of(fanOut.typeNames().of(declared).withoutAnnotations());
    }

    private static boolean mayBeNull(AnalysedWork task) {
        return task.method()
                .map(method -> !method.element().getReturnType().getKind().isPrimitive())
                .orElse(true);
    }

    private Slot slot(RecordComponentElement component, ResultPart type, AnalysedWork task) {
        taking.add(task.taking());
        lints.use(type.wanted());
        task.method().ifPresent(monitors::add);
        new LostResults(fanOut).check(component, type);
        if (!type.tolerant()) {
            throwing.add(new ThrowingTask(
                    task.name(),
                    Optional.of(Code.of(component)),
                    task.exceptions(),
                    List.of(outcome(component, type)),
                    task.work().asynchronous()));
        }
        TypeName result = fanOut.typeNames().of(type.wanted()).box();
        // to the type that it has already, a cast would be redundant
        TypeName given = type.tolerant() ? ParameterizedTypeName.get(OUTCOME, result) : result.withoutAnnotations();
        casts.add(cast(component).filter(cast -> !cast.equals(given)));
        return new Slot(
                component.getSimpleName().toString(),
                result,
                type.wanted().getKind().isPrimitive() && mayBeNull(task),
                type.tolerant(),
                task.work());
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
