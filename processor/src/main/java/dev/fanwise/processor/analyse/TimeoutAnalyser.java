package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.FailureRule;
import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.ParameterNames;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.subject.TaskRuns.Timed;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.FailureMessages.Never;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TimeMessages;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.FanOutAnnotation;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Finds the timeout of a fan-out method, in its annotation or among its parameters. */
final class TimeoutAnalyser {

    private final MethodSubject fanOut;
    private final FanOutAnnotation annotation;
    private final Attribute<String> attribute;
    private final List<TaskInput> parameters;

    TimeoutAnalyser(MethodSubject fanOut, FanOutAnnotation annotation) {
        this.fanOut = fanOut;
        this.annotation = annotation;
        this.attribute = annotation.timeout();
        this.parameters = CallInputs.timeouts(fanOut);
    }

    /** Whether there is one, right or wrong. */
    boolean isPresent() {
        return !attribute.value().isEmpty() || !parameters.isEmpty();
    }

    /** The timeout that the annotation has, if it is right. */
    Optional<Duration> constant() {
        return DurationText.parse(attribute.value());
    }

    /** Why a method that could throw a {@code TimeoutException} does not. */
    Never never() {
        return isPresent() ? Never.RETURNS_AT_TIMEOUT : Never.NO_TIMEOUT;
    }

    Checked<Optional<Timeout>> analyse() {
        if (!isPresent() && mayHaveLostItsName()) {
            fanOut.findings().report(ParameterNames.missing(fanOut.method(), fanOut), fanOut.position());
        }
        if (parameters.size() > 1) {
            fanOut.findings()
                    .report(
                            PolicyMessages.twoTimeoutParameters(
                                    fanOut.code(),
                                    parameters.stream()
                                            .map(given -> Code.of(given.name()))
                                            .toList(),
                                    new Edit.RemoveParameter(parameters.get(1).element())),
                            Position.of(parameters.get(1).element()));
        }
        if (attribute.value().isEmpty()) {
            return Checked.right(
                    parameters.stream().findFirst().map(given -> new Timeout.GivenByParameter(given.variable())));
        }
        Position position = fanOut.position(annotation, attribute);
        AttributePlace place = fanOut.place(annotation, attribute);
        parameters.stream()
                .findFirst()
                .ifPresent(given -> fanOut.findings()
                        .report(
                                PolicyMessages.twoTimeouts(
                                        place, given.element(), CallInputs.isDeadline(given, fanOut.language())),
                                position));
        Code written = Code.of(attribute.value());
        Optional<Duration> duration = constant();
        if (duration.isEmpty()) {
            Optional<Code> meant = DurationText.meant(attribute.value()).map(Code::of);
            return Checked.wrong(fanOut.findings().report(TimeMessages.badTimeout(place, written, meant), position));
        }
        // a wait may look at what has completed by now, and return
        if (duration.get().isZero() && !(annotation instanceof WaitForAnnotation)) {
            fanOut.findings().report(PolicyMessages.zeroTimeout(place, written), position);
        }
        fanOut.type().runs().addTimeout(fanOut.method(), new Timed(place, position, attribute.value(), duration.get()));
        return Checked.right(duration.map(Timeout.Constant::new));
    }

    private boolean mayHaveLostItsName() {
        return fanOut.language().lacksNames(fanOut.method())
                && fanOut.method().parameterTypes().stream()
                        .anyMatch(type -> fanOut.language().is(type, "java.time.Duration"));
    }

    /**
     * A timeout that is thrown is declared, like any other exception.
     *
     * @param instead how the method could do without
     */
    void checkDeclared(List<Edit> instead) {
        if (!fanOut.declares(Exceptions.TIMEOUT)) {
            TypeMirror exception = fanOut.language().named(Exceptions.TIMEOUT);
            Code name = Code.of(TypeText.of(exception, fanOut.method().thrown()));
            Message message = fanOut.elsewhereWithout(List.of(exception))
                    .map(elsewhere -> FailureMessages.undeclaredTimeoutElsewhere(elsewhere, name, instead))
                    .orElseGet(() -> FailureMessages.undeclaredTimeout(
                            fanOut.method().element(), name, FailureRule.narrow(fanOut, List.of(exception)), instead));
            fanOut.findings().report(message, fanOut.position());
        }
    }
}
