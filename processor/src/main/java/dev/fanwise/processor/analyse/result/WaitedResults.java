package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.AwaitableType;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.ResultMessages.WithoutEach;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ReturnWhen;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a method may return that waits for tasks: the tasks, or the result of the one that ends the wait. */
public final class WaitedResults implements AllowedResults {

    private static final String WAITED = "dev.fanwise.Waited";
    private static final String TASK = "dev.fanwise.Task";

    private final MethodSubject fanOut;
    private final ReturnWhen returnWhen;
    private final boolean asks;

    /**
     * Creates the results of a method.
     *
     * @param asks whether a method of the type says when it returns
     */
    public WaitedResults(MethodSubject fanOut, ReturnWhen returnWhen, boolean asks) {
        this.fanOut = fanOut;
        this.returnWhen = returnWhen;
        this.asks = asks;
    }

    private boolean isRace() {
        return returnWhen == ReturnWhen.FIRST_COMPLETED || returnWhen == ReturnWhen.FIRST_SUCCEEDED;
    }

    @Override
    public Checked<EachMethodResult> ofEach(EachSource source) {
        TypeMirror result = fanOut.result();
        if (fanOut.language().is(result, WAITED)) {
            return ofWaited((DeclaredType) result);
        }
        if (WaitedStream.isMeant(fanOut, isRace() || asks)) {
            return new WaitedStream(fanOut).result();
        }
        if (asks) {
            return ofEnough(result);
        }
        if (!isRace()) {
            return reject(ResultMessages.waitOverEach(method(), TypeText.code(fanOut.returned()), ofTask(result)));
        }
        if (result.getKind() == TypeKind.VOID) {
            TypeMirror nothing = fanOut.language().named("java.lang.Void");
            return Checked.right(new EachMethodResult(fanOut, new ResultShape.OfWinner(false), plain(nothing)));
        }
        ResultPart winner = ResultPart.of(result, fanOut.language());
        return winner.tolerant()
                ? rejectOutcome(winner)
                : Checked.right(new EachMethodResult(fanOut, new ResultShape.OfWinner(true), winner));
    }

    /** What is there when it is enough: a list of values, or the last value. */
    private Checked<EachMethodResult> ofEnough(TypeMirror result) {
        if (result.getKind() == TypeKind.VOID) {
            return reject(ResultMessages.nothingOfEnough(method()));
        }
        boolean isList = fanOut.language().is(result, "java.util.List");
        if (isList && fanOut.language().isRaw((DeclaredType) result)) {
            return reject(ResultMessages.rawResult(method(), TypeText.code(fanOut.returned())));
        }
        ResultPart part = ResultPart.of(
                isList ? fanOut.language().argument((DeclaredType) result, 0).orElseThrow() : result,
                fanOut.language());
        return part.tolerant()
                ? rejectOutcome(part)
                : Checked.right(new EachMethodResult(
                        fanOut, isList ? new ResultShape.OfEnough() : new ResultShape.OfWinner(true), part));
    }

    private Checked<EachMethodResult> ofWaited(DeclaredType waited) {
        if (fanOut.language().isRaw(waited)) {
            return reject(ResultMessages.rawResult(method(), TypeText.code(fanOut.returned())));
        }
        ResultPart type = ResultPart.of(fanOut.language().argument(waited, 0).orElseThrow(), fanOut.language());
        return type.tolerant()
                ? rejectOutcome(type)
                : Checked.right(new EachMethodResult(fanOut, new ResultShape.InWaited(), type));
    }

    private Checked<EachMethodResult> rejectOutcome(ResultPart outcome) {
        return reject(
                ResultMessages.waitedOutcome(method(), TypeText.code(fanOut.returned()), waited(outcome.wanted())));
    }

    private <T> Checked<T> reject(Message message) {
        return Checked.wrong(fanOut.findings().report(message, fanOut.position()));
    }

    private ExecutableElement method() {
        return fanOut.method().element();
    }

    /** The tasks of a result of one task; unknown if there is none. */
    private Optional<Code> ofTask(TypeMirror result) {
        return result.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(waited(ofOne(result)));
    }

    /** Of several results one, unless a task gives them together; of one that is held by a task or an outcome, what is held. */
    private TypeMirror ofOne(TypeMirror result) {
        Language language = fanOut.language();
        boolean isOfTask = fanOut.type().methods().stream()
                .filter(method -> !method.element().equals(method()))
                .anyMatch(method -> language.types().isSameType(method.result(), result));
        return isOfTask
                ? result
                : valueOf(Stream.of("java.lang.Iterable", "java.util.stream.Stream")
                        .flatMap(type -> language.viewAs(result, type).stream())
                        .flatMap(view -> language.argument(view, 0).stream())
                        .findFirst()
                        .orElse(result));
    }

    private Code waited(TypeMirror of) {
        String waited = fanOut.type().nameOf(WAITED) + "<"
                + TypeText.of(fanOut.language().boxedOrVoid(of)) + ">";
        return Code.of(
                fanOut.handle().isEmpty()
                        ? waited
                        : TypeText.of(fanOut.language().types().erasure(fanOut.returned())) + "<" + waited + ">");
    }

    private static ResultPart plain(TypeMirror type) {
        return new ResultPart(type, type, false);
    }

    @Override
    public Checked<ResultPart> ofComponent(RecordComponentElement component, TypeMirror type) {
        if (fanOut.language().is(type, TASK) && !fanOut.language().isRaw((DeclaredType) type)) {
            TypeMirror wanted =
                    fanOut.language().argument((DeclaredType) type, 0).orElseThrow();
            return Checked.right(new ResultPart(type, wanted, false));
        }
        boolean raw = fanOut.language().is(type, TASK);
        VariableElement field = (VariableElement) ComponentField.of(component);
        return Checked.wrong(fanOut.findings()
                .report(
                        ResultMessages.componentIsNoTask(
                                field,
                                fanOut.code(),
                                TypeText.code(type),
                                raw,
                                raw
                                        ? Optional.empty()
                                        : Optional.of(Code.of(
                                                fanOut.type().nameOf(TASK) + "<" + boxed(valueOf(type)) + ">"))),
                        Position.of(field).or(fanOut.position())));
    }

    /** What the task was probably meant to give. */
    private TypeMirror valueOf(TypeMirror type) {
        return AwaitableType.startedBy(type, fanOut.language())
                .map(AwaitableType::result)
                .orElseGet(() -> ResultPart.of(type, fanOut.language()).wanted());
    }

    private String boxed(TypeMirror type) {
        return TypeText.of(fanOut.language().boxed(type));
    }

    @Override
    public WithoutEach withoutEach() {
        return WithoutEach.WAIT_FOR;
    }
}
