package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.RecordConstructors;
import dev.fanwise.processor.analyse.language.RecordType;
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
import dev.fanwise.processor.analyse.task.SlotTask;
import dev.fanwise.processor.analyse.task.SlotTaskFinder;
import dev.fanwise.processor.model.RecordCall;
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
import javax.lang.model.type.TypeMirror;

/** Analyses a fan-out method that returns a record: one task for each component. */
final class SlotsAnalyser {

    private static final ClassName OUTCOME = ClassName.get("dev.fanwise", "Outcome");

    private final MethodSubject fanOut;
    private final RecordType recordType;
    private final RecordConstructors constructors;
    private final AllowedResults results;
    private final Lints lints;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Optional<TypeName>> casts = new ArrayList<>();
    private final List<ThrowingTask> throwing = new ArrayList<>();
    private final Set<String> passed = new LinkedHashSet<>();
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

    Optional<AnalysedTasks> analyse() {
        TypeElement element = recordType.element();
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        if (!RecordRule.check(fanOut, recordType.type(), lints)) {
            return Optional.empty();
        }
        List<Filled> filled = components.stream()
                .flatMap(component -> fill(component).stream())
                .toList();
        filled.forEach(this::add);
        if (slots.size() < components.size()) {
            return Optional.empty();
        }
        monitors.reportShared();
        lints.use(recordType.type());
        Slots model = new Slots(new RecordCall(fanOut.typeNames().of(element), typing(), casts), slots);
        return Optional.of(new AnalysedTasks(model, throwing, List.copyOf(passed)));
    }

    private Optional<Filled> fill(RecordComponentElement component) {
        Optional<ResultPart> type = results.ofComponent(component, recordType.typeOf(component));
        SlotTaskFinder finder = new SlotTaskFinder(fanOut, component);
        Optional<Filled> filled =
                type.flatMap(part -> finder.find().map(task -> new Filled(component, part, finder, task)));
        filled.ifPresent(
                found -> recordType.learn(found.type().wanted(), found.task().given(fanOut.language())));
        return filled;
    }

    private void add(Filled filled) {
        ResultPart type = filled.type().map(recordType::resolve);
        AccessRule.check(type.wanted(), fanOut.method().element(), fanOut.type());
        filled.finder().fit(filled.task(), type).ifPresent(work -> add(filled.component(), type, work));
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

    private void add(RecordComponentElement component, ResultPart type, AnalysedWork task) {
        TypeName result = fanOut.typeNames().of(type.wanted()).box();
        slots.add(new Slot(component.getSimpleName().toString(), result, type.tolerant(), task.work()));
        // to the type that it has already, a cast would be redundant
        TypeName given = type.tolerant() ? ParameterizedTypeName.get(OUTCOME, result) : result.withoutAnnotations();
        casts.add(cast(component).filter(cast -> !cast.equals(given)));
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
