package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.AwaitableType;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.LostResultMessages;
import dev.fanwise.processor.diagnose.LostResultMessages.Dropped;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.ResultMessages;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Results that a fan-out method compiles with and loses: what it drops, and what runs on when it returns. */
public final class LostResults {

    private final MethodSubject fanOut;
    private final Language language;

    public LostResults(MethodSubject fanOut) {
        this.fanOut = fanOut;
        this.language = fanOut.language();
    }

    /** Looks at a component that takes what runs as its value. */
    public void check(RecordComponentElement component, ResultPart part) {
        if (!AwaitableType.isRunning(part.wanted(), language)) {
            return;
        }
        VariableElement field = (VariableElement) ComponentField.of(component);
        Optional<Edit> edit = valueOf(part.wanted()).map(value -> {
            boolean isFixed = language.types().isSameType(component.asType(), part.declared());
            Code type = Code.of(wrapped(part, value));
            return isFixed ? new Edit.ChangeType(field, type) : LostResultMessages.takeValue(field, type);
        });
        fanOut.findings()
                .report(
                        LostResultMessages.notAwaited(
                                Optional.of(field), fanOut.code(), TypeText.code(part.wanted()), edit),
                        Position.of(field).or(fanOut.position()));
    }

    /** The value in an outcome, or in the task of a wait, if the component holds one. */
    private String wrapped(ResultPart part, TypeMirror value) {
        if (language.types().isSameType(part.declared(), part.wanted())) {
            return TypeText.of(value);
        }
        String wrapper = fanOut.type().nameOf(part.tolerant() ? "dev.fanwise.Outcome" : "dev.fanwise.Task");
        return wrapper + "<" + TypeText.of(language.boxed(value)) + ">";
    }

    /**
     * Looks at the results of elements.
     *
     * @param wanted what a task has to give
     * @param sum what the method would return if a task gave that
     */
    void check(TypeMirror wanted, Function<TypeMirror, Code> sum) {
        if (AwaitableType.isRunning(wanted, language)) {
            Optional<Edit> edit = valueOf(wanted)
                    .map(value -> new Edit.ChangeResult(fanOut.method().element(), sum.apply(language.boxed(value))));
            fanOut.findings()
                    .report(
                            LostResultMessages.notAwaited(Optional.empty(), fanOut.code(), TypeText.code(wanted), edit),
                            fanOut.position());
        }
    }

    /**
     * Looks at what a method without a result drops.
     *
     * @param given what a task gives
     * @param sum what the method would return if it kept that
     */
    void checkDropped(Code task, TypeMirror given, Function<TypeMirror, Code> sum) {
        dropped(given).ifPresent(dropped -> {
            Edit keep = switch (dropped) {
                case FUTURE -> LostResultMessages.stageOrValue(task);
                case OUTCOME ->
                    ResultMessages.returnValue(
                            task, TypeText.code(ResultPart.of(given, language).wanted()));
                case BOOLEAN -> new Edit.ChangeResult(fanOut.method().element(), sum.apply(language.boxed(given)));
            };
            fanOut.findings()
                    .report(
                            LostResultMessages.dropped(
                                    fanOut.method().element(), task, TypeText.code(given), dropped, keep),
                            fanOut.position());
        });
    }

    private Optional<Dropped> dropped(TypeMirror given) {
        if (AwaitableType.isRunning(given, language)) {
            return Optional.of(Dropped.FUTURE);
        }
        if (ResultPart.of(given, language).tolerant()) {
            return Optional.of(Dropped.OUTCOME);
        }
        return language.primitiveKind(given).equals(Optional.of(TypeKind.BOOLEAN))
                ? Optional.of(Dropped.BOOLEAN)
                : Optional.empty();
    }

    /** What a stage or a task gives, which a task method may return in its place. */
    private Optional<TypeMirror> valueOf(TypeMirror running) {
        return AwaitableType.startedBy(running, language).map(AwaitableType::result);
    }
}
