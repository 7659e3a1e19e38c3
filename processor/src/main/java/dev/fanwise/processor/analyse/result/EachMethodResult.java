package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.AwaitableType;
import dev.fanwise.processor.analyse.task.BoundTask;
import dev.fanwise.processor.analyse.task.EachTask;
import dev.fanwise.processor.analyse.task.ResultConversion;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.GivenResult;
import dev.fanwise.processor.diagnose.HandlerMessages;
import dev.fanwise.processor.diagnose.LostResultMessages;
import dev.fanwise.processor.diagnose.MisfitReason;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.diagnose.TaskRole;
import dev.fanwise.processor.diagnose.WantedResult;
import dev.fanwise.processor.model.Each.ResultShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a fan-out method over {@code @Each} returns. */
public final class EachMethodResult {

    private final MethodSubject fanOut;
    private final ResultShape shape;
    private final ResultPart type;
    private final EachResultText text;

    EachMethodResult(MethodSubject fanOut, ResultShape shape, TypeMirror type) {
        this(fanOut, shape, ResultPart.of(type, fanOut.language()));
    }

    EachMethodResult(MethodSubject fanOut, ResultShape shape, ResultPart type) {
        this.fanOut = fanOut;
        this.shape = shape;
        this.type = type;
        this.text = new EachResultText(fanOut);
    }

    public ResultShape shape() {
        return shape;
    }

    public boolean tolerant() {
        return type.tolerant();
    }

    /** What the task has to give; if nobody wants it, whatever it gives. */
    public TypeMirror wanted(EachTask found) {
        if (!isVoid()) {
            return type.wanted();
        }
        TypeMirror given = given(found);
        return given.getKind() == TypeKind.VOID
                ? type.wanted()
                : fanOut.language().boxed(given);
    }

    private boolean isVoid() {
        return shape instanceof ResultShape.Dropped
                || (shape instanceof ResultShape.OfWinner winner && !winner.returned());
    }

    private TypeMirror given(EachTask found) {
        Language language = fanOut.language();
        if (found instanceof EachTask.Element element) {
            return element.awaitable().result();
        }
        TypeMirror returned = ((EachTask.Method) found).task().result();
        return AwaitableType.startedBy(returned, language)
                .map(AwaitableType::result)
                .orElse(returned);
    }

    /** What a task has to give, if the method says so. */
    public Optional<TypeMirror> wanted() {
        return isVoid() ? Optional.empty() : Optional.of(type.wanted());
    }

    /**
     * The work, if its result fits.
     *
     * @param position where the task is named
     */
    public Checked<AnalysedWork> fit(EachTask found, Position position) {
        Language language = fanOut.language();
        TypeMirror wanted = wanted(found);
        if (found instanceof EachTask.Element element) {
            return ResultConversion.ofAwaitable(element.awaitable(), wanted, language)
                            .isPresent()
                    ? Checked.right(AnalysedWork.await(element.given(), element.awaitable(), fanOut))
                    : misfit(
                            found,
                            new GivenResult.OfElement(
                                    TypeText.code(element.awaitable().result(), wanted)),
                            wanted,
                            fanOut.position());
        }
        BoundTask task = ((EachTask.Method) found).task();
        return ResultConversion.of(task.result(), wanted, language)
                .map(conversion -> Checked.right(AnalysedWork.call(task, conversion, fanOut)))
                .orElseGet(() -> misfit(
                        found,
                        new GivenResult.OfMethod(
                                TaskRole.TASK, TypeText.code(task.method()), TypeText.code(task.result(), wanted)),
                        wanted,
                        position));
    }

    private Checked<AnalysedWork> misfit(EachTask found, GivenResult given, TypeMirror wanted, Position position) {
        Language language = fanOut.language();
        TypeMirror result = given(found);
        if (shape instanceof ResultShape.AsCompleted) {
            TaskInput handler = fanOut.handlers().get(0);
            return Checked.wrong(fanOut.findings()
                    .report(
                            HandlerMessages.takesOther(
                                    handler.element(),
                                    TypeText.code(wanted, result),
                                    TypeText.code(result, wanted),
                                    TypeText.code(language.boxedOrVoid(result), wanted)),
                            Position.of(handler.element())));
        }
        MisfitReason why = ResultConversion.why(result, language);
        Optional<Code> all = sumOf(result, wanted);
        List<Edit> edits = new ArrayList<>();
        if (why instanceof MisfitReason.FutureGiven && found instanceof EachTask.Method method) {
            edits.add(
                    LostResultMessages.stageOrValue(TypeText.code(method.task().method())));
        } else if (why instanceof MisfitReason.StageWithin within && found instanceof EachTask.Method method) {
            edits.add(ResultMessages.returnStage(TypeText.code(method.task().method()), within.stage()));
        } else if (why instanceof MisfitReason.OutcomeGiven && found instanceof EachTask.Method method) {
            edits.add(ResultMessages.returnValue(
                    TypeText.code(method.task().method()),
                    TypeText.code(ResultPart.of(result, language).wanted())));
        } else {
            all.ifPresent(sum -> edits.add(new Edit.ChangeResult(fanOut.method().element(), sum)));
        }
        return Checked.wrong(fanOut.findings()
                .report(
                        ResultMessages.doesNotFit(
                                new WantedResult.OfMethod(fanOut.code(), TypeText.code(fanOut.returned())),
                                given,
                                why instanceof MisfitReason.Different && all.isPresent()
                                        ? new MisfitReason.Makes(all.get())
                                        : why,
                                edits),
                        position));
    }

    /** The result that it would fit, as that of one task and that of all are easily confused. */
    private Optional<Code> sumOf(TypeMirror given, TypeMirror wanted) {
        Language language = fanOut.language();
        if (shape instanceof ResultShape.OfWinner) {
            return Optional.of(text.handled(TypeText.of(given, wanted)));
        }
        if (ResultPart.of(given, language).tolerant()) {
            return Optional.empty();
        }
        boolean array = shape instanceof ResultShape.InArray;
        TypeMirror one = array && given.getKind() != TypeKind.VOID ? given : language.boxedOrVoid(given);
        return Optional.of(sumOf(one, TypeText.of(one, wanted)));
    }

    /** The results of all tasks in the shape of the method's; a list, where there is no array of them. */
    private Code sumOf(TypeMirror one, String name) {
        String part = type.tolerant() ? text.outcomeOf(name) : name;
        return shape instanceof ResultShape.InArray && !fanOut.language().isReifiable(one)
                ? text.listOf(TypeText.of(fanOut.language().boxed(one)))
                : text.sumOf(shape, part);
    }

    /** What a task gives, as the method says it. */
    public TypeMirror part() {
        return type.wanted();
    }

    /** How the method could do without declaring what its task throws. */
    public List<Edit> instead(Code task) {
        if (isVoid() || shape instanceof ResultShape.AsCompleted) {
            return List.of(FailureMessages.handleInTask(task));
        }
        String boxed = TypeText.of(fanOut.language().boxed(type.wanted()));
        Code result = shape instanceof ResultShape.OfWinner
                ? text.waitedOf(boxed)
                : shape instanceof ResultShape.InArray
                        ? text.listOfOutcomes(boxed)
                        : text.sumOf(shape, text.outcomeOf(boxed));
        return List.of(new Edit.ChangeResult(fanOut.method().element(), result));
    }

    /** Says so if what a task gives is lost, or is running still when the method returns. */
    public void warn(EachTask found) {
        LostResults lost = new LostResults(fanOut);
        Code task = found instanceof EachTask.Method method
                ? Code.of(method.task().method().name())
                : TypeText.code(given(found));
        if (shape instanceof ResultShape.AsCompleted) {
            return; // what it gets is for the user to judge
        }
        if (shape instanceof ResultShape.OfWinner winner) {
            if (winner.returned()) {
                lost.check(type.wanted(), result -> text.handled(TypeText.of(result)));
            } else {
                lost.checkDropped(task, given(found), result -> text.handled(TypeText.of(result)));
            }
        } else if (isVoid()) {
            lost.checkDropped(task, given(found), result -> text.sumOf(shape, TypeText.of(result)));
        } else {
            lost.check(type.wanted(), result -> sumOf(result, TypeText.of(result)));
        }
    }
}
