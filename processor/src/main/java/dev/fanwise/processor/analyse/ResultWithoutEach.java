package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.ForeignAnnotations;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.BodyFinder;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.ResultMessages.NoRecord;
import dev.fanwise.processor.diagnose.ResultMessages.WithoutEach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The result of a method that has no parameter with {@code @Each}: a record, or something that was not meant. */
final class ResultWithoutEach {

    private final MethodSubject fanOut;
    private final WithoutEach rule;

    ResultWithoutEach(MethodSubject fanOut, WithoutEach rule) {
        this.fanOut = fanOut;
        this.rule = rule;
    }

    boolean isRecord() {
        // a Waited is a record, too, but its tasks are elements
        return !fanOut.language().is(fanOut.result(), "dev.fanwise.Waited")
                && element()
                        .filter(type -> type.getKind() == ElementKind.RECORD)
                        .isPresent();
    }

    private Optional<TypeElement> element() {
        return fanOut.result() instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** Says that it is not a record. */
    Reported report() {
        return fanOut.findings()
                .report(
                        ResultMessages.neitherEachNorRecord(
                                fanOut.method().element(), TypeText.code(fanOut.returned()), kind(), rule, edits()),
                        fanOut.position());
    }

    private NoRecord kind() {
        if (ownElement().isEmpty()) {
            return NoRecord.OTHER;
        }
        return ownElement().get().getKind().isInterface() ? NoRecord.INTERFACE : NoRecord.CLASS;
    }

    /** A type of the user's that could have been a record. */
    private Optional<TypeElement> ownElement() {
        return element().filter(type -> fanOut.type().isInSource(type));
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(foreignEach());
        if (!edits.isEmpty()) {
            return edits;
        }
        if (kind() == NoRecord.OTHER) {
            edits.addAll(markEach());
        }
        edits.addAll(recordInside());
        edits.addAll(body());
        List<Edit> records = ownElement().map(this::records).orElse(List.of());
        edits.addAll(records);
        if (edits.isEmpty()) {
            edits.add(ResultMessages.returnSomeRecord());
        }
        return edits;
    }

    /** An annotation of another library in the place of ours. */
    private List<Edit> foreignEach() {
        List<Edit> edits = new ArrayList<>();
        for (VariableElement parameter : fanOut.method().element().getParameters()) {
            ForeignAnnotations.on(parameter, "Each")
                    .ifPresent(foreign -> edits.add(ResultMessages.foreignEach(parameter, Code.of(foreign))));
        }
        return edits;
    }

    /** The edits that make a parameter the source of elements, for those that have elements. */
    List<Edit> markEach() {
        return fanOut.parameters().stream()
                .filter(parameter ->
                        EachSource.of(parameter.type(), fanOut.language()).isPresent())
                .map(parameter -> ResultMessages.markEach(parameter.element()))
                .toList();
    }

    /** An outcome, an optional, a list of a record: the record itself is nearly always meant. */
    private List<Edit> recordInside() {
        return fanOut.handle().isEmpty() && fanOut.result() instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .filter(argument -> argument instanceof DeclaredType inside
                                && inside.asElement() instanceof TypeElement element
                                && element.getKind() == ElementKind.RECORD
                                && areTasks(element))
                        .map(record ->
                                ResultMessages.returnRecord(fanOut.method().element(), TypeText.code(record)))
                        .toList()
                : List.of();
    }

    private List<Edit> body() {
        if (BodyFinder.hasBody(fanOut)) {
            return List.of(ResultMessages.annotateScope(fanOut.method().element()));
        }
        return rule == WithoutEach.SCOPE && kind() == NoRecord.OTHER
                ? List.of(new Edit.AddMethod(fanOut.type().element(), BodyFinder.declaration(fanOut)))
                : List.of();
    }

    private List<Edit> records(TypeElement type) {
        List<Edit> permitted = type.getPermittedSubclasses().stream()
                .filter(subclass -> subclass instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                        && areTasks(element))
                .map(record -> ResultMessages.returnRecord(fanOut.method().element(), TypeText.code(record)))
                .toList();
        if (!permitted.isEmpty() || type.getKind() != ElementKind.CLASS) {
            return permitted;
        }
        return List.of(ResultMessages.makeRecord(type));
    }

    private boolean areTasks(TypeElement record) {
        return !record.getRecordComponents().isEmpty()
                && record.getRecordComponents().stream()
                        .allMatch(component -> !fanOut.type()
                                .methodsNamed(component.getSimpleName().toString())
                                .isEmpty());
    }
}
