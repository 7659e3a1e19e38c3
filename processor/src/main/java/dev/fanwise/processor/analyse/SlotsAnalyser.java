package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.inference.RecordType;
import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.RecordConstructors;
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
import dev.fanwise.processor.analyse.task.ComponentTasks;
import dev.fanwise.processor.analyse.task.DiscardFinder;
import dev.fanwise.processor.analyse.task.InnerTask;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.analyse.task.TaskOrder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.model.Need;
import dev.fanwise.processor.model.RecordCall;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import dev.fanwise.processor.model.Work;
import dev.fanwise.processor.read.FanOutAnnotation;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, AnalysedWork> works = new HashMap<>();
    private final DiscardFinder discards;
    private final boolean handsOut;
    private boolean tolerant = true;
    private final SynchronizedTaskRule monitors;

    SlotsAnalyser(
            MethodSubject fanOut,
            DeclaredType recordType,
            FanOutAnnotation annotation,
            AllowedResults results,
            Lints lints) {
        this.fanOut = fanOut;
        this.recordType = new RecordType(recordType, fanOut.type().element(), fanOut.language());
        this.constructors = new RecordConstructors(this.recordType.element(), fanOut.language());
        this.results = results;
        this.lints = lints;
        this.discards = new DiscardFinder(fanOut, annotation);
        this.handsOut = annotation instanceof WaitForAnnotation;
        this.monitors = new SynchronizedTaskRule(fanOut);
    }

    AnalysedTasks analyse() {
        Checked<Tasks> model =
                RecordRule.check(fanOut, recordType.type(), lints).flatMap(this::model);
        return new AnalysedTasks(model, throwing, taking, tolerant);
    }

    /** All components are looked at, and the first that is wrong stands for them. */
    private Checked<Tasks> model(List<? extends RecordComponentElement> components) {
        Map<RecordComponentElement, Checked<ResultPart>> parts = new LinkedHashMap<>();
        components.forEach(
                component -> parts.put(component, results.ofComponent(component, recordType.typeOf(component))));
        ComponentTasks tasks = new ComponentTasks(fanOut, recordType, parts);
        Checked<Map<String, Slot>> all = Checked.right(new LinkedHashMap<>());
        for (Map.Entry<RecordComponentElement, Checked<ResultPart>> each : parts.entrySet()) {
            Checked<Slot> slot = each.getValue().flatMap(part -> slot(each.getKey(), part, tasks));
            all = all.flatMap(slots -> slot.map(next -> {
                slots.put(next.name(), next);
                return slots;
            }));
        }
        lints.use(recordType.type());
        Checked<Tasks> model =
                all.flatMap(slots -> order(slots, tasks)).map(ordered -> new Slots(call(), tasks.names(), ordered));
        monitors.recordShared();
        if (handsOut) {
            discards.reject(NoEffect.HANDLES);
        } else {
            discards.finish();
        }
        return model;
    }

    private RecordCall call() {
        return new RecordCall(fanOut.typeNames().of(recordType.element()), typing(), casts);
    }

    /** The tasks of components and those that these need, in order. */
    private Checked<List<Slot>> order(Map<String, Slot> slots, ComponentTasks tasks) {
        Map<String, InnerTask> inner = tasks.inner();
        inner.forEach((name, task) -> works.put(name, task.work()));
        return TaskOrder.of(fanOut, slots.keySet(), works).map(order -> {
            addFailuresOfNeeds(order, slots);
            return order.stream()
                    .map(name -> Optional.ofNullable(slots.get(name))
                            .orElseGet(() -> slot(Objects.requireNonNull(inner.get(name)))))
                    .toList();
        });
    }

    /** What a task fails with that a component needs, the call throws: also if that task has no component that says so. */
    private void addFailuresOfNeeds(List<String> order, Map<String, Slot> slots) {
        Set<String> throwers = new HashSet<>();
        slots.forEach((name, slot) -> {
            if (!slot.tolerant()) {
                throwers.add(name);
            }
        });
        for (int place = order.size() - 1; place >= 0; place--) {
            String name = order.get(place);
            if (throwers.contains(name)) {
                work(name).needs().forEach((need, parameter) -> {
                    if (!need.anyEnd() && throwers.add(need.task())) {
                        AnalysedWork task = work(need.task());
                        throwing.add(new ThrowingTask(
                                task.name(),
                                Optional.empty(),
                                task.exceptions(),
                                List.of(FailureMessages.handleInTask(task.name())),
                                task.work().asynchronous()));
                    }
                });
            }
        }
    }

    private AnalysedWork work(String task) {
        return Objects.requireNonNull(works.get(task));
    }

    private Slot slot(InnerTask task) {
        taking.add(task.work().taking());
        lints.use(task.result());
        task.work().method().ifPresent(monitors::add);
        return new Slot(
                task.name(),
                fanOut.typeNames().of(task.result()).box(),
                false,
                true,
                task.work().work(),
                needs(task.work()),
                Optional.empty(),
                discard(task.work(), task.result(), fanOut.position()));
    }

    /** A task that takes the value and the outcome of another one needs its value. */
    private static List<Need> needs(AnalysedWork work) {
        Set<Need> needs = work.needs().keySet();
        return needs.stream()
                .filter(need -> !need.anyEnd() || !needs.contains(new Need(need.task(), false)))
                .toList();
    }

    private Checked<Slot> slot(RecordComponentElement component, ResultPart part, ComponentTasks tasks) {
        tolerant &= part.tolerant();
        String name = component.getSimpleName().toString();
        return tasks.find(name).flatMap(task -> {
            ResultPart type = tasks.typeOf(name);
            AccessRule.check(
                    type.wanted(),
                    fanOut.method().element(),
                    Position.of(ComponentField.of(component)).or(fanOut.position()),
                    fanOut.type());
            Checked<Optional<Duration>> timeout = SlotTimeout.of(fanOut, component);
            return tasks.fit(name, task)
                    .flatMap(work -> timeout.map(time -> slot(component, type, within(work, time), time)));
        });
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

    private Slot slot(
            RecordComponentElement component, ResultPart type, AnalysedWork task, Optional<Duration> timeout) {
        works.put(component.getSimpleName().toString(), task);
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
                task.work(),
                needs(task),
                timeout,
                discard(
                        task,
                        type.wanted(),
                        Position.of(ComponentField.of(component)).or(fanOut.position())));
    }

    /** What was given before the call is not the call's to discard, nor what is handed out with its task. */
    private Optional<Work.Call> discard(AnalysedWork task, TypeMirror result, Position position) {
        boolean isGiven = task.work() instanceof Work.Await && task.work().asynchronous();
        return handsOut || isGiven ? Optional.empty() : discards.find(result, position);
    }

    /** A task that has a timeout of its own fails with that, also for those that need it. */
    private AnalysedWork within(AnalysedWork task, Optional<Duration> timeout) {
        return timeout.isEmpty() ? task : task.mayAlsoThrow(fanOut.language().named(Exceptions.TIMEOUT));
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
