package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.language.TypeVariables;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.GivenResult;
import dev.fanwise.processor.diagnose.MisfitReason;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.diagnose.WantedResult;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says that a component has another type than its task gives. */
final class SlotMisfit {

    private final MethodSubject fanOut;
    private final RecordComponentElement component;
    private final ResultPart type;
    private final Position position;

    SlotMisfit(MethodSubject fanOut, RecordComponentElement component, ResultPart type, Position position) {
        this.fanOut = fanOut;
        this.component = component;
        this.type = type;
        this.position = position;
    }

    Checked<AnalysedWork> ofParameter(TaskInput parameter, AwaitableType awaitable) {
        TypeMirror given = awaitable.result();
        return report(
                new GivenResult.OfParameter(
                        TypeText.parameter(parameter.type(), parameter.name()), TypeText.code(given, type.wanted())),
                ResultConversion.why(given, fanOut.language()),
                edits(given));
    }

    Checked<AnalysedWork> ofMethod(BoundTask task) {
        TypeMirror given = task.result();
        Code method = TypeText.code(task.method());
        List<Edit> edits = new ArrayList<>();
        MisfitReason why = ResultConversion.why(given, fanOut.language());
        if (why instanceof MisfitReason.FutureGiven) {
            edits.add(ResultMessages.returnStage(method, stageOf(given)));
        } else if (why instanceof MisfitReason.StageWithin within) {
            edits.add(ResultMessages.returnStage(method, within.stage()));
        } else if (why instanceof MisfitReason.OutcomeGiven) {
            edits.add(ResultMessages.returnValue(
                    method,
                    TypeText.code(ResultPart.of(given, fanOut.language()).wanted())));
        } else {
            edits.addAll(edits(AwaitableType.startedBy(given, fanOut.language())
                    .map(AwaitableType::result)
                    .orElse(given)));
        }
        edits.add(ResultMessages.nameAnother());
        return report(new GivenResult.OfMethod(TaskRole.TASK, method, TypeText.code(given, type.wanted())), why, edits);
    }

    private Code stageOf(TypeMirror future) {
        String value = fanOut.language()
                .viewAs(future, "java.util.concurrent.Future")
                .flatMap(view -> fanOut.language().argument(view, 0))
                .map(argument -> "<" + TypeText.of(argument) + ">")
                .orElse("");
        return Code.of("CompletableFuture" + value);
    }

    /** A component of a type that the record itself fixes can be given the type of the task. */
    private List<Edit> edits(TypeMirror given) {
        Language language = fanOut.language();
        TypeMirror boxed = language.boxedOrVoid(given);
        boolean isFixed = language.types().isSameType(component.asType(), type.declared())
                && TypeVariables.none(given)
                && fanOut.type().isInSource(component);
        if (!isFixed || !(ComponentField.of(component) instanceof VariableElement field)) {
            return List.of();
        }
        if (type.declared() instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && isWrapper()) {
            Code wrapped = Code.of(
                    TypeText.of(language.types().erasure(declared)) + "<" + TypeText.of(boxed, type.wanted()) + ">");
            return List.of(new Edit.ChangeType(field, wrapped));
        }
        TypeMirror bare = given.getKind() == TypeKind.VOID ? boxed : given;
        return List.of(new Edit.ChangeType(field, TypeText.code(bare, type.wanted())));
    }

    /** Whether the component holds what is wanted in something else: an outcome, a task. */
    private boolean isWrapper() {
        return !fanOut.language().types().isSameType(type.declared(), type.wanted());
    }

    private Checked<AnalysedWork> report(GivenResult given, MisfitReason why, List<Edit> edits) {
        return Checked.wrong(fanOut.findings()
                .report(
                        ResultMessages.doesNotFit(
                                new WantedResult.OfComponent(
                                        Code.of(component), fanOut.code(), TypeText.code(type.declared())),
                                given,
                                why,
                                edits),
                        position));
    }
}
