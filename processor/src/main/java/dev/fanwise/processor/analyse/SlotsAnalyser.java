package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.result.AllowedResults;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.RecordRule;
import dev.fanwise.processor.analyse.rule.SynchronizedTaskRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ThrowingTask;
import dev.fanwise.processor.analyse.task.AnalysedTasks;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.analyse.task.SlotTaskFinder;
import dev.fanwise.processor.model.Slot;
import dev.fanwise.processor.model.Slots;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Analyses a fan-out method that returns a record: one task for each component. */
final class SlotsAnalyser {

    private final MethodSubject fanOut;
    private final DeclaredType recordType;
    private final AllowedResults results;
    private final Lints lints;
    private final List<Slot> slots = new ArrayList<>();
    private final List<ThrowingTask> throwing = new ArrayList<>();
    private final Set<String> passed = new LinkedHashSet<>();
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

    Optional<AnalysedTasks> analyse() {
        TypeElement element = (TypeElement) recordType.asElement();
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        if (!RecordRule.check(fanOut, recordType, lints)) {
            return Optional.empty();
        }
        components.forEach(this::analyse);
        if (slots.size() < components.size()) {
            return Optional.empty();
        }
        monitors.reportShared();
        lints.use(recordType);
        Slots model = new Slots(
                fanOut.typeNames().of(element), !element.getTypeParameters().isEmpty(), slots);
        return Optional.of(new AnalysedTasks(model, throwing, List.copyOf(passed)));
    }

    private void analyse(RecordComponentElement component) {
        results.ofComponent(component, typeOf(component)).ifPresent(type -> analyse(component, type));
    }

    private void analyse(RecordComponentElement component, ResultPart type) {
        AccessRule.check(type.wanted(), fanOut.method().element(), fanOut.type());
        new SlotTaskFinder(fanOut, component, type).find().ifPresent(task -> add(component, type, task));
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

    private void add(RecordComponentElement component, ResultPart type, AnalysedWork task) {
        slots.add(new Slot(
                component.getSimpleName().toString(),
                fanOut.typeNames().of(type.wanted()).box(),
                type.wanted().getKind().isPrimitive() && mayBeNull(task),
                type.tolerant(),
                task.work()));
        passed.addAll(task.passed());
        lints.use(type.wanted());
        task.method().ifPresent(monitors::add);
        if (!type.tolerant()) {
            String cure = "make the component Outcome<"
                    + TypeText.of(fanOut.language().boxed(type.wanted())) + "> " + component.getSimpleName();
            throwing.add(new ThrowingTask(
                    task.name(), task.exceptions(), cure, task.work().asynchronous()));
        }
    }
}
