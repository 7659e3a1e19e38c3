package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.AwaitableType;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ReturnWhen;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a method may return that waits for tasks: the tasks, or the result of the one that ends the wait. */
public final class WaitedResults implements AllowedResults {

    private static final String WAITED = "dev.fanwise.Waited";
    private static final String TASK = "dev.fanwise.Task";

    private final MethodSubject fanOut;
    private final ReturnWhen returnWhen;

    public WaitedResults(MethodSubject fanOut, ReturnWhen returnWhen) {
        this.fanOut = fanOut;
        this.returnWhen = returnWhen;
    }

    private boolean isRace() {
        return returnWhen == ReturnWhen.FIRST_COMPLETED || returnWhen == ReturnWhen.FIRST_SUCCEEDED;
    }

    @Override
    public Optional<EachMethodResult> ofEach(EachSource source) {
        TypeMirror result = fanOut.result();
        if (fanOut.language().is(result, WAITED)) {
            return ofWaited((DeclaredType) result);
        }
        if (!isRace()) {
            return reject("A @WaitFor method over @Each returns the Waited of its tasks. Only returnWhen ="
                    + " FIRST_COMPLETED or FIRST_SUCCEEDED makes one task's own result the result of the method.");
        }
        if (result.getKind() == TypeKind.VOID) {
            TypeMirror nothing = fanOut.language().named("java.lang.Void");
            return Optional.of(new EachMethodResult(fanOut, new ResultShape.OfWinner(false), plain(nothing)));
        }
        ResultPart winner = ResultPart.of(result, fanOut.language());
        return winner.tolerant()
                ? rejectOutcome(winner)
                : Optional.of(new EachMethodResult(fanOut, new ResultShape.OfWinner(true), winner));
    }

    private Optional<EachMethodResult> ofWaited(DeclaredType waited) {
        if (fanOut.language().isRaw(waited)) {
            fanOut.report(
                    Rule.UNSUPPORTED_RESULT,
                    fanOut.name(),
                    "the raw " + TypeText.of(fanOut.returned()),
                    "Its type argument says what the tasks give: write it out.");
            return Optional.empty();
        }
        ResultPart type = ResultPart.of(fanOut.language().argument(waited, 0).orElseThrow(), fanOut.language());
        return type.tolerant()
                ? rejectOutcome(type)
                : Optional.of(new EachMethodResult(fanOut, new ResultShape.InWaited(), type));
    }

    private Optional<EachMethodResult> rejectOutcome(ResultPart outcome) {
        return reject("A Task holds the outcome of its task already: return Waited<" + boxed(outcome.wanted()) + ">.");
    }

    private Optional<EachMethodResult> reject(String rule) {
        fanOut.report(Rule.UNSUPPORTED_RESULT, fanOut.name(), TypeText.of(fanOut.returned()), rule);
        return Optional.empty();
    }

    private static ResultPart plain(TypeMirror type) {
        return new ResultPart(type, type, false);
    }

    @Override
    public Optional<ResultPart> ofComponent(RecordComponentElement component, TypeMirror type) {
        if (fanOut.language().is(type, TASK) && !fanOut.language().isRaw((DeclaredType) type)) {
            TypeMirror wanted =
                    fanOut.language().argument((DeclaredType) type, 0).orElseThrow();
            return Optional.of(new ResultPart(type, wanted, false));
        }
        boolean raw = fanOut.language().is(type, TASK);
        fanOut.findings()
                .report(
                        Rule.COMPONENT_IS_NO_TASK,
                        Position.of(ComponentField.of(component)).or(fanOut.position()),
                        component.getSimpleName(),
                        fanOut.name(),
                        (raw ? "the raw " : "") + TypeText.of(type),
                        raw ? "…" : boxed(valueOf(type)));
        return Optional.empty();
    }

    /** What the task of the component was probably meant to give. */
    private TypeMirror valueOf(TypeMirror type) {
        return AwaitableType.startedBy(type, fanOut.language())
                .map(AwaitableType::result)
                .orElseGet(() -> ResultPart.of(type, fanOut.language()).wanted());
    }

    private String boxed(TypeMirror type) {
        return TypeText.of(fanOut.language().boxed(type));
    }

    @Override
    public String withoutEach() {
        return "Without @Each, a @WaitFor method returns a record with a Task component for each task. Mark the"
                + " parameter that holds the elements with @Each, or return a record.";
    }
}
