package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.DiscardMessages;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Delivery;
import dev.fanwise.processor.model.Work;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Finds the method that is given each result that is not received: of its overloads the one that takes the type best. */
public final class DiscardFinder {

    private final MethodSubject fanOut;
    private final FanOutAnnotation annotation;
    private final Language language;

    /** The types for which there was none. */
    private final List<TypeMirror> others = new ArrayList<>();

    private boolean isFound;

    public DiscardFinder(MethodSubject fanOut, FanOutAnnotation annotation) {
        this.fanOut = fanOut;
        this.annotation = annotation;
        this.language = fanOut.language();
    }

    /** Whether results are to be discarded. */
    private boolean isAsked() {
        return !name().isEmpty();
    }

    private String name() {
        return annotation.discard().value();
    }

    /** Says why nothing is discarded, if it is asked for. */
    public void reject(NoEffect reason) {
        if (isAsked()) {
            fanOut.findings().report(PolicyMessages.withoutEffect(place(), reason), position());
        }
    }

    /**
     * The method that is given a result of the type.
     *
     * @param position where to say that results of the type are lost
     */
    public Optional<Work.Call> find(TypeMirror result, Position position) {
        TypeMirror type = language.boxed(result);
        if (!isAsked()) {
            if (isToBeClosed(type)) {
                fanOut.findings()
                        .report(
                                DiscardMessages.notClosed(fanOut.code(), annotation.name(), TypeText.code(type)),
                                position);
            }
            return Optional.empty();
        }
        List<BoundTask> fitting = fitting(name(), type);
        List<BoundTask> best = fitting.stream()
                .filter(method -> fitting.stream().allMatch(other -> isAtLeastAsGood(method, other)))
                .toList();
        if (best.size() != 1) {
            others.add(type);
            return Optional.empty();
        }
        isFound = true;
        BoundTask method = best.get(0);
        ResultConversion dropped = new ResultConversion(Delivery.NOTHING, Optional.empty(), false);
        return Optional.of(
                (Work.Call) AnalysedWork.call(method, dropped, fanOut).work());
    }

    /** Says so if there is no method for any of the results. */
    public void finish() {
        if (!isAsked() || isFound || others.isEmpty()) {
            return;
        }
        TypeMirror first = others.get(0);
        fanOut.findings().report(notFound(first), position());
    }

    private Message notFound(TypeMirror result) {
        List<Member> candidates = TaskChoice.candidates(name(), fanOut);
        Optional<Member> hidden = candidates.stream()
                .filter(method -> takes(method, result).isPresent())
                .findFirst();
        if (hidden.isPresent()) {
            return DiscardMessages.isPrivate(
                    place(),
                    TypeText.code(hidden.get()),
                    TaskMessages.withoutPrivate(hidden.get().element()));
        }
        MethodToDeclare declared = MethodToDeclare.of("void", name(), "close", result, "result", fanOut);
        return candidates.isEmpty()
                ? DiscardMessages.noSuchMethod(place(), Code.of(name()), meant(result), declared.edit(place()))
                : DiscardMessages.doesNotTake(
                        place(),
                        TypeText.code(candidates.get(0)),
                        TypeText.code(result),
                        declared.insteadOf(candidates));
    }

    /** A stream has nothing to close in most cases, as compilers have it. */
    private boolean isToBeClosed(TypeMirror type) {
        return language.viewAs(type, "java.lang.AutoCloseable").isPresent()
                && language.viewAs(type, "java.util.stream.BaseStream").isEmpty();
    }

    private List<BoundTask> fitting(String name, TypeMirror type) {
        return TaskChoice.candidates(name, fanOut).stream()
                .flatMap(method -> bind(method, type).stream())
                .toList();
    }

    private Optional<BoundTask> bind(Member method, TypeMirror type) {
        return method.is(Modifier.PRIVATE) ? Optional.empty() : takes(method, type);
    }

    private Optional<BoundTask> takes(Member method, TypeMirror type) {
        if (method.parameterTypes().size() != 1) {
            return Optional.empty();
        }
        TaskInput value = new TaskInput(
                new Given.Result(Code.of("result")),
                "",
                type,
                method.element().getParameters().get(0),
                Argument.OfElement::new);
        return new TaskBinder(fanOut, Optional.empty()).bindInOrder(method, List.of(value))
                        instanceof Attempt.Bound bound
                ? Optional.of(bound.task())
                : Optional.empty();
    }

    private boolean isAtLeastAsGood(BoundTask method, BoundTask other) {
        return language.types()
                .isAssignable(
                        method.method().parameterTypes().get(0),
                        other.method().parameterTypes().get(0));
    }

    private Optional<Code> meant(TypeMirror type) {
        List<String> names = fanOut.type().methods().stream()
                .filter(method -> bind(method, type).isPresent())
                .map(Member::name)
                .distinct()
                .toList();
        return NearName.of(name(), names).map(Code::of);
    }

    private AttributePlace place() {
        return fanOut.place(annotation, annotation.discard());
    }

    private Position position() {
        return fanOut.position(annotation, annotation.discard());
    }
}
