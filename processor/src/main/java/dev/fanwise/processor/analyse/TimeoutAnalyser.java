package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Timeout;
import dev.fanwise.processor.read.Attribute;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** Finds the timeout of a fan-out method, in its annotation or among its parameters. */
final class TimeoutAnalyser {

    private final MethodSubject fanOut;
    private final AnnotationMirror annotation;
    private final Attribute<String> attribute;

    TimeoutAnalyser(MethodSubject fanOut, AnnotationMirror annotation, Attribute<String> attribute) {
        this.fanOut = fanOut;
        this.annotation = annotation;
        this.attribute = attribute;
    }

    Optional<Timeout> analyse() {
        Optional<TaskInput> parameter =
                fanOut.parameter(TaskInput.TIMEOUT).filter(given -> given.isTimeout(fanOut.language()));
        if (attribute.value().isEmpty()) {
            return parameter.map(given -> new Timeout.GivenByParameter(given.name()));
        }
        if (parameter.isPresent()) {
            report(Rule.TWO_TIMEOUTS, fanOut.name());
        }
        Optional<Duration> duration = DurationText.parse(attribute.value());
        if (duration.isEmpty()) {
            report(Rule.BAD_TIMEOUT, attribute.value());
        }
        return duration.map(Timeout.Constant::new);
    }

    /**
     * A timeout that is thrown is declared, like any other exception.
     *
     * @param otherCure how the method could do without, as the end of a sentence
     */
    void checkDeclared(String otherCure) {
        if (!fanOut.declares(Exceptions.TIMEOUT)) {
            TypeMirror exception = fanOut.language().named(Exceptions.TIMEOUT);
            String name = TypeText.of(exception, fanOut.method().thrown());
            String declaration = fanOut.nameWithout(List.of(exception));
            String place = declaration.equals(fanOut.name()) ? "" : " to " + declaration;
            fanOut.report(Rule.UNDECLARED_TIMEOUT, fanOut.name(), name, place + otherCure);
        }
    }

    private void report(Rule rule, Object... arguments) {
        Position position = Position.of(fanOut.method().element(), annotation, attribute.position());
        fanOut.findings().report(rule, position, arguments);
    }
}
