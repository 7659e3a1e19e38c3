package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.ComponentField;
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
import dev.fanwise.processor.analyse.task.InnerTask;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.analyse.task.SlotGraph;
import dev.fanwise.processor.analyse.task.SlotTaskFinder;
import dev.fanwise.processor.analyse.task.TaskOrder;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.model.Need;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, AnalysedWork> works = new HashMap<>();
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
        Map<String, Checked<ResultPart>> parts = new LinkedHashMap<>();
        Map<String, String> methods = new LinkedHashMap<>();
        for (RecordComponentElement component : components) {
            String name = component.getSimpleName().toString();
            parts.put(name, results.ofComponent(component, typeOf(component)));
            SlotTaskFinder.methodOf(component, fanOut).ifPresent(method -> methods.put(name, method));
        }
        SlotGraph graph = new SlotGraph(fanOut, parts, methods);
        Checked<Map<String, Slot>> all = Checked.right(new LinkedHashMap<>());
        for (RecordComponentElement component : components) {
            String name = component.getSimpleName().toString();
            Checked<Slot> slot = parts.get(name).flatMap(type -> slot(component, type, graph));
            all = all.flatMap(slots -> slot.map(next -> {
                slots.put(name, next);
                return slots;
            }));
        }
        lints.use(recordType);
        TypeElement element = (TypeElement) recordType.asElement();
        Checked<Tasks> model = all.flatMap(slots -> order(slots, graph))
                .map(tasks -> new Slots(
                        fanOut.typeNames().of(element),
                        !element.getTypeParameters().isEmpty(),
                        List.copyOf(parts.keySet()),
                        tasks));
        monitors.recordShared();
        return model;
    }

    /** The tasks of components and those that these need, in order. */
    private Checked<List<Slot>> order(Map<String, Slot> slots, SlotGraph graph) {
        Map<String, InnerTask> inner = graph.inner();
        inner.forEach((name, task) -> works.put(name, task.work()));
        return TaskOrder.of(fanOut, slots.keySet(), works).map(order -> {
            addFailuresOfNeeds(order, slots);
            return order.stream()
                    .map(name -> slots.containsKey(name) ? slots.get(name) : slot(inner.get(name)))
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
                works.get(name).needs().forEach((need, parameter) -> {
                    if (!need.anyEnd() && throwers.add(need.task())) {
                        AnalysedWork task = works.get(need.task());
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
                needs(task.work()));
    }

    /** A task that takes the value and the outcome of another one needs its value. */
    private static List<Need> needs(AnalysedWork work) {
        Set<Need> needs = work.needs().keySet();
        return needs.stream()
                .filter(need -> !need.anyEnd() || !needs.contains(new Need(need.task(), false)))
                .toList();
    }

    private Checked<Slot> slot(RecordComponentElement component, ResultPart type, SlotGraph graph) {
        AccessRule.check(
                type.wanted(),
                fanOut.method().element(),
                Position.of(ComponentField.of(component)).or(fanOut.position()),
                fanOut.type());
        tolerant &= type.tolerant();
        return new SlotTaskFinder(fanOut, component, type, graph).find().map(task -> slot(component, type, task));
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

    private Slot slot(RecordComponentElement component, ResultPart type, AnalysedWork task) {
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
        return new Slot(
                component.getSimpleName().toString(),
                fanOut.typeNames().of(type.wanted()).box(),
                type.wanted().getKind().isPrimitive() && mayBeNull(task),
                type.tolerant(),
                task.work(),
                needs(task));
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
