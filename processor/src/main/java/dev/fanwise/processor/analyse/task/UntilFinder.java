package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.UntilMessages;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the method that is asked after each end whether that is enough. */
public final class UntilFinder {

    private final MethodSubject fanOut;
    private final WaitForAnnotation waitFor;
    private final Language language;

    public UntilFinder(MethodSubject fanOut, WaitForAnnotation waitFor) {
        this.fanOut = fanOut;
        this.waitFor = waitFor;
        this.language = fanOut.language();
    }

    /** Says that there is nothing to ask about. */
    public void rejectWithoutEach() {
        fanOut.findings().report(UntilMessages.withoutEach(place()), position());
    }

    /**
     * The method.
     *
     * @param result what a task gives
     */
    public Checked<AnalysedWork> find(TypeMirror result) {
        String name = waitFor.until().value();
        TypeMirror soFar = language.waitedOf(language.boxed(result));
        List<Member> candidates = TaskChoice.candidates(name, fanOut);
        List<BoundTask> fitting = candidates.stream()
                .filter(method -> !method.is(Modifier.PRIVATE))
                .flatMap(method -> bind(method, soFar).stream())
                .toList();
        if (fitting.size() == 1) {
            BoundTask question = fitting.get(0);
            return Checked.right(AnalysedWork.call(
                    question,
                    ResultConversion.of(question.result(), question.result(), language)
                            .orElseThrow(),
                    fanOut));
        }
        Optional<Member> hidden = candidates.stream()
                .filter(method ->
                        method.is(Modifier.PRIVATE) && bind(method, soFar).isPresent())
                .findFirst();
        if (fitting.isEmpty() && hidden.isPresent()) {
            Member method = hidden.get();
            return Checked.wrong(fanOut.findings()
                    .report(
                            UntilMessages.isPrivate(
                                    place(), TypeText.code(method), TaskMessages.withoutPrivate(method.element())),
                            position()));
        }
        MethodToDeclare declared = MethodToDeclare.of("boolean", name, "isEnough", soFar, "soFar", fanOut);
        return Checked.wrong(fanOut.findings()
                .report(
                        candidates.isEmpty()
                                ? UntilMessages.noSuchMethod(
                                        place(), Code.of(name), meant(name, soFar), declared.edit(place()))
                                : UntilMessages.noPredicate(
                                        place(),
                                        TypeText.code(candidates.get(0)),
                                        fitting.size(),
                                        declared.insteadOf(candidates)),
                        position()));
    }

    private Optional<BoundTask> bind(Member method, TypeMirror soFar) {
        TaskInput input = fanOut.parameter(fanOut.each().get(0).getSimpleName().toString())
                .orElseThrow()
                .part(soFar, Argument.OfElement::new);
        boolean answers = language.primitiveKind(method.result()).equals(Optional.of(TypeKind.BOOLEAN));
        return answers
                        && new TaskBinder(fanOut, Optional.empty()).bindInOrder(method, List.of(input))
                                instanceof Attempt.Bound bound
                ? Optional.of(bound.task())
                : Optional.empty();
    }

    private Optional<Code> meant(String name, TypeMirror soFar) {
        List<String> names = fanOut.type().methods().stream()
                .filter(method ->
                        !method.is(Modifier.PRIVATE) && bind(method, soFar).isPresent())
                .map(Member::name)
                .distinct()
                .toList();
        return NearName.of(name, names)
                .or(() -> names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty())
                .map(Code::of);
    }

    private AttributePlace place() {
        return fanOut.place(waitFor, waitFor.until());
    }

    private Position position() {
        return fanOut.position(waitFor, waitFor.until());
    }
}
